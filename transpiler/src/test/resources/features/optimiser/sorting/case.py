# Sorting by tuples: columns of one type, mixed ones, values with comparisons of their own.
state = 1


def random(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n


rows = [(random(5), "w%d" % random(4), random(3) / 2, i) for i in range(200)]
print(sorted(rows)[:7], sorted(rows, reverse=True)[:7])
print([r[3] for r in sorted(rows, key=lambda r: (r[0], r[1]))][:40])
print([r[3] for r in sorted(rows, key=lambda r: (r[1], -r[2]), reverse=True)][:40])
print([r[3] for r in sorted(rows, key=lambda r: (r[2],))][:40])
print(sorted([(1, "a"), (1,), (), (0, 5)]), sorted([(0.0, 2), (-0.0, 1), (0.0, 0)]))
nan = float("nan")
print(sorted([(2.0, 1), (nan, 0), (1.0, 3)]), sorted([(True, 1), (False, 2), (1, 0)]))
print(sorted([(2**70, 1), (1, 5), (-(2**70), 2)]))
for bad in ([(1, "a"), (1, 2)], [(1, None), (1, None), (0, 1)], [(None, 1), (1, 1)]):
    try:
        print(sorted(bad))
    except TypeError as error:
        print(error)


class Backwards(str):
    def __lt__(self, other):
        return str(self) > str(other)


print(sorted([(1, Backwards("a")), (1, Backwards("b")), (0, Backwards("c"))]))


class Pair(tuple):
    def __lt__(self, other):
        return self[1] < other[1]


print(sorted([Pair((1, 9)), Pair((2, 3)), Pair((3, 5))]))
items = [(3, "x"), (1, "y"), (3, "a")]
items.sort(key=lambda t: (t[1], t[0]))
print(items)
