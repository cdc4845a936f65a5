def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# scopes, closures, del, global, nonlocal, walrus, class scope, globals
x = 'g'
def f():
    def g(): return x
    x = 'l'
    r = g(); del x
    t(g)
    return r
print(f())
def f():
    t(lambda: y)
    y = 1
    return y
f()
def f():
    for i in range(3): pass
    fs = [lambda: i for i in range(3)]
    gs = []
    for j in range(3): gs.append(lambda: j)
    hs = [lambda k=k: k for k in range(3)]
    return [h() for h in fs], [h() for h in gs], [h() for h in hs], i
print(f())
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def get(): return n
    return inc, get
i, gt = counter(); i(); i(); print(gt(), i.__closure__[0].cell_contents, i.__code__.co_freevars, counter.__code__.co_cellvars)
def f():
    global newg
    newg = 5
    def h():
        global newg
        newg += 1
    h()
f(); print(newg)
def f(): del newg2
t(f)
def f():
    global x2
    del x2
t(f)
class A:
    x = 'cls'
    def m(self): return x
    y = x
    z = [x for _ in range(1)]
    w = (lambda: x)()
    t(lambda: x)
    class B: v = x
    def x(self): pass
    del x
    v2 = x
print(A().m(), A.y, A.z, A.w, A.B.v, A.v2)
def f():
    x = 'enc'
    class C:
        y = x
        x = 'c2'
        z = x
        def m(self): return x
        del x
        w = x
    return C.y, C.z, C().m(), C.w
t(f)
def f():
    x = 'enc'
    class C:
        nonlocal x
        x = 'changed'
    return x, hasattr(C, 'x')
print(f())
class C:
    global gx
    gx = 7
print(gx, hasattr(C, 'gx'))
if (n := 10) > 5: print(n)
print([y := 1, y ** 2], [last := v for v in range(3)], last, (w := 5) + w)
def f(): 
    return [z for v in range(3) if (z := v * 2)], z
print(f())
print({(k := 'a'): (v := 1)}, k, v); print(f'{(q := 3)}', q); print((lambda: (zz := 4))())
while (c := n) > 8: n -= 1
print(c, n)
def f(a=(b_ := 3)): return a
print(f(), b_)
try: raise ValueError('e')
except ValueError as ex: pass
t(lambda: ex)
def f():
    try: 1/0
    except ZeroDivisionError as e: e = 5
    t(lambda: e)
f()
def f():
    e = 'outer'
    try: 1/0
    except ZeroDivisionError as e: del e
    try: print(e)
    except UnboundLocalError as u: print(u)
f()
def f():
    try: return 'try'
    finally: print('finally')
print(f())
def f():
    for i in range(5):
        try: continue
        finally: pass
print(f())
def f():
    while True:
        try: 1/0
        except: break
        else: print('no')
        finally: print('fin')
    else: print('no')
    return 'end'
print(f())
for i in []: pass
else: print('for-else')
try: print(undefined_name)
except NameError as e: print(e, e.name)
def f(): 
    prin('x')
t(f)
def f():
    lst = [1]
    lst[0] += 1; lst += [2]
    tup = ([],)
    try: tup[0] += [1]
    except TypeError as e: print(e, tup)
    return lst
print(f())
def order():
    def p(n): print(n, end=' '); return n
    d = {}
    d[p('k')] = p('v'); p([p(1), p(2)]).append(p(3)); (p('a'), p('b'))[p(0)]; p(1) < p(2) < p(3); p(5) if p(0) else p(6); {p(1): p(2), p(3): p(4)}; foo(p(1), *[p(2)], k=p(3), **{'z': p(4)}); d[p('x')], d[p('y')] = p(1), p(2); d[p('x')] += p(5); print(f'{p("f1")}{p("f2")}')
def foo(*a, **k): pass
order()
def defaults(a=[]): a.append(1); return a
print(defaults(), defaults(), defaults.__defaults__)
def kwd(*, a=1, b): pass
print(kwd.__kwdefaults__, kwd.__code__.co_kwonlyargcount, kwd.__code__.co_argcount, kwd.__code__.co_varnames)
def deco(n):
    print('deco', n)
    def w(f): print('apply', n); return f
    return w
@deco(1)
@deco(2)
def df(): pass
@(lambda f: 'replaced')
def q(): pass
print(q)
@deco(3)
@staticmethod
def st(): pass
x, y = y, x = 1, 2; print(x, y); a = b = c = []; print(a is b is c)
i = 0; arr = [0, 0]; i, arr[i] = 1, 5; print(i, arr)
assert True, 'x'
def asrt(): assert 0, 'msg'
t(asrt)
def asrt2(): assert (0), [1]
t(asrt2)
t(lambda: (_ for _ in ()).throw(ValueError('x')))
class Del:
    pass
    def __init__(s): s.a = 1; s.l = [1, 2, 3]; s.d = {1: 2}
d = Del(); del d.a; del d.l[0], d.l[0:1]; del d.d[1]; print(d.l, d.d, d.__dict__.keys())
del (x), [y]
t(lambda: exec('x')) if 0 else None
a = 1; del a; t(lambda: a)
print(__name__, __doc__, __builtins__ is not None, __spec__)
def annotated(a: int, b: 'str' = 'x', *c: float, d: list = [], **e: dict) -> None: "doc"
print(annotated.__annotations__, annotated.__doc__)
def pos(a, b, /, c, *, d): return a, b, c, d
t(lambda: pos(1, 2, 3, d=4)); t(lambda: pos(1, b=2, c=3, d=4)); t(lambda: pos(1, 2, c=3, d=4)); t(lambda: pos(a=1, b=2, c=3, d=4))
class Priv:
    __x = 1
    def __m(self): return self.__x
    def get(self): return self.__m(), Priv.__x, __y
    def setx(self, __p): self.__q = __p; return vars(self)
    class __In: pass
    def kw(self): return (lambda __z: __z)(5), dict(__a=1)
    __slots = ()
__y = 'no'; _Priv__y = 'mangled global'
print(Priv().get(), sorted(k for k in vars(Priv) if 'Priv' in k), Priv().setx(3), Priv().kw()); t(lambda: Priv().__x)
class _Priv2: __a = 1
class __: __a = 2
print(_Priv2._Priv2__a, __.__dict__.get('__a'))
import sys as __sys
class Imp: import sys as __s; from sys import path as __p
print([k for k in vars(Imp) if 'Imp' in k])
global_in_exec = 1
print([i for i in range(3)], {i for i in 'a'}, {i: j for i, j in [(1, 2)]}, [(i, j) for i in range(2) for j in range(2) if i != j], [[j for j in range(i)] for i in range(3)])
t(lambda: [i for i in range(3)] and i)
def set_and_deleted():
    class D: pass
    made = D()
    del made
    x = print('called')
    del x
    y = 1
    del y
    return 'done'
print(set_and_deleted())
class EnterOnly:
    def __enter__(self): pass
class ExitOnly:
    def __exit__(self, *a): pass
def enter(cm):
    with cm: pass
t(enter, EnterOnly()); t(enter, ExitOnly())
