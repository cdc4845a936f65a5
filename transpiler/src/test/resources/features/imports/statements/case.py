# The import statement in all its forms, and what it does to sys.modules.
import sys


def folder(text):
    return str(text).replace(sys.path[0], "F")


def attempt(code):
    try:
        code()
    except BaseException as e:
        print(type(e).__name__, folder(e), getattr(e, "name", None), getattr(e, "path", None) and folder(e.path))


import shapes
import shapes.round_ as r
import shapes.solid.cube
print(shapes.flat_area(3), shapes.solid.cube.volume(2), r.floor(2.5), shapes.solid.parent)
print(shapes.__doc__, folder(shapes.__file__), folder(shapes.__path__), shapes.__package__, shapes.flat.__package__)
print(folder(shapes), folder(shapes.flat), sys, folder(shapes.__cached__).replace(sys.implementation.cache_tag, "TAG"))
print("shapes.solid.cube" in sys.modules, shapes.solid is sys.modules["shapes.solid"])

from shapes import *
print(flat is shapes.flat, "round_" in dir(), "_private" in dir())


def missing():
    import nothing_here


def missing_sub():
    import shapes.nothing


def not_a_package():
    import counted.sub


def missing_name():
    from shapes import nothing


def missing_in_plain():
    from counted import nothing


def inner_missing():
    import missing_inside


def beyond():
    import shapes.beyond


def relative():
    from . import thing


def relative_name():
    from .thing import other


def failing():
    import broken


def removes_itself():
    import vanishes


def builtin_is_no_package():
    import sys.other


for code in (missing, missing_sub, not_a_package, missing_name, missing_in_plain, inner_missing, beyond,
             relative, relative_name, failing, removes_itself, builtin_is_no_package):
    attempt(code)
print("broken" in sys.modules, "shapes.beyond" in sys.modules)

import circle_a
print(circle_a.value)

import replaces
print(replaces.answer, type(replaces).__name__)

# Modules that compute their attributes.
import lazy
print(lazy.computed, dir(lazy))
attempt(lambda: lazy.other)
from lazy import computed
print(computed)


def lazy_missing():
    from lazy import nope


attempt(lazy_missing)

# sys.modules rules.
import counted
first = counted
import counted
print(counted.number, first is counted)
del sys.modules["counted"]
import counted
print(counted.number, first is counted, first.number)
sys.modules["blocked"] = None


def blocked():
    import blocked


attempt(blocked)
sys.modules["made"] = type(sys)("made", "made by hand")
import made
print(made.__doc__, made.__spec__, made)

# Namespace packages.
import spread.inner.deep
print(spread.inner.deep.where, spread.__file__, folder(list(spread.__path__)), spread.__package__)

# __import__
print(__import__("shapes.solid").__name__, __import__("shapes.solid", fromlist=["cube"]).__name__)
print(__import__("solid", {"__package__": "shapes", "__name__": "shapes"}, None, ["cube"], 1).__name__)
print(__import__("solid.cube", {"__package__": "shapes", "__name__": "shapes"}, None, [], 1).__name__)
attempt(lambda: __import__(""))
attempt(lambda: __import__("x", level=-1))
attempt(lambda: __import__("x", level=1))
attempt(lambda: __import__(3))
attempt(lambda: __import__("x", {"__package__": None, "__name__": "nowhere.x"}, level=1))
attempt(lambda: __import__("x", {"__package__": 3}, level=1))
attempt(lambda: __import__("shapes", fromlist=[3]))

import builtins
original = builtins.__import__


def hook(name, globals=None, locals=None, fromlist=(), level=0):
    print("hook", name, fromlist, level, globals is not None)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = hook
import shapes.flat
import shapes.flat as sf
from shapes import flat, round_ as rr
from shapes.solid.cube import *
builtins.__import__ = original
print(sf.__name__, rr.__name__, volume(3))
del builtins.__import__


def no_hook():
    import shapes


attempt(no_hook)
builtins.__import__ = original

# Everything that a module starts with.
print(sorted(n for n in vars(circle_a) if n.startswith("__")))
print(__name__, __package__, __spec__, __file__ == sys.argv[0] or folder(__file__), __doc__)
print([n for n in globals() if n.startswith("__") and n != "__warningregistry__"])
