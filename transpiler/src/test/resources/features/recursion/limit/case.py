import sys
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError as e:
        return n, str(e)
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
class C:
    def m(self, n): return self.m(n + 1) if n >= 0 else n
    def __getattr__(self, name): return getattr(self, name + 'x')
sys.setrecursionlimit(100)
print(depth(0))
print(even(50))
for f in (lambda: even(200), lambda: C().m(0), lambda: C().a):
    try: print(f())
    except RecursionError as e: print(type(e).__name__, e)
def deep(n):
    if n: return deep(n - 1)
    try: sys.setrecursionlimit(10)
    except RecursionError as e: print(e)
deep(20)
for bad in (0, -1, 2**40, 'a'):
    try: sys.setrecursionlimit(bad)
    except Exception as e: print(type(e).__name__, e)
print(sys.getrecursionlimit())
sys.setrecursionlimit(1000)
print(even(500))
def g(n):
    try: 1 / 0
    except ZeroDivisionError: g(n + 1)
try: g(0)
except RecursionError as e: print(type(e).__name__, type(e.__context__).__name__)
