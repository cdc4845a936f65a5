"""A pipeline of four generators over `size` numbers."""


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def squares(source):
    for value in source:
        yield value * value


def odd(source):
    for value in source:
        if value % 2 == 1:
            yield value


def pairs(source):
    previous = 0
    for value in source:
        yield previous + value
        previous = value


def benchmark(size):
    total = 0
    for value in pairs(odd(squares(numbers(size)))):
        total += value & 1023
    return total
