class M(type):
    mm = 'meta'
    def im(cls): return cls.__name__
class A(metaclass=M):
    x = 1
    def f(self): return 'f'
    @classmethod
    def c(cls, *a): return (cls.__name__, a)
    @staticmethod
    def s(*a): return a
class B(A): pass
def getx(c): return c.x
def callc(c): return c.c()
def callc1(c, a): return c.c(a)
def calls(c): return c.s()
def callf(c, o): return c.f(o)
def getm(c): return c.mm
def im(c): return c.im()
for i in range(3): print(getx(A), getx(B), callc(A), callc(B), callc1(A, 1), callc1(B, 2), calls(A), calls(B), callf(A, None), getm(A), im(A), im(B))
A.x = 2; print(getx(A), getx(B)); B.x = 3; print(getx(A), getx(B)); del B.x; print(getx(B))
A.c = lambda *a: ('lambda', a); print(callc(A), callc1(B, 1))
M.x = property(lambda cls: 'prop'); print(getx(A), getx(B)); del M.x; print(getx(A))
class D:
    pass
d = D(); A.x = d; print(getx(A) is d)
D.__get__ = lambda self, o, t: ('get', o, t); print(getx(A)); del D.__get__; print(getx(A) is d)
A.c = 5
try: callc(A)
except TypeError as e: print(e)
del A.c
try: callc(A)
except AttributeError as e: print(e)
for o in (A, A(), 3, 'x', A, [], A()):
    try: print(getx(o) is d)
    except AttributeError as e: print(e)
class N(type):
    def __getattribute__(cls, n): return 'ga ' + n
class E(metaclass=N): x = 1
print(getx(E), getx(E)); print(getx(A) is d)
A.x = 7; a = A(); print(getx(a), getx(A), getx(a)); a.x = 8; print(getx(a), getx(A))
try: getm(a)
except AttributeError as e: print(e)
print(getm(B)); B.mm = 'own'; print(getm(B), getm(A))
print(str.join('-', ['a', 'b']), dict.fromkeys([1]), int.from_bytes(b'1'))
