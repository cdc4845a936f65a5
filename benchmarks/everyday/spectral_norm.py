from math import sqrt
def A(i, j): return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)
def mulAv(v): return [sum(A(i, j) * v[j] for j in range(len(v))) for i in range(len(v))]
def mulAtv(v): return [sum(A(j, i) * v[j] for j in range(len(v))) for i in range(len(v))]
u = [1.0] * 600
for _ in range(10):
    v = mulAtv(mulAv(u)); u = mulAtv(mulAv(v))
print("%.9f" % sqrt(sum(a * b for a, b in zip(u, v)) / sum(b * b for b in v)))
