"""Raises and catches in the same function's callee, `size` times."""


def fail():
    raise ValueError("x")


def benchmark(size):
    caught = 0
    for _ in range(size):
        try:
            fail()
        except ValueError:
            caught += 1
    return caught
