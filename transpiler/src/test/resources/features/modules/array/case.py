import array
import collections.abc
import copy
import io
import pickle

A = array.array
print(array.typecodes, array.ArrayType is A, [A(c).itemsize for c in "bBwhHiIlLqQfd"])


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for code in "bBhHiIlLqQfdw":
    for value in (-1, 300, 70000, 2**31, 2**32, 2**63, 2**64, -(2**15) - 1, -(2**63) - 1, 1.5, "x", "xy", None, True):
        print(code, value, end=" ")
        show(lambda: A(code, [value]))
for arguments in ((), ("x",), (3,), ("bb",), ("i", "abc"), ("i", 5), ("i", b"abc"), ("i", b"abcd"), ("w", "h\U0001f600"),
                  ("i", A("w", "a")), ("f", A("i", [1])), ("i", [1], 2), ("w", b"abcd"), ("h", (y for y in (1, 2)))):
    show(lambda: A(*arguments))
show(lambda: A("i", x=2))

x = A("i", [1, 2, 3])


def put(key, value):
    x[key] = value


def drop(key):
    del x[key]


for call in (lambda: x[5], lambda: x["a"], lambda: put(5, 1), lambda: put(0, "a"), lambda: put(slice(0, 1), [1]),
             lambda: put(slice(0, 1), A("f", [1])), lambda: put(slice(0, 3, 2), A("i", [1])), lambda: drop(9),
             lambda: x + [1], lambda: x + A("f"), lambda: x * "a", lambda: 2 * x, lambda: x * -1, lambda: x * 2**70,
             lambda: x.__iadd__([1]), lambda: x.extend(A("f")), lambda: x.fromlist(3), lambda: x.fromlist([1, "a"]),
             lambda: A("i").pop(), lambda: x.pop(9), lambda: x.remove(99), lambda: x.index(1, 1), lambda: x.index(3, -1),
             lambda: x.frombytes(b"abc"), lambda: x.frombytes("abcd"), lambda: x.tounicode(), lambda: x.fromunicode("a"),
             lambda: hash(x), lambda: x < [1], lambda: x == A("d", [1, 2, 3]), lambda: x < A("d", [1, 2, 4]),
             lambda: A("d", [float("nan")]) == A("d", [float("nan")]), lambda: 2.0 in x, lambda: x.count(True),
             lambda: x.__reduce_ex__(2), lambda: x.__reduce_ex__(3)[1], lambda: x.buffer_info()[1]):
    show(call)

x = A("i", range(6))
x[::2] = A("i", [9, 9, 9])
print(x)
del x[::2]
print(x, x[::-1], x[1:])
x[1:1] = A("i", [7, 8])
x.extend(x)
x[1:3] = x
print(x)
x.reverse()
x.insert(-1, 5)
x.insert(100, 6)
print(x.pop(0), x.pop(), x.tolist(), x.tobytes()[:8])
del x[::-3]
x *= 2
x += A("i", [1])
x.byteswap()
print(x)
x.clear()
print(x, bool(x), len(x))

m = A("h", [1, 2, 3])
view = memoryview(m)
view[0] = 42
print(m, view.format, view.shape, bytes(m), b"".join([m]))
file = io.BytesIO()
m.tofile(file)
file.seek(0)
n = A("h")
n.fromfile(file, 2)
print(n)
show(lambda: n.fromfile(file, 2))
show(lambda: n.fromfile(io.StringIO("ab"), 1))
print(n, copy.copy(n) == n, copy.deepcopy(n) is n)
print([pickle.loads(pickle.dumps(n, protocol)) for protocol in range(6)])
print(array._array_reconstructor(A, "l", 9, b"\0\0\0\1"), array._array_reconstructor(A, "d", 15, A("f", [1.5]).tobytes()[::-1]))

iterator = iter(n)
next(iterator)
print(iterator.__reduce__()[1:], list(iterator), iterator.__reduce__()[1:])
print(isinstance(n, collections.abc.MutableSequence))
match n:
    case [first, *rest]:
        print(first, rest)


class Named(A):
    def __init__(self, *args, name=None):
        self.name = name


s = Named("i", [1, 2], name="n")
print(s, s.name, type(s[:]), type(s * 2), s[0], len(s), list(s), pickle.loads(pickle.dumps(s)).name)
