"""A sum over a list of `size` small integers, by index, fifty times (a guard, not part of the mean)."""


def total(values):
    result = 0
    for i in range(len(values)):
        result += values[i]
    return result


VALUES = {}


def benchmark(size):
    if size not in VALUES:
        VALUES[size] = [i % 1000 for i in range(size)]
    values = VALUES[size]
    result = 0
    for _ in range(50):
        result += total(values)
    return result
