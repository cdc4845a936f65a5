"""Long lists made of one bool, and everything that can be done with them."""

import copy


def flags(value=False, size=100):
    return [value] * size


def show(name, values):
    text = "".join("T" if x is True else "F" if x is False else f"<{x!r}>" for x in values)
    print(name, len(values), text if len(text) < 130 else (text[:50], text[-50:]))


def sieve(size):
    prime = [True] * size
    prime[0] = prime[1] = False
    for i in range(2, int(size**0.5) + 1):
        if prime[i]:
            for j in range(i * i, size, i):
                prime[j] = False
    return [i for i, is_prime in enumerate(prime) if is_prime]


def sliced_sieve(size):
    prime = [True] * size
    prime[:2] = [False] * 2
    for i in range(2, int(size**0.5) + 1):
        if prime[i]:
            prime[i * i :: i] = [False] * len(range(i * i, size, i))
    return sum(prime)


print(sieve(200), len(sieve(20000)), sliced_sieve(20000))

a = flags()
a[3] = a[-1] = True
show("set", a)
print(a[3], a[-1], a[0], a[3] is True, a.count(True), a.index(True), sum(a), any(a), all(a), True in a, 1 in a, 2 in a)
for bad in 100, -101, 10**20:
    for action in (lambda: a[bad], lambda: a.__setitem__(bad, True), lambda: a.pop(bad)):
        try:
            print(action())
        except (IndexError, OverflowError) as e:
            print(type(e).__name__, e)

a = flags()
a.append(True)
show("append", a)
a.append(None)
show("append other", a)
for _ in range(200):
    a.append(False)
print(len(a))
a = flags(True)
for i in range(300):
    a.append(i % 3 == 0)
show("append many", a)

a = flags()
a[5] = 7
show("int", a)
a = flags()
a[5] = 1
print(a[5], type(a[5]), a[4])
a = flags()
try:
    a["5"] = True
except TypeError as e:
    print(e)

a = flags(True)
print(a.pop(), len(a), a.pop(0), len(a))
a = flags(True)
while len(a) > 95:
    a.pop()
a.append(False)
show("pop and append", a)
a = flags()
a.insert(2, True)
show("insert", a)
a.remove(True)
show("remove", a)
del a[0], a[::2]
show("del", a)
a = flags()
a[10:20] = [True, "x"]
show("slice", a)
a = flags()
a[::10] = [True] * 10
show("steps", a)
a[::25] = [1, 2, 3, 4]
show("steps of others", a)
a = flags()
a[1] = True
show("slices", a[:5] + a[-5:] + a[::50])
a.reverse()
show("reverse", a)
a.sort()
show("sort", a)
a = flags()
a[50] = True
a.sort(reverse=True)
show("sort", a)
print(sorted(a)[-2:], list(reversed(a))[-2:], min(a), max(a), tuple(a)[:3], set(a), a == [True] + [False] * 99)
a += [True]
a *= 2
show("in place", a)
a.extend(x for x in (True, 5))
print(len(a), a[-2:])
show("copies", copy.copy(flags()) + copy.deepcopy(flags(True)) + flags().copy() + list(flags()))
print(flags() == flags(), flags() == flags(True), flags() < flags(True), flags() != [0] * 100, [0] * 100 == flags())
print(repr(flags(size=64)) == str([False] * 64), len(repr(flags(size=1000))))
b = flags()
b.clear()
b.append(1)
print(b)
first, *rest = flags(True)
print(first, len(rest))
print(len(100 * [True]), (70 * [True])[69], len([True] * 0), [True] * -5, len([True] * 63), ([True] * True))
print(bool(flags()), hash(tuple(flags())) == hash(tuple([False] * 100)))

a = flags()
seen = 0
for x in a:
    seen += 1
    if seen < 50:
        a.append(True)
    if seen == 60:
        a[61] = "changed"
print(seen, a[61], len(a))
it = iter(flags())
next(it)
print(it.__length_hint__(), sum(1 for _ in it))


class Flags(list):
    pass


c = Flags([False]) * 100
print(type(c), len(c))
d = Flags(flags())
d[0] = True
print(d[:3], type(d))
rows = [[False] * 80 for _ in range(3)]
rows[1][79] = True
print([sum(row) for row in rows], rows[0] is rows[1])
matrix = [flags(size=70)] * 2
matrix[0][1] = True
print(matrix[1][1], matrix[0] is matrix[1])
print(",".join(map(str, flags(size=64))) == ",".join(["False"] * 64), [not x for x in flags(size=64)] == [True] * 64)
