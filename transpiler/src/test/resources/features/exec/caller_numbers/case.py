# Numbers that a loop keeps as such are objects where eval, exec and locals see them.
def total(n):
    s = 0
    i = 0
    while i < n:
        s += i
        i += 1
    return eval("s + i + n"), sorted(locals().items())


def run(n):
    k = 0
    for j in range(n):
        k += j * 2
        exec("print(j, k)")
    return k


print(total(10))
print(run(3))
