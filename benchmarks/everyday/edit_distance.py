from functools import lru_cache
def lev(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]
words = ["kitten", "sitting", "saturday", "sunday", "rosettacode", "raisethysword", "implementation", "interpreter", "transpiler"] * 6
t = 0
for a in words:
    for b in words: t += lev(a, b)
for k in range(50):
    for a in words:
        for b in words: t += lev(a, b)
@lru_cache(None)
def lcs(i, j, a="transpilation of programs" * 3, b="interpretation by machines" * 3):
    if i == len(a) or j == len(b): return 0
    if a[i] == b[j]: return 1 + lcs(i + 1, j + 1)
    return max(lcs(i + 1, j), lcs(i, j + 1))
print(t, lcs(0, 0))
