"""Operators of eight user classes at one site, `size` rounds."""


class Meters:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Meters(self.value + other.value)

    def __lt__(self, other):
        return self.value < other.value


class Feet:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Feet(self.value + other.value * 3)

    def __lt__(self, other):
        return self.value < other.value


class Miles:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Miles(self.value + other.value // 2)

    def __lt__(self, other):
        return self.value < other.value


class Seconds:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Seconds((self.value + other.value) % 60)

    def __lt__(self, other):
        return self.value < other.value


class Hours:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Hours((self.value + other.value) % 24)

    def __lt__(self, other):
        return self.value < other.value


class Money:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Money(self.value + other.value + 1)

    def __lt__(self, other):
        return self.value < other.value


class Apples:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Apples(self.value + other.value - 1)

    def __lt__(self, other):
        return self.value < other.value


class Bits:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Bits(self.value ^ other.value)

    def __lt__(self, other):
        return self.value < other.value


def benchmark(size):
    values = [kind(5) for kind in (Meters, Feet, Miles, Seconds, Hours, Money, Apples, Bits)]
    one = Meters(2)
    limit = Meters(1000)
    total = 0
    for i in range(size):
        index = i & 7
        value = values[index] + one
        if limit < value:
            value = one
        else:
            total += 1
        values[index] = value
    return total
