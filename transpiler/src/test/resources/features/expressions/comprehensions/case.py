# Comprehensions and generator expressions: scopes, conditions, nesting, laziness.
x = "outer"
print([x for x in range(3)], x, {x for x in "aab"} == {"a", "b"}, {x: x * 2 for x in (1, 2)}, list(x for x in "ab"))
print([(a, b) for a in range(3) if a for b in range(a) if b % 2 == 0], [a for a in range(20) if a % 2 if a % 3])
print([[c for c in row] for row in ("ab", "cd")], [y for row in [[1], [2, 3]] for y in row])
print([f(2) for f in [lambda v, i=i: v * i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
log = []
def n(v): log.append(v); return v
gen = (n(a) * n(b) for a in n([1, 2]) for b in n([10]))
print(log, next(gen), log, list(gen), log)
print([last := i for i in range(4)], last, any((hit := v) > 2 for v in (1, 3, 5)), hit)
def scope():
    total = 0
    squares = [total := total + v for v in range(4)]
    inner = [[(total, v) for v in range(2)] for total in range(2)]
    return squares, total, inner
print(scope())
class C:
    size = 3
    items = [i for i in range(size)]
    pairs = [(i, j) for i in range(2) for j in range(2)]
    try:
        bad = [size for _ in range(1)]
    except NameError as e:
        bad = str(e)
    lazy = (i for i in range(size))
print(C.items, C.pairs, C.bad, list(C.lazy))
print({k: v for k, v in zip("ab", range(2))}, {k: v for d in ({"a": 1}, {"b": 2}) for k, v in d.items()}, {i: [j for j in range(i)] for i in range(3)})
print([a for a, *b in [(1, 2, 3), (4,)]], [b for a, *b in [(1, 2, 3), (4,)]], [d["k"] for d["k"] in [1, 2]] if (d := {}) is not None else 0, d)
for make in (lambda: [1 / v for v in (1, 0)], lambda: [v for v in 5], lambda: {v: 1 for v in [[]]}, lambda: {[]: 1 for v in [1]}, lambda: [undefined for v in [1]], lambda: [a for a, b in [1]], lambda: {(k, v) for k, v in [(1, [])]}):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
def order():
    return {n(k): n(v) for k, v in [(1, 2)]}
log.clear(); order(); print(log)
g = (v for v in [1, 2, 3])
print(next(g), sum(g), list(g), type(g).__name__, g.__name__)
def free():
    k = 10
    gen = (k + v for v in range(2))
    k = 20
    return list(gen), [k + v for v in range(2)]
print(free())
def chain(n):
    gen = range(n)
    for i in range(3):
        gen = (v + i for v in gen)
    return list(gen)
print(chain(3))
print(sum(len(w) for w in "a bb ccc".split() if w != "bb"), max((len(w), w) for w in ("x", "yy")), sorted({w[0] for w in ("ab", "ac", "b")}), dict((i, i * i) for i in range(3)), tuple(i for i in "ab"), ",".join(str(i) for i in range(3)))
print([i for i in range(3) if (lambda: i)()], [(lambda: [j for j in range(i)])() for i in range(3)])
print([locals().get("q", "none") for q in range(2)])
