def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# super
class A:
    x = 'A.x'
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return ('A.c', cls.__name__)
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
class B(A):
    x = 'B.x'
    def f(self): return 'B.f ' + super().f()
    @classmethod
    def c(cls): return super().c()
    @staticmethod
    def s(): return super(B, B).s()
    @property
    def p(self): return 'B.p ' + super().p
    def g(self): return super(B, self).x, super().x
    def nested(self):
        def h(): return super().f()
        return t(h)
    def comp(self): return [super().f() for _ in range(1)] if 0 else None
    def gen(self): return t(lambda: list(super().f() for _ in range(1)))
    def arg(self): 
        def h(s): return super().f()
        return h(self)
    def delself(self):
        del self
        return super().f()
    def reb(self):
        self = 5
        return super().f()
    def star(*args): return super().f()
    def nosuper(): return super()
    def cls(self): return __class__
b = B()
t(b.f); t(B.c); t(b.s); t(lambda: b.p); t(b.g); b.nested(); b.gen(); t(b.arg); t(b.delself); t(b.reb); t(b.star); t(B.nosuper); t(b.cls)
t(lambda: super()); t(lambda: super(1)); t(lambda: super(B, 1)); t(lambda: super(1, 1)); t(lambda: super(B, A)); t(lambda: super(B, B)); t(lambda: super(B)); t(lambda: super(B, b)); t(lambda: super(B, b, 1)); t(lambda: super(x=1)); t(lambda: super(B).x); t(lambda: super(B, b).zz); t(lambda: super(A, b).x)
s = super(B, b)
print(s.__thisclass__, s.__self__ is b, s.__self_class__, super(B).__self__, super(B).__self_class__, s.__class__)
print(repr(super(B)), str(s)[:40], repr(super(B, B)))
t(lambda: setattr(s, 'x', 1)); t(lambda: s.__get__(b)); t(lambda: super(B).__get__(b, B)); t(lambda: super(B).__get__(5)); t(lambda: super(B).__get__(None) is None)
class Desc:
    u = super(B)
B._B__sup = super(B)
class Auto(A):
    def f(self): return self.__sup.f()
Auto._Auto__sup = super(Auto)
t(lambda: Auto().f())
class Sup(super): 
    def __repr__(self): return 'Sup'
print(Sup(B, b), Sup(B, b).f())
def outside(self): return super().f()
t(outside, b)
class Z(A):
    f = outside
t(lambda: Z().f())
class NoArg(A):
    def f(): return super().f()
t(NoArg.f)
class LateCell(A):
    def f(self): return __class__, super().f
    r = t(lambda: 1)
    try: __class__
    except NameError as e: print(e)
t(lambda: LateCell().f()[0])
class Meta(type):
    def __new__(m, n, b, ns):
        return super().__new__(m, n, b, {k: v for k, v in ns.items() if k != '__classcell__'})
def mk():
    class Q(metaclass=Meta):
        def f(self): return __class__
    return Q
t(mk)
class Meta2(type):
    def __new__(m, n, b, ns):
        if '__classcell__' in ns: print('cell', type(ns['__classcell__']).__name__)
        return super().__new__(m, n, b, ns)
class Q2(metaclass=Meta2):
    def f(self): return __class__
print(Q2().f(), '__classcell__' in Q2.__dict__)
t(lambda: type('T', (), {'__classcell__': 5}))
class Meta3(type):
    def __new__(m, n, b, ns):
        r = super().__new__(m, n, b, ns); return super().__new__(m, n + '2', b, dict(ns))
def mk():
    class Q(metaclass=Meta3):
        def f(self): return __class__
t(mk)
class G(A):
    def __getattr__(self, n): return 'getattr ' + n
    def f(self): return super().nope
t(lambda: G().f())
class W:
    super = 5
    def f(self): return super
print(W().f())
class Shadow(A):
    def f(self, super=super): return super(Shadow, self).f()
print(Shadow().f())
class Obj:
    def __init__(self, *a, **k): super().__init__(*a, **k)
t(lambda: Obj(1)); t(lambda: Obj(x=1)); t(lambda: object(1)); t(lambda: A(1)); t(lambda: A(x=2))
class New:
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, *a): super().__init__()
t(lambda: type(New(1,2)).__name__)
class New2:
    def __new__(cls, *a): return super().__new__(cls, *a)
t(lambda: New2(1)); t(lambda: type(New2()).__name__)
class New3:
    def __new__(cls, *a): return 5
    def __init__(self): print('not called')
print(New3())
class Init2:
    def __init__(self): return 5
t(Init2)
class SuperSet(A):
    def f(self): super().x = 5
t(lambda: SuperSet().f())
class DunderSuper(A):
    def __eq__(self, o): return super().__eq__(o)
    def __getitem__(self, i): return super().__getitem__(i)
    def __hash__(self): return super().__hash__()
t(lambda: DunderSuper() == 5); t(lambda: DunderSuper()[1]); t(lambda: isinstance(hash(DunderSuper()), int))
