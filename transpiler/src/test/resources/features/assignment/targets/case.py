# Every assignment target, augmented and annotated assignment, unpacking and its errors.
log = []
class Box:
    def __setattr__(self, name, value):
        log.append((name, value)); object.__setattr__(self, name, value)
    def __setitem__(self, key, value): log.append((key, value))
    def __getitem__(self, key): log.append(("get", key)); return 1
box = Box()
def b(): log.append("box"); return box
def k(x): log.append(("key", x)); return x
b().x = b()[k(1)] = a = 5
print(log, a); log.clear()
b().x += k(1); b()[k("i")] += k(2)
print(log); log.clear()
x, y = 1, 2
x, y = y, x
print(x, y)
(p, (q, *r)), [s] = (1, "abc"), {9}
print(p, q, r, s)
*first, last = range(4)
head, *middle, tail = "abcd"
*empty, one = [1]
print(first, last, head, middle, tail, empty, one)
for bad in ("a, b = 1", "a, b = (1,)", "a, b = 1, 2, 3", "a, *b, c = (1,)", "(a, b), c = 1, 2", "a, b = {}", "a, b = None", "a, b = 'xyz'", "a, b = iter(range(5))"):
    try:
        exec(bad)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
i = 0
values = [10, 20, 30]
i, values[i] = 2, 99
print(i, values)
values[0], values[1] = values[1], values[0]
values[1:2] = "xy"
values[::2] = [0, 0]
print(values)
n: int = 3
m: "not evaluated twice"
(paren): int = 4
box.y: str = "s"
print(n, paren, "m" in globals())
c = d = []
c.append(1)
print(d, c is d)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
z = 7
z += 1; z -= 2; z *= 3; z //= 2; z **= 2; z %= 50; z <<= 2; z >>= 1; z |= 1; z ^= 6; z &= 0xFF
print(z)
z /= 4
print(z)
l = [1]
m1 = l
l += (2, 3)
l *= 2
print(m1, m1 is l)
l = l + [4]
print(m1 is l)
class InPlace:
    def __iadd__(self, o): return ("iadd", o)
    def __sub__(self, o): return ("sub", o)
    def __rmul__(self, o): return ("rmul", o)
    def __imatmul__(self, o): return NotImplemented
v = InPlace(); v += 1; print(v)
v = InPlace(); v -= 1; print(v)
w = 3; w *= InPlace(); print(w)
try:
    v = InPlace(); v @= 1
except TypeError as e:
    print(e)
for values[0], box.z in [(1, 2), (3, 4)]: pass
print(values[0], box.z)
with_target = {}
for with_target["k"] in "ab": pass
print(with_target, [with_target["k"] for with_target["k"] in "cd"] if False else "skip")
while (chunk := values.pop()) is not None and values: pass
print(chunk, values)
def swap():
    a, b, c = 1, 2, 3
    a, b, c = c, a, b
    return a, b, c
print(swap())
