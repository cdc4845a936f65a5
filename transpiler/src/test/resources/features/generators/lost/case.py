import gc
import sys
import warnings


def collect():
    for _ in range(3):
        gc.collect()


# ---- generators that nothing refers to are closed ----


def lost(name):
    try:
        yield
    finally:
        print("closed", name)


def make(name, started=True):
    generator = lost(name)
    if started:
        next(generator)


make("a")
make("not started", False)
collect()


def cycle():
    try:
        own = yield
        yield own
    finally:
        print("cycle closed")


def begin():
    generator = cycle()
    next(generator)
    generator.send(generator)


begin()
collect()


def stubborn():
    try:
        yield
    except GeneratorExit:
        yield


def report(unraisable):
    print(unraisable.exc_type, unraisable.exc_value, unraisable.err_msg.split(" at ")[0])


def leave():
    next(stubborn())


sys.unraisablehook = report
leave()
collect()
sys.unraisablehook = sys.__unraisablehook__


# ---- throw(): contexts, tracebacks, frames, arguments ----


def handling():
    try:
        raise KeyError("own")
    except KeyError:
        yield


def plain():
    yield


for function in handling, plain:
    generator = function()
    next(generator)
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            generator.throw(ValueError)
    except ValueError as e:
        print(function.__name__, repr(e.__context__))


def keeps():
    try:
        yield
    except ValueError:
        yield 1
        print(repr(sys.exception()))
        yield 2
        raise


generator = keeps()
next(generator)
try:
    raise ValueError("kept")
except ValueError as e:
    print(generator.throw(e))
print(next(generator), sys.exception())
try:
    next(generator)
except ValueError as e:
    print("again", e, e.__context__)


def names(traceback):
    found = []
    while traceback:
        found.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    return found


for started in False, True:
    generator = plain()
    if started:
        next(generator)
    try:
        generator.throw(ValueError())
    except ValueError as e:
        print(names(e.__traceback__))


def inner():
    try:
        yield 1
    except RuntimeError:
        frame = sys._getframe()
        print(frame.f_code.co_name, frame.f_back.f_code.co_name)
    print(delegating.gi_yieldfrom, delegating.gi_running)
    yield 2
    return 3


def outer():
    print("result", (yield from inner()))


delegating = outer()
next(delegating)
print(delegating.gi_yieldfrom.__name__)
print(delegating.throw(RuntimeError))
print(next(delegating, "end"))


class Thrown:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def throw(self, exception):
        print("throw", repr(exception))
        if isinstance(exception, KeyError):
            raise StopIteration("stopped")
        return "thrown"

    def close(self):
        print("close")
        raise ValueError("from close")


def to_class():
    print("got", (yield from Thrown()))
    yield "last"


generator = to_class()
print(next(generator), generator.throw(IndexError()), generator.throw(KeyError()))
generator = to_class()
next(generator)
try:
    generator.close()
except ValueError as e:
    print(e, repr(e.__context__))


class NoException(Exception):
    def __new__(cls, *arguments):
        return cls


generator = plain()
try:
    generator.throw(NoException)
except TypeError as e:
    print(e)
print(next(generator, "ended"))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    try:
        plain().throw(ValueError, "v")
    except ValueError as e:
        print(e)
    print([(w.category.__name__, str(w.message)) for w in seen])


# ---- names ----


def renamed():
    yield


renamed.__name__ = "other"
renamed.__qualname__ = "some.other"
generator = renamed()
print(generator.__name__, generator.__qualname__, repr(generator).split(" at ")[0])
print(renamed.__qualname__ is renamed.__qualname__, plain.__qualname__ is plain.__qualname__)


# ---- a generator expression asks for its iterator once ----


class Once:
    def __init__(self):
        self.left = [1, 2]

    def __next__(self):
        if not self.left:
            raise StopIteration
        return self.left.pop()


class Source:
    def __iter__(self):
        return Once()


print(list(i for i in Source()))


# ---- comparison methods that cannot be had ----


class Odd:
    @property
    def __eq__(self):
        raise AttributeError("no")


odd = Odd()
print(odd == odd, odd == Odd())
