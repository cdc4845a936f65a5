class A:
    k = 7
    def f(self): return 'method'
    @property
    def p(self): return self.q
    @p.setter
    def p(self, v): self.q = v
class S:
    __slots__ = ('x', 'y')
def call(o): return o.f()
def setx(o, v): o.x = v
def getx(o): return o.x
def getk(o): return o.k
def getp(o): return o.p
def setp(o, v): o.p = v
a, b = A(), A()
b.__dict__['f'] = lambda: 'own'
print(call(a), call(b), call(a), call(b))
c, d = A(), A(); d.__dict__
setx(c, 1); setx(d, 2); setx(A(), 5); print(c.x, d.x, c.__dict__, d.__dict__, getx(c), getx(d))
del c.x
try: getx(c)
except AttributeError as e: print(e)
print(getk(a), getk(a)); a.k = 8; print(getk(a), getk(b)); A.k = 9; print(getk(a), getk(b))
setp(a, 3); setp(a, 4); print(getp(a), a.q)
try: setp(S(), 1)
except AttributeError as e: print(e)
s = S()
for i in range(3): setx(s, i); print(getx(s))
del s.x
try: getx(s)
except AttributeError as e: print(e)
class RO:
    @property
    def x(self): return 1
for i in range(3):
    try: setx(RO(), 1)
    except AttributeError as e: print(e)
class DelOnly:
    def __delete__(self, o): pass
class H:
    x = DelOnly()
for i in range(3):
    try: setx(H(), 1)
    except AttributeError as e: print(e)
class SA:
    def __setattr__(self, n, v): print('sa', n, v)
for i in range(3): setx(SA(), i)
for o in (A(), S(), SA(), A()):
    setx(o, 1)
class D2:
    def __init__(self): self.__dict__ = {'x': 1, 'z': 2}
print(getx(D2()), getx(D2()))
o = D2(); setx(o, 9); print(o.__dict__)
class G:
    def __getattr__(self, n): return n
print(getx(G()), getx(G())); g = G(); g.x = 1; print(getx(g))
A.x = 'class'; e = A(); print(getx(e)); setx(e, 'own'); print(getx(e), A.x); del e.x; print(getx(e))
print(getx(S) is S.x, type(getx(S)))
for cls in (A, S):
    try: print(getx(cls))
    except AttributeError as er: print(er)
class Meth:
    def f(self): return 1
def cl(o): return o.f()
m = Meth(); print(cl(m)); Meth.f = lambda self: 2; print(cl(m)); m.f = lambda: 3; print(cl(m)); del m.f; print(cl(m))
class Sub(Meth): pass
s = Sub(); print(cl(s)); Meth.f = lambda self: 4; print(cl(s)); Sub.f = lambda self: 5; print(cl(s)); s.__class__ = Meth; print(cl(s))
