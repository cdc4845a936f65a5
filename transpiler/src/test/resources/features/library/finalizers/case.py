"""__del__ of instances of subclasses of built-in types, hashes that are asked for once."""

import gc

for base in list, tuple, set, frozenset, dict, int, float, str, bytes, bytearray, complex:
    log = []

    class Logged(base):
        def __del__(self):
            log.append(base.__name__)

    def use():
        made = Logged()
        return made == base()

    print(use())
    for _ in range(3):  # as test.support does: a collector may find things late
        gc.collect()
    print(log)


class Slotted(set):
    __slots__ = ("x", "y", "__dict__")


slotted = Slotted([1])
slotted.x = 1
slotted.z = 3
print(slotted.__reduce__())


class Counted(int):
    count = 0

    def __hash__(self):
        Counted.count += 1
        return int(self)


keys = dict.fromkeys(map(Counted, range(5)))
dict.fromkeys(set(keys))
dict.fromkeys(keys, 1)
dict.fromkeys(frozenset(keys))
print(Counted.count)


class Text(str):
    def __float__(self):
        return float(str(self)) + 1


print(float(Text("8")))
code = (lambda: 1).__code__
print(hasattr(code, "co_lines"), type(code.co_exceptiontable), int.__itemsize__)
