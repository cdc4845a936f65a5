"""The points of a `size` by `size` picture that stay within the circle for 50 rounds."""


def row(y, size):
    count = 0
    ci = 2.0 * y / size - 1.0
    for x in range(size):
        cr = 2.0 * x / size - 1.5
        zr = zi = 0.0
        rounds = 0
        while rounds < 50 and zr * zr + zi * zi <= 4.0:
            zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
            rounds += 1
        if rounds == 50:
            count += 1
    return count


def benchmark(size):
    total = 0
    for y in range(size):
        total += row(y, size)
    return total
