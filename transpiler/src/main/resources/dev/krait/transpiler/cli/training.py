"""Uses much of the language once, so that what it needs is in the archive."""
import sys


class Shape:
    kind = "shape"

    def __init__(self, name, *sizes):
        self.name = name
        self.sizes = sizes

    @property
    def area(self):
        total = 1
        for size in self.sizes:
            total *= size
        return total

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.area:>8.2f})"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square", side, side)


def counted(function):
    calls = 0

    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        return function(*args, **kwargs)

    return wrapper


@counted
def greet(name, greeting="Hello", *, end="!"):
    return greeting + ", " + name + end


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def count(limit):
    i = 0
    while i < limit:
        yield i
        i += 1


def main():
    print(greet("World"), greet("you", end="?"))
    print(Square(3), Shape("box", 1, 2.5), Square.kind.upper())
    numbers = [n * n for n in range(10) if n % 2]
    names = {n: str(n) for n in numbers}
    print(numbers, names, {n // 2 for n in numbers}, tuple(count(3)))
    print(sum(numbers), max(numbers), sorted(names.values(), reverse=True), numbers[1:3])
    print(fib(12), 2**100, 7 / 2, -7 // 2, 1.5e300, 3 + 4j, b"bytes", None, True)
    for i, (key, value) in enumerate(names.items()):
        print(i, key, value, sep=", ")
    try:
        names["missing"]
    except KeyError as error:
        print("no", error, type(error))
    finally:
        print("done")
    first, *rest = "a b c".split()
    print(first, rest, " ".join(rest), "%s is %d" % ("x", 5), "{:5}|{:<5}".format(1, "z"))
    print(isinstance(3, int), len(rest), id(first) == id(first), list(zip(rest, numbers)))
    print(list(map(lambda x: x + 1, numbers)), any(numbers), all(numbers))


if __name__ == "__main__":
    main()
    print(len(sys.argv), file=sys.stderr)
    int("no number")
