import itertools as it, functools, operator
n = 0
for p in it.permutations(range(9)):
    if p[0] < p[-1] and p[1] > p[2]: n += p[3]
for c in it.combinations(range(26), 8): n += c[0] * c[5]
for k, g in it.groupby(sorted(range(1500000), key=lambda x: x % 100), key=lambda x: x % 100): n += sum(1 for _ in g)
n += sum(a * b for a, b in zip(it.accumulate(range(300000)), it.cycle([1, -1, 2])))
n += functools.reduce(operator.xor, it.chain.from_iterable([range(i) for i in range(800)]))
n += len(list(it.product("abcdef", repeat=6)))
print(n)
