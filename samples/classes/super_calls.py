class A:
    def f(self): return 'A.f'
    def g(self, x): return ('A.g', x)
    def h(self, x, y=2): return ('A.h', x, y)
    @classmethod
    def c(cls): return ('A.c', cls.__name__)
    @property
    def p(self): return 'A.p'
    def __repr__(self): return 'A()'
class B(A):
    def f(self): return 'B>' + super().f()
    def g(self, x): return ('B', super().g(x))
    def h(self, x, y=3): return ('B', super().h(x), super().h(x, y), super().h(x, y=y))
    @classmethod
    def c(cls): return ('B', super().c())
    @property
    def p(self): return 'B>' + super().p
    def r(self): return super().__repr__(), super().__class__
class C(A):
    def f(self): return 'C>' + super().f()
class D(B, C):
    def f(self): return 'D>' + super().f()
    def g(self, x): return ('D', super(D, self).g(x))
for i in range(3):
    for o in (B(), D(), C()): print(o.f(), o.g(1), o.h(1), o.c(), o.p)
print(B().r(), D().r())
A.f = lambda self: 'patched'; print(D().f(), B().f())
C.f = lambda self: 'C patched'; print(D().f())
class E:
    def f(self): return super().nope()
for i in range(2):
    try: E().f()
    except AttributeError as e: print(e)
class F(A):
    f = staticmethod(lambda: 'static')
class G(F):
    def f(self): return super().f()
print(G().f(), G().f())
class H(A):
    f = 5
class I(H):
    def f(self): return super().f
print(I().f())
class N(int):
    def __add__(self, o): return N(super().__add__(o))
print(N(1) + 2, type(N(1) + 2))
class L(list):
    def append(self, x): super().append(x); return self
print(L().append(1), L([1]).append(2))
class X:
    def f(self):
        def super(): return 'mine'
        return super()
print(X().f())
class Meta(type):
    def __call__(cls, *a): return super().__call__(*a)
    def __repr__(cls): return 'M' + super().__repr__()
class Z(metaclass=Meta):
    def __init__(self, v=0): self.v = v
print(Z(4).v, Z().v, Z)
class Y(Z):
    def __init__(self): super().__init__(9); super().__setattr__('w', 1)
print(Y().v, Y().w)
