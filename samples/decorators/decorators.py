"""Functions that wrap functions."""


def logged(function):
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(function.__name__, args, kwargs, "->", result)
        return result

    wrapper.__name__ = function.__name__
    return wrapper


def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


def memo(function):
    known = {}

    def wrapper(n):
        if n not in known:
            known[n] = function(n)
        return known[n]

    wrapper.known = known
    return wrapper


@logged
def add(a, b=1):
    return a + b


@repeat(3)
@logged
def hello(name):
    return f"hello {name}"


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


add(1)
add(1, b=2)
print(hello("you"))
print(fib(80), len(fib.known), add.__name__)


class Traced:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@Traced
def square(n):
    return n * n


print(square(3), square(4), square.calls)
