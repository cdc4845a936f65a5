"""Integer arithmetic in a loop of `size` rounds."""


def benchmark(size):
    total = 0
    for i in range(size):
        total += i * 3 % 7
        if total > 1000000:
            total -= 1000000
    return total
