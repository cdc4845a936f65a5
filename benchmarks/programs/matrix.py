"""Multiplies two matrices of `size` by `size` numbers, kept as lists of lists."""


def make(size, seed):
    return [[(i * seed + j) % 17 + 0.5 for j in range(size)] for i in range(size)]


def multiply(a, b):
    size = len(a)
    width = len(b[0])
    result = []
    for i in range(size):
        row = a[i]
        line = []
        for j in range(width):
            total = 0.0
            for k in range(len(row)):
                total += row[k] * b[k][j]
            line.append(total)
        result.append(line)
    return result


def benchmark(size):
    product = multiply(make(size, 3), make(size, 5))
    trace = 0.0
    for i in range(size):
        trace += product[i][i]
    return trace
