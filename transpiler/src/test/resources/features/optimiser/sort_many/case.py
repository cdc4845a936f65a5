"""Sorting many numbers, strings and tuples, compared by digests of the results."""

import random, hashlib
random.seed(11)
h = hashlib.sha256()
def out(x): h.update(repr(x).encode())
def s(kind):
    if kind == 0: return "n" + str(random.randint(0, 500))
    if kind == 1: return "".join(chr(random.randint(97, 99)) for _ in range(random.randint(0, 12)))
    if kind == 2: return "common prefix " + "".join(chr(random.choice([0, 1, 97, 233, 255, 256, 8364, 0xd800, 0xffff])) for _ in range(random.randint(0, 10)))
    if kind == 3: return "x" * random.randint(0, 4) + chr(random.choice([97, 0x1F600, 0xffff]))
    if kind == 4: return chr(0)*random.randint(0,10)
def n(kind):
    if kind == 0: return random.randint(0, 50)
    if kind == 1: return random.randint(-2**63, 2**63-1)
    if kind == 2: return random.randint(-300, 300)
    if kind == 3: return random.choice([0.0, -0.0, 1.5, -1.5, float("inf"), -float("inf"), 1e-320, random.random()])
    if kind == 4: return random.randint(-2**40, 2**40)
    if kind == 5: return random.randint(0,2)*2**62-2**62
for size in (1, 2, 3, 24, 25, 60, 399, 400, 1500):
    for kind in range(5):
        a = [s(kind) for _ in range(size)]
        out(sorted(a)); out(sorted(a, reverse=True))
        b = [(x, i) for i, x in enumerate(a)]
        out(sorted(b, key=lambda t: t[0])); out(sorted(b, key=lambda t: t[0], reverse=True))
        out(sorted(sorted(a))); out(sorted(sorted(a), reverse=True))
    for kind in range(6):
        a = [n(kind) for _ in range(size)]
        out(sorted(a)); out(sorted(a, reverse=True))
        b = [(x, i) for i, x in enumerate(a)]
        out(sorted(b, key=lambda t: t[0])); out(sorted(b, key=lambda t: t[0], reverse=True))
        out(sorted(sorted(a))); out(sorted(sorted(a, reverse=True))); out(sorted(sorted(a), key=lambda x: -x))
    rows = [(n(random.choice([0])), s(1), n(3), i) for i in range(size)]
    out(sorted(rows)); out(sorted(rows, reverse=True)); out(sorted(rows, key=lambda r: (r[2], r[1])));  out(sorted(rows, key=lambda r: (r[1], -r[0]), reverse=True)); out(sorted(rows, key=lambda r: (r[0], r[0])))
    rows = [(n(2), s(random.choice([1, 2, 3]))) for i in range(size)]
    out(sorted(rows)); rows.sort(key=lambda r: r[1]); out(rows)
    mixed = [n(random.choice([0, 3])) for _ in range(size)]
    out(sorted(mixed)); out(sorted([True, False] * size))
    print(size, h.hexdigest()[:16])
