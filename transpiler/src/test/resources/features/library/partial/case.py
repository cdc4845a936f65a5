import copy
import functools
import inspect
import itertools
import threading


def capture(*arguments, **keywords):
    return arguments, keywords


class Sub(functools.partial):
    pass


for partial in functools.partial, Sub:
    p = partial(capture, 1, a=2)
    p.attr = []
    try:
        del p.__dict__
    except TypeError as e:
        print(e)
    c = copy.copy(p)
    print(c.args is p.args, c.keywords is p.keywords, c.attr is p.attr)
    p.__setstate__((capture, (1,), {"a": 10}, None))
    print(p.args, p.keywords, p.__dict__, p(2, b=20))
    p.keywords[1234] = "value"
    print("1234='value'" in repr(p))
    try:
        p()
    except TypeError as e:
        print(e)


class Key:
    def __str__(self):
        p.keywords[self] = "new"
        return "key"


p = functools.partial(capture)
p.keywords[Key()] = "old"
print("key='old'" in repr(p))


# ---- keywords for the __init__ of a subclass ----

for cls, arguments in (
    (filter, (None, [0, 1])),
    (itertools.chain, ([1], [2])),
    (itertools.islice, ([1, 2, 3], 1, 3)),
    (itertools.cycle, ([1],)),
    (itertools.takewhile, (bool, [1, 0])),
):

    class Plain(cls):
        pass

    class WithInit(cls):
        def __init__(self, *arguments, newarg=None):
            self.newarg = newarg

    try:
        Plain(*arguments, newarg=3)
    except TypeError as e:
        print(cls.__name__, e)
    made = WithInit(*arguments, newarg=3)
    print(list(itertools.islice(made, 0, 2)), made.newarg)


# ---- one reader of a tee at a time ----

entered = threading.Event()
leave = threading.Event()


class Waiting:
    def __iter__(self):
        return self

    def __next__(self):
        entered.set()
        leave.wait()


a, b = itertools.tee(Waiting())
thread = threading.Thread(target=next, args=[a])
thread.start()
entered.wait()
try:
    next(b)
except RuntimeError as e:
    print(e)
leave.set()
thread.join()


# ---- what cannot be unpacked ----

for text in (
    "{1, *1}", "{*1}", "[2, *1]", "(*1,)", "capture(2, *1)", "capture(**{1: 3}, **{1: 5})",
    "capture(**{1: 3}, a=2, **{2: 5})", "capture(a=1, **{'a': 2})",
):
    try:
        eval(text)
    except TypeError as e:
        print(text, e)


# ---- what built-in functions say of themselves ----

print(inspect.signature(len), inspect.signature(functools.cmp_to_key), len.__self__)
print(inspect.signature(functools.cmp_to_key(max)))
print(max.__doc__[:4], min.__doc__[:4])


def outer():
    value = 42

    def inner():
        return value

    return inner.__closure__[0]


def holds(argument):
    return lambda: argument


cell = outer()
function = holds(cell)
print(function() is cell, function.__closure__[0] is cell, function.__closure__[0].cell_contents is cell)


def copied(code):
    return code.replace(co_consts=tuple(copied(c) if hasattr(c, "co_consts") else c for c in code.co_consts))


exec(copied(compile("def f(): return [x for x in 'ab']\nprint(f())", "<string>", "exec")))
