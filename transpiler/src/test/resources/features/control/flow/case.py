# if, while, for with else, break, continue, pass, nested and in functions.
def classify(n):
    if n < 0: return "negative"
    elif n == 0: return "zero"
    elif n < 10:
        if n % 2: return "odd digit"
        else: return "even digit"
    else:
        return "big"
print([classify(n) for n in (-1, 0, 3, 4, 10)])
def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted: break
        if item is None: continue
    else:
        return "absent"
    return i
print(find("abc", "c"), find([None, 1], 2), find([], 1))
def loops():
    out = []
    n = 0
    while n < 5:
        n += 1
        if n == 2: continue
        if n == 4: break
        out.append(n)
    else:
        out.append("else")
    while False: pass
    else: out.append("never")
    for a in range(3):
        for b in range(3):
            if b == a: break
            out.append((a, b))
        else:
            out.append("full")
            continue
        if a == 2: break
    return out, a, b
print(loops())
def early(x):
    while True:
        for i in range(x):
            try:
                if i == 3: return "returned", i
                if i == 2 and x < 6: break
            finally:
                x += 1
        x += 1
print(early(2), early(10))
for x in []: pass
try:
    print(x)
except NameError as e:
    print(e)
for i in range(3): i = 10
print(i)
it = iter([1, 2, 3, 4])
for x in it:
    print(x, next(it, None), end=" ")
print()
items = [1, 2, 3]
for x in items:
    if x < 6: items.append(x + 3)
print(items)
d = {1: 2}
try:
    for k in d: d[k + 1] = 0
except RuntimeError as e:
    print(e)
s = {1}
try:
    for k in s: s.add(k + 1)
except RuntimeError as e:
    print(e)
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Countdown(3)), [*Countdown(2)], sum(Countdown(4)))
class Sequence:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
print(list(Sequence()), 4 in Sequence(), 5 in Sequence())
for bad in (1, None, object):
    try:
        for _ in bad: pass
    except TypeError as e:
        print(e)
a = b = 0
print(a or b or "last", a and b, not a, 1 and 2 and 3, None or [] or {}, 1 if a else 2 if b else 3)
if (y := 10) > 5 and (z := y + 1): print(y, z)
def truth():
    class T:
        def __bool__(self): return 1
    class L:
        def __len__(self): return -1
    for x in (T(), L()):
        try:
            if x: pass
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
truth()
