"""Uses much of the language once, so that what it needs is in the archive of classes."""
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

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def about():
        return "shapes"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.area:>8.2f})"

    def __eq__(self, other):
        return self.sizes == other.sizes

    def __lt__(self, other):
        return self.area < other.area

    def __hash__(self):
        return hash(self.sizes)

    def __add__(self, other):
        return Shape("sum", *self.sizes, *other.sizes)

    def __len__(self):
        return len(self.sizes)

    def __getitem__(self, index):
        return self.sizes[index]

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return False


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


def calls():
    print(greet("World"), greet("you", end="?"), fib(12))
    print(greet(*["you"], **{"end": "."}))


def classes():
    print(Square(3), Shape("box", 1, 2.5), Square.kind.upper(), Square.unit(), Shape.about())
    print(Square(3) == Square(3), Square(2) < Square(3), sorted([Square(3), Square(2)]))
    print(Square(1) + Square(2), len(Square(1)), Square(4)[0], {Square(1): 1})
    print(isinstance(Square(1), Shape), hasattr(Square, "area"), getattr(Square, "kind"))
    with Square(1) as square:
        print(square.name)


def lists():
    numbers = [n * n for n in range(10) if n % 2]
    numbers.append(4)
    numbers.sort()
    numbers.reverse()
    numbers.extend((1, 2))
    numbers += [5]
    numbers[0] = 9
    del numbers[1]
    print(numbers, numbers[1:3], numbers[-1], numbers[::2], len(numbers), 4 in numbers)
    print(sum(numbers), min(numbers), max(numbers), sorted(numbers, key=lambda n: -n))
    print(tuple(numbers), list(reversed(numbers)), any(numbers), all(numbers), numbers.index(4))
    print(list(map(str, numbers)), list(filter(None, numbers)), list(zip(numbers, "abc")))
    first, *rest = numbers
    print(first, rest, numbers.pop(), numbers.count(1), numbers == rest, (1, 2) < (1, 3))


def dicts():
    names = {n: str(n) for n in range(3)}
    names[5] = "five"
    for i, (key, value) in enumerate(names.items()):
        print(i, key, value, sep=", ")
    print(names, list(names), list(names.keys()), list(names.values()), names.get(9), 1 in names)
    print(names.setdefault(7, "x"), names.pop(7), names | {1: "y"}, dict(a=1), len(names))
    for key in names:
        print(key, end=" ")
    print(sum(key for key in names))


def sets():
    print({1, 2} | {3}, {1, 2} & {2}, 1 in {1}, frozenset([1]), set("ab") - {"a"})
    print({n // 2 for n in range(4)})


def texts():
    text = "a b c"
    print(text.split(), " ".join(["x", "y"]), text.upper(), text.replace("a", "z"), text[1:])
    print("%s is %d, %5.2f" % ("x", 5, 1.5), "{:5}|{:<5}".format(1, "z"), repr(text), ascii("é"))
    print(text.startswith("a"), text.strip(), text.find("b"), "b" in text, text * 2, len(text))
    print(f"{text!r:>10} {3.14159:.2f} {1000000:,} {255:x} {text=}", "x".center(5), "é".encode())
    print(b"bytes".decode(), str(1.0), int("12"), float("1.5"), ord("a"), chr(98), "ab".title())


def numbers():
    print(2**100, 7 / 2, -7 // 2, -7 % 3, 1.5e300 * 2, 3 + 4j, divmod(7, 2), abs(-1), round(2.5))
    print(1 < 2 <= 3, 1 == 1.0, not 1, 5 & 3 | 4 ^ 1, ~5, 1 << 70, 2**0.5, hex(255), bin(5))
    print(10**20 + 1, 10**20 * 10**20, 10**20 // 7, True + 1, None is None, ...)


def errors():
    for action in (lambda: {}["x"], lambda: [][1], lambda: 1 / 0, lambda: None.x, lambda: undefined):
        try:
            action()
        except (KeyError, IndexError) as error:
            print("lookup", error, type(error))
        except Exception as error:
            print(type(error).__name__, error, error.args)
        else:
            print("none")
        finally:
            print("done")
    try:
        try:
            raise ValueError("first")
        except ValueError as error:
            raise RuntimeError("second") from error
    except RuntimeError as error:
        print(repr(error.__cause__))


def generators():
    print(tuple(count(3)), next(count(2)), list(n for n in range(3)), iter([1]))
    for value in count(2):
        print(value)


def streams():
    import io, os

    with open(os.devnull, "w") as sink:
        print("nothing", sink.isatty(), sink.fileno(), sink.closed, file=sink)
    with open(os.devnull, "rb") as source:
        print(source.read(), source.isatty())
    with open(__file__) as program:
        print(len(program.readline()), len(program.read()), program.name)
    print(io.StringIO("text").read(), io.BytesIO(b"bytes").getvalue(), sys.stdout.isatty())
    print(eval("6 * 7"), compile("x = 1", "<training>", "exec"))


LIBRARY = """
    abc argparse ast asyncio base64 bisect calendar codecs collections.abc concurrent.futures configparser
    contextlib copy csv dataclasses datetime decimal difflib dis email enum fnmatch fractions functools
    getopt gettext glob graphlib hashlib heapq html http.client http.server importlib.metadata importlib.util inspect
    io itertools json keyword linecache locale logging math multiprocessing.connection multiprocessing.managers
    multiprocessing.pool multiprocessing.spawn multiprocessing.sharedctypes concurrent.futures.process
    numbers operator os pathlib pickle platform
    pprint queue random re reprlib secrets select shlex shutil signal socket statistics string struct
    subprocess tempfile textwrap threading time timeit tokenize traceback types typing unittest
    urllib.parse uuid warnings weakref xml.etree.ElementTree zipfile zoneinfo
"""


def library():
    for name in LIBRARY.split():
        try:
            __import__(name)
        except Exception as error:
            print(name, error)


def main():
    for part in (library, streams, calls, classes, lists, dicts, sets, texts, numbers, errors, generators):
        try:
            part()
        except Exception as error:
            print(part.__name__, error)
    print(len(sys.argv), sys.argv[0], id(main) == id(main), callable(main), file=sys.stderr)


if __name__ == "__main__":
    main()
    fib("no number")
