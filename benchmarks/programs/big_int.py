"""The first `size` digits of pi, by a spigot over big integers."""


def benchmark(size):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = 0
    check = 0
    while digits < size:
        if 4 * q + r - t < n * t:
            check = (check * 10 + n) % 1000000007
            digits += 1
            following = 10 * (r - n * t)
            n = (10 * (3 * q + r)) // t - 10 * n
            q *= 10
            r = following
        else:
            following = (2 * q + r) * l
            n = (q * (7 * k) + 2 + r * l) // (t * l)
            q *= k
            t *= l
            l += 2
            k += 1
            r = following
    return check
