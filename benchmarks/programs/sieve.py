"""The primes below `size`, with a list of flags."""


def benchmark(size):
    flags = [True] * size
    flags[0] = flags[1] = False
    i = 2
    while i * i < size:
        if flags[i]:
            for multiple in range(i * i, size, i):
                flags[multiple] = False
        i += 1
    count = 0
    last = 0
    for i in range(size):
        if flags[i]:
            count += 1
            last = i
    return count * 1000 + last % 1000
