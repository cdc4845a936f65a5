"""Raises through 500 frames, `size` times."""


def descend(depth):
    if depth == 0:
        raise ValueError("bottom")
    descend(depth - 1)


def benchmark(size):
    caught = 0
    for _ in range(size):
        try:
            descend(500)
        except ValueError:
            caught += 1
    return caught
