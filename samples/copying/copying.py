"""Shallow and deep copies: what is shared afterwards, recursion, and how a class takes part."""

import copy


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    def link(self, *others):
        self.links.extend(others)
        return self


class Connection:
    """Copies share the pool but not the history."""

    def __init__(self, pool):
        self.pool = pool
        self.history = []

    def __copy__(self):
        twin = type(self)(self.pool)
        twin.history = list(self.history)
        return twin

    def __deepcopy__(self, memo):
        twin = type(self)(self.pool)
        memo[id(self)] = twin
        twin.history = copy.deepcopy(self.history, memo)
        return twin


def shallow():
    rows = [[1, 2], [3, 4]]
    for twin in (rows[:], list(rows), copy.copy(rows)):
        print(twin == rows, twin is rows, twin[0] is rows[0])
    rows.append([5])
    rows[0].append(99)
    print(twin, rows)


def deep():
    rows = [[1, 2], (3, [4])]
    twin = copy.deepcopy(rows)
    rows[1][1].append(5)
    print(rows, twin)
    constant = (1, "two", None)
    print(copy.deepcopy(constant) is constant, copy.copy(constant) is constant)


def recursive():
    first, second = Node("first"), Node("second")
    first.link(second, first)
    second.link(first)
    twin = copy.deepcopy(first)
    print(twin is first, twin.links[1] is twin, twin.links[0].links[0] is twin, twin.links[0].name)
    loop = [1]
    loop.append(loop)
    twin = copy.deepcopy(loop)
    print(loop, twin, twin[1] is twin)
    try:
        loop == twin
    except RecursionError as error:
        print(type(error).__name__)


def custom():
    connection = Connection(pool={"size": 3})
    connection.history.append(["opened"])
    for twin in (copy.copy(connection), copy.deepcopy(connection)):
        print(twin.pool is connection.pool, twin.history[0] is connection.history[0])


shallow()
deep()
recursive()
custom()
