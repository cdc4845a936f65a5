# Loops over ranges, whatever the arguments are and whatever the body does to them.


class Index:
    def __index__(self):
        return 3


def run(*args):
    out = []
    for i in range(*args):
        out.append(i)
        if len(out) > 6:
            break
    return out


def one(n):
    out = []
    for i in range(n):
        out.append(i)
        n = 100
        i = 50
        if len(out) > 6:
            break
    return out, n


def two(a, b):
    out = []
    for i in range(a, b):
        out.append(i)
        a += 1
        b -= 1
        if len(out) > 6:
            break
    return out


def three(a, b, c):
    out = []
    for i in range(a, b, c):
        out.append(i)
        c = 7
        if len(out) > 6:
            break
    return out


def down(n, step):
    out = []
    for i in range(n, -1, -1):
        out.append(i)
    for i in range(n, 0, -2):
        out.append(i)
    for i in range(10, n, step):
        out.append(i)
        if len(out) > 40:
            break
    return out


def same(n):
    out = []
    for n in range(n):
        out.append(n)
        for n in range(n, n + 2):
            out.append(n)
    return out, n


def squares(size):
    out = []
    i = 2
    while i * i < size:
        for multiple in range(i * i, size, i):
            out.append(multiple)
        i += 1
    return out


def lengths(items):
    total = 0
    for i in range(len(items)):
        total += len(items) - i
        if i < 3 and isinstance(items, list):
            items.append(0)
    return total


def zero_step(n):
    step = 1
    out = []
    while step >= 0:
        for i in range(0, n, step):
            out.append(i)
        step -= 1
    return out


def comprehension(n):
    return [i * j for i in range(n) for j in range(i)], {i: i // 2 for i in range(n)}, {i % 2 for i in range(n)}


def show(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__, str(error)


BIG = 2**63
VALUES = [0, 3, -2, True, Index(), 2**31 - 1, 2**31, BIG - 1, BIG, 2.0, "3", None]
for _ in range(3):
    for a in VALUES:
        print(show(one, a), show(two, a, 5), show(two, -1, a), show(down, a, -3) if a in (0, 3, -2) else "")
        print(show(three, a, 5, 2), show(three, 0, a, 2), show(three, 0, 9, a), show(same, a) if a in (0, 3, -2) else "")
print(run(3), run(BIG, BIG + 2), run(5, 0, -2), run(0, -BIG, -BIG))
print(squares(30), squares(0), show(squares, "x"), down(4, -1))
print(lengths([1, 2, 3]), lengths("abc"), lengths({1: 2}), show(lengths, 5), show(zero_step, 3))
print(comprehension(4), show(comprehension, 1.5))


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(lengths(Sized(4)), show(lengths, Sized(-1)), show(lengths, Sized("x")))


def trace(n):
    total = 0
    for i in range(n):
        total += 10 // (i - 2)
    return total


try:
    trace(5)
except ZeroDivisionError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
