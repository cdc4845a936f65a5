"""Ranges and their iterators near 64 bits, sets and lists that change while compared."""

import pickle

M = 2**63
for bounds in (M - 2, M - 1, 2), (-M + 1, -M, -2), (1, 2, M - 1), (1, M - 1, M - 1), (-1, -M, -M):
    numbers = range(*bounds)
    iterator = pickle.loads(pickle.dumps(iter(numbers)))
    print(type(iterator).__name__, list(iterator), list(reversed(numbers)))
print(bool(range(10**20 + 10, 10**20, 3)), bool(range(10**20, 10**20 + 10, 3)))
try:
    range(10**20, 10**20 + 1, 0)
except ValueError as e:
    print(e)


class Clearing:
    def __init__(self, *victims):
        self.victims = victims

    def __eq__(self, other):
        for victim in self.victims:
            victim.clear()
        return NotImplemented

    def __hash__(self):
        return 1


left, right = [], []
left.append(Clearing(right))
right.append(Clearing(left))
print(left == right, left, right)

members = set()
for _ in range(3):
    members.add(Clearing(members))
print(len(members), set(), len(set([5])))


class Promising:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

    def __length_hint__(self):
        return 2**63 - 1


numbers = [1]
numbers.extend(Promising())
print(numbers)
