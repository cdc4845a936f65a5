"""Dicts whose keys are ints, and keys that are equal to ints, or only have their hashes."""


class Same:
    def __init__(self, number, equal):
        self.number = number
        self.equal = equal

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        return self.equal

    def __repr__(self):
        return f"Same({self.number}, {self.equal})"


BIG = 2**61 - 1
numbers = [0, 1, -1, -2, 5, BIG, BIG - 1, BIG + 1, BIG + 5, -BIG, 2**63, 2**64, 2 * BIG, 8, 13]
d = {}
for n in numbers:
    d[n] = str(n)
print([d[n] == str(n) for n in numbers], len(d))
print([n in d for n in (2, -3, BIG + 2, 2 * BIG + 5, 3 * BIG, 5.0, True, False, -1.0)])

d = {n: n for n in range(20)}
print(5.0 in d, True in d, d[1.0], d.get(Same(3, True)), d.get(Same(3, False)), -1 in d, -2 in d)
d[Same(3, False)] = "other"
print(d[3], len(d), list(d)[-1])
d[Same(4, True)] = "four"
print(d[4], len(d), list(d)[4])
d = {Same(7, False): 1}
print(7 in d, d.get(7))
d[7] = 2
print(7 in d, len(d))
d = {5.0: "float"}
d[5] = "int"
print(d, 5 in d)
d = {True: "bool"}
print(d[1], 1 in d, 1.0 in d)
d = {n: n for n in range(10)}
for n in range(0, 10, 2):
    del d[n]
print(d, 2 in d, 3 in d, -1 in d)
for n in range(0, 100, 3):
    d[n] = -n
print(sorted(d)[:8], d[9], d[7], 8 in d)
d["x"] = 1
print(d["x"], d[9], 9 in d, 10 in d)
d.clear()
d[1] = 1
print(d, {**d, 2: 3}, d.copy(), dict(d, a=1)[1], d | {1.0: 5})


def work():
    counts = {}
    for i in range(3000):
        counts[i * i % 101] = counts.get(i * i % 101, 0) + 1
    counts[1.5] = 1
    return sum(counts.values()), counts[0], counts.get(2.0), counts.get(1), counts.get(3)


print(work(), work())
