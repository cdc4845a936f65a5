"""Reads and writes attributes in slots, in a dict and behind a property, `size` rounds."""


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Plain:
    scale = 3

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def total(self):
        return (self.x + self.y) * self.scale


class Managed:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value & 1023


def benchmark(size):
    slotted = Slotted(1, 2)
    plain = Plain(1, 2)
    managed = Managed(1)
    total = 0
    for i in range(size):
        slotted.x = i
        slotted.y = slotted.x + 1
        plain.x = slotted.y & 15
        plain.y += 1
        managed.x = managed.x + i
        total += (plain.total() + managed.x) & 255
    return total
