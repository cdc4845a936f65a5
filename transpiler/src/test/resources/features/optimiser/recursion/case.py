# Recursive functions on small numbers, whose results grow, change type or fail.


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)


def power(base, n):
    if n == 0:
        return 1
    if n % 2 == 1:
        return base * power(base, n - 1)
    return power(base * base, n // 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def grow(n):
    return 2**62 if n < 1 else grow(n - 1) + grow(n - 2)


def falling(n):
    return -9223372036854775807 if n < 1 else falling(n - 1) - 1


def big(n):
    if n == 0:
        return 9223372036854775807
    return big(n - 1) * big(n - 1) - big(n - 1)


def odd(n):
    if n < 1:
        return n
    return odd(n - 1) + (1 if n != 5 else hook())


def hook():
    return 0.5


def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1) + 1


print([fib(n) for n in range(-2, 20)], fib(3.5), fib(True))
print(fact(5), fact(25), fact(30) // fact(28), fact(-1), fact(2.5))
print(power(3, 5), power(3, 50), power(2.0, 5), power(-7, 31), power(2, 64))
print(ackermann(2, 3), [grow(n) for n in range(5)], [falling(n) for n in range(4)], [big(n) for n in range(3)])
print(odd(4), odd(6))
for value in ("x", None, [1], 2**31, 2**40):
    try:
        print(fib(value) if value not in (2**31, 2**40) else fact(0))
    except TypeError as error:
        print(error)
try:
    down(3)
except ValueError as error:
    tb, depth = error.__traceback__, 0
    while tb:
        depth += 1
        tb = tb.tb_next
    print(error, depth)


def endless(n):
    return endless(n + 1) + 1


try:
    endless(0)
except RecursionError:
    print("endless")
print(fib(10), fact(21))
old = fib
fib = lambda n: 100
print(old(5), fib(5))
fib = old
print(fib(15))


class Number(int):
    def __sub__(self, other):
        return Number(int(self) - other - 1)


print(fib(Number(8)))
