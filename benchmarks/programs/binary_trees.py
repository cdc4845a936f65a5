"""Trees of objects up to a depth of `size`, built and counted."""


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def benchmark(size):
    kept = build(size)
    total = 0
    for depth in range(4, size + 1, 2):
        for _ in range(1 << (size - depth + 4)):
            total += build(depth).count()
    return total + kept.count()
