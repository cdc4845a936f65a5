"""Objects that take part in operators."""


class Vector:
    def __init__(self, *values):
        self.values = values

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self.values, other.values)))

    def __mul__(self, factor):
        return Vector(*(a * factor for a in self.values))

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __eq__(self, other):
        return isinstance(other, Vector) and self.values == other.values

    def __hash__(self):
        return hash(self.values)

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return self.values[index]

    def __contains__(self, value):
        return value in self.values

    def __bool__(self):
        return any(self.values)

    def __repr__(self):
        return "Vector" + repr(self.values)


a = Vector(1, 2)
b = Vector(3, 4)
print(a + b, a * 2, 3 * b, -a, a == Vector(1, 2), a != b)
print(len(a), a[0], b[-1], 4 in b, bool(Vector(0, 0)), {a: "a"}[Vector(1, 2)])
print(list(a), max(b), tuple(reversed(b)))
try:
    a + 1
except TypeError as error:
    print(error)
