"""Constructors of built-in types leave keywords to what a subclass overrides."""

import itertools


def attempt(make):
    try:
        return repr(make()).split(" at ")[0]
    except (TypeError, AttributeError) as e:
        return str(e).replace("enumerate() got", "got")


BASES = [
    (list, ([1],)), (tuple, ([1],)), (set, ([1],)), (frozenset, ([1],)), (float, (1.5,)),
    (int, (3,)), (str, ("a",)), (bytes, (b"a",)), (filter, (None, [1])), (reversed, ([1],)),
    (zip, ([1],)), (map, (len, [[1]])), (itertools.chain, ([1],)), (itertools.cycle, ([1],)),
    (itertools.islice, ([1], 1)), (itertools.starmap, (pow, [(1, 2)])),
]

for base, arguments in BASES:

    class Plain(base):
        pass

    class Init(base):
        def __init__(self, *args, newarg=None):
            self.newarg = newarg

    class New(base):
        def __new__(cls, *args, newarg=None):
            made = base.__new__(cls, *args)
            made.newarg = newarg
            return made

    class Passing(base):
        def __new__(cls, *args, newarg=None):
            return base.__new__(cls, *args, newarg=newarg)

    for cls in base, Plain, Init, New, Passing:
        print(base.__name__, cls.__name__, attempt(lambda: cls(*arguments, newarg=3)))


class Slotted(property):
    __slots__ = ("other",)


def documented():
    """Text."""


print(Slotted(doc="dropped").__doc__, Slotted(lambda self: 1).__doc__)
try:
    Slotted(documented)
except AttributeError as e:
    print(e)
try:
    property().__set_name__(1)
except TypeError as e:
    print(e)
