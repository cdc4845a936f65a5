# Numbers that start small: every operator at the edges, with values of other types while the code is hot.


class Int(int):
    def __add__(self, other):
        return "Int.__add__"

    def __radd__(self, other):
        return "Int.__radd__"

    def __mul__(self, other):
        return "Int.__mul__"

    def __lt__(self, other):
        return "truthy"

    def __index__(self):
        return 2


class Float(float):
    def __rmul__(self, other):
        return "Float.__rmul__"

    def __sub__(self, other):
        return "Float.__sub__"


EDGES = [0, 1, -1, 2, 7, -7, 2**31 - 1, -(2**31), 2**31, 2**62, -(2**63), 2**63 - 1, 2**63, 10**25, True, 2.5, -0.0,
         float("inf"), float("nan"), Int(3), Float(1.5), 3 + 1j, "ab"]


def arithmetic(n, m):
    out = []
    for i in range(2):
        out.append(n + 1)
        out.append(n * 3 - m)
        out.append(n * n)
        out.append(n * n * n * m)
        out.append(-n)
    return out


def division(n):
    out = []
    for i in range(1, 3):
        out.append((n // i, n % i, n // -3, n % -3, n / 4, n // 7 % 2))
    return out


def bits(n, k):
    out = []
    for i in range(2):
        out.append((n & 255, n | 1, n ^ -1, ~(n + 0), n << 3, n >> 2, k & n, 1 << k % 200, n >> k))
    return out


def compare(n, m):
    return [[n < i, n <= 3, n == i, n != m, m > n, n is m, bool(n), not n] for i in range(2)]


def real(x, n):
    total = 0.5
    out = []
    for i in range(3):
        total += x * 2.0
        out.append(total / (i + 1) - n * 0.5)
        out.append(total * total > 3.0)
    return out, total


def show(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__, str(error)


for _ in range(3):
    for a in EDGES:
        print(a, show(arithmetic, a, 5), show(division, a), show(real, a, 2), show(real, 2.0, a))
        print(show(bits, a, 3), show(bits, 5, a), show(compare, a, 3), show(arithmetic, 3, a))


def sums(n, by):
    total = 0
    count = 0
    for i in range(n):
        total += by
        total -= i
        count += 1
        if i == 3:
            total = total * 1
    return total, count


def accumulate(n):
    total = 2**62
    other = 0
    for i in range(n):
        total += 2**61 + i
        other -= 2**40 * i
    return total, other


def product(n):
    p = 1
    for i in range(1, n):
        p *= i
    return p


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def mixed(n):
    x = 0
    for i in range(n):
        if i > 5:
            x = x + 0.5
        else:
            x = x + 1
    return x


def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


def identity(n):
    x = 1000
    y = x
    f = 0.1
    g = f
    out = []
    for i in range(n):
        z = i
        out.append((x is y, f is g, z is i, x is 1000 or True, n is n))
    return out, (x, f) == (y, g)


def nan(n):
    x = 1e308 * n
    y = x * 10.0 - x * 10.0
    for i in range(2):
        y = y + 1.0
    return y in [y], y == y, [y] == [y]


for by in (1, 2**62, 2**70, 1.5, True, "x"):
    print(show(sums, 6, by))
for n in (0, 1, 10):
    print(accumulate(n), product(n + 20), fibonacci(n * 30), mixed(n))
print(product(30), [collatz(n) for n in (1, 7, 27, 2**31 - 1, 2**40 + 1)], nan(10))
print(identity(3))


def unbound(n):
    for i in range(n):
        last = i
    return last, i


def deleted(n):
    total = 0
    for i in range(n):
        total += i
    del total
    return total


def after(n):
    i = -1
    for i in range(n):
        if i == 4:
            break
    else:
        return "else", i
    return i


def kept(n):
    functions = []
    for i in range(n):
        functions.append(lambda: i)
    return [f() for f in functions], i


def nested(n):
    def add():
        nonlocal count
        count += n

    count = 0
    for i in range(n):
        add()
    return count


for f in (unbound, deleted, after, kept, nested):
    print(f.__name__, [show(f, n) for n in (0, 3, 7)])
