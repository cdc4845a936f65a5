x = 'global'
print(eval("x + 'y'"))
def f(a):
    b = a + 1
    print(eval("a + b"), sorted(locals().items()))
    exec("b = 100; c = 5")
    print(b, 'c' in locals())
    def g():
        return b, sorted(locals())
    print(g())
    print(dir(), sorted(vars()))
    l = [eval("a + i") for i in range(3)]
    print(l, [sorted(locals()) for i in range(1)])
    del b
    print(sorted(locals()))
    return locals()
print(sorted(f(1)))
class C:
    y = 5
    print(eval("y * 2"), sorted(k for k in locals() if not k.startswith('__')))
    exec("z = y + 1")
    locals()['w'] = 9
    q = [sorted(locals()) for i in range(1)]
print(C.z, C.w, C.q)
exec("newglobal = x")
print(newglobal)
def shadow():
    eval = lambda s: 'mine ' + s
    return eval("1")
print(shadow())
def patched():
    return eval("2")
old = eval
eval = lambda s: 'patched ' + s
print(patched())
eval = old
print(patched())
print(list(map(eval, ["1", "x"])))
def gen():
    k = 3
    yield eval("k")
    k += 1
    yield sorted(locals()), eval("k")
print(list(gen()))
print(list(eval("n") for n in [7]))
def o():
    v = 1
    def i(p): return v + p
    return i
import sys
print(sys.version_info[:2])
try: exec(o().__code__)
except TypeError as e: print(e)
def h(x): return x
try: exec(h.__code__)
except Exception as e: print(type(e), e)
def noargs(): print('ran', x)
exec(noargs.__code__, {'x': 'other', 'print': print})
for k in [dict(), dict(closure=1), dict(closure=()), dict(closure=(1,))]:
  try: print(exec(o().__code__, {}, {}, **k))
  except Exception as e: print(k, type(e), e)
try: exec("1", {}, closure=())
except Exception as e: print(type(e), e)
try: exec(compile("1","f","exec"), {}, closure=())
except Exception as e: print(type(e), e)
try: eval(o().__code__, {})
except Exception as e: print(type(e), e)
print(eval(compile("x=5","f","exec"),d:={}), d['x'], type(d['__builtins__']))
print(eval(compile("7","f","eval")))
exec(compile("7;8","f","single"))
try: eval("len", {'__builtins__': {}})
except NameError as e: print(e)
try: exec("class A: pass", {'__builtins__': {}})
except NameError as e: print(e)
print(eval("len", {'__builtins__': {'len': 3}}))
class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        print('get', k)
        if k in self.d: return self.d[k]
        if k == 'magic': return 42
        raise KeyError(k)
    def __setitem__(self, k, v): print('set', k, v); self.d[k] = v
    def __delitem__(self, k): del self.d[k]
exec("a = magic + 1\nb = len(str(a))\ndel a", {}, M())
F = type(f)
g2 = F(h.__code__, {'x': 1}, 'renamed', (5,))
print(g2(), g2.__name__)
def useglob(): return x
print(F(useglob.__code__, {'x': 'rebound'})())
def tail(s, globals=None, locals=None):
    loc = 1
    return eval(s, globals, locals)
print(tail("loc"), tail("x", {'x': 3}))
exec("def rec(n):\n  return 1 if n == 0 else n * rec(n - 1)\nprint(rec(20))")
exec("import math as m; print(m.floor(2.5)); from math import *; print(ceil(1.2))", {})
def deep(n):
    exec("def r(n):\n  return n if n == 0 else 1 + r(n-1)", ns := {})
    return ns['r'](n)
print(deep(900))
def counted(text):
    depth = 0
    for i in range(3):
        depth += 1
        if depth == 2:
            exec('print(depth, i, text)')
    before = sorted(locals())
    late = depth * 2
    return before, eval('late + depth')
print(counted('x'), counted('y'))
