"""All ways to place `size` queens, by backtracking over lists of free columns and diagonals."""


def place(row, size, columns, rising, falling):
    if row == size:
        return 1
    found = 0
    for column in range(size):
        if columns[column] and rising[row + column] and falling[row - column + size]:
            columns[column] = rising[row + column] = falling[row - column + size] = False
            found += place(row + 1, size, columns, rising, falling)
            columns[column] = rising[row + column] = falling[row - column + size] = True
    return found


def benchmark(size):
    return place(0, size, [True] * size, [True] * (2 * size), [True] * (2 * size + 1))
