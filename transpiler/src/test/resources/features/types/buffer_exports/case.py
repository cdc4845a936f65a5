"""Memory that is lent, aliases that are starred, unions without hashes, errors that change."""
import array
import collections
import copy
import pickle
import re
import weakref


def show(call, *args):
    try:
        print(call(*args))
    except Exception as e:
        print(type(e).__name__, e)


numbers = array.array("i", [1, 2, 3])
with memoryview(numbers):
    show(numbers.append, 4)
    show(numbers.extend, numbers)
    show(numbers.clear)
    show(numbers.pop)
    show(numbers.fromlist, [1])
    numbers[0:1] = array.array("i", [9])
numbers.append(4)
print(numbers)

data = bytearray(b"A")


class Clears:
    def __index__(self):
        data.clear()
        return 65


for name in ("find", "count", "index", "rfind", "rindex"):
    show(getattr(data, name), Clears())

view = memoryview(b"abc")
print(hash(view) == hash(b"abc"))
view.release()
print(hash(view) == hash(b"abc"))
show(hash, memoryview(bytearray(b"x")).toreadonly())
show(lambda: memoryview(b"a") < b"b")
show(lambda: b"a" < memoryview(b"b"))
print(bytearray(b"a") < memoryview(b"b"), b"a" == memoryview(b"a"), b"a".__eq__(bytearray(b"a")))

starred = tuple[*tuple[int, ...]].__args__[0]
print(copy.copy(starred), pickle.loads(pickle.dumps(starred)) == starred)
print(type(iter(list[int])), "__unpacked__" in dir(list[int]))


class Unhashable(type):
    __hash__ = None


class A(metaclass=Unhashable):
    pass


show(lambda: hash(A | int) and None)
show(iter, int | str)
show(iter, re.match("a", "a"))
show(lambda: "a" in re.match("a", "a"))


class Changes(str):
    def __str__(self):
        del error.object
        return self


error = UnicodeEncodeError(Changes("utf-8"), "x", 0, 1, "why")
show(str, error)
error = UnicodeDecodeError("utf-8", b"x", 0, 1, "why")
error.object = "x"
show(str, error)


class Key:
    def __init__(self, target=None):
        self.target = target

    def __hash__(self):
        return 1

    def __eq__(self, other):
        calls.append(1)
        if len(calls) == 2:
            first.clear()
        return True


calls = []
first = collections.OrderedDict.fromkeys((0, Key(), 4.2))
second = collections.OrderedDict.fromkeys((0, Key(), 4.2))
show(lambda: first == second)


async def numbers_later():
    yield 1


print(weakref.ref(numbers_later()) is not None)


class Plain(tuple):
    __class_getitem__ = None


show(lambda: Plain[int])
