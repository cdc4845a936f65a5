"""Functions made and called: counters with nonlocal, composed lambdas, a decorator; `size` rounds."""


def counter(start):
    value = start

    def step(by):
        nonlocal value
        value += by
        return value

    return step


def compose(f, g):
    return lambda x: f(g(x))


def twice(function):
    def wrapper(*args):
        return function(*args) + function(*args)

    return wrapper


@twice
def area(a, b):
    return a * b


def benchmark(size):
    step = counter(0)
    add = compose(lambda x: x + 3, lambda x: x * 2)
    total = 0
    for i in range(size):
        step(i & 3)
        total += add(i) & 15
        total += area(i & 7, 3)
        make = counter(i)
        total += make(1) & 1
    return total + step(0)
