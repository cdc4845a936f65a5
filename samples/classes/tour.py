# descriptors, metaclasses, inheritance from built-ins
class Positive:
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, cls=None):
        if obj is None: return self
        return getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if value < 0: raise ValueError('negative %s' % self.name)
        setattr(obj, self.name, value)
class Account:
    balance = Positive()
    def __init__(self, b): self.balance = b
a = Account(5); print(a.balance, a.__dict__, vars(a))
try: a.balance = -1
except ValueError as e: print(e)
class Meta(type):
    registry = []
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        m.registry.append(name); cls.kw = kw
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k); o.made = True
        return o
    @classmethod
    def __prepare__(m, name, bases, **kw): return {'prepared': name}
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 3
    def __getitem__(cls, k): return ('item', k)
class Base(metaclass=Meta, flag=1): pass
class Derived(Base):
    def __init__(self, x): self.x = x
d = Derived(3); print(Meta.registry, Base.kw, d.made, d.x, Base.prepared, len(Base), list(Base), 3 in Base, Base['k'])
class MyList(list):
    def __init__(self, *a): super().__init__(*a); self.tag = 't'
    def append(self, x): super().append(x * 2)
    def __len__(self): return 100
    def __repr__(self): return 'MyList' + super().__repr__()
m = MyList([1, 2]); m.append(5); print(m, m.tag, len(m), list.__len__(m), m + [1], type(m + [1]), m == [1, 2, 10])
class MyDict(dict):
    def __missing__(self, k): return k + '!'
md = MyDict(a=1); print(md['a'], md['b'], md, md.__dict__)
class AttrDict(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k); self.__dict__ = self
ad = AttrDict(x=1); ad.y = 2; print(ad, ad.x, ad['y'])
class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + int(o) + 100)
    def __new__(cls, v=0): return super().__new__(cls, v)
i = MyInt(5); print(i + 1, 1 + i, i * 2, type(i + 1), i == 5, hash(i) == hash(5), isinstance(i, int), i.real)
i.z = 4; print(i.z, i.__dict__)
class MyStr(str):
    def shout(self): return self.upper() + '!'
s = MyStr('abc'); print(s.shout(), s + 'd', type(s + 'd'), s == 'abc', {s: 1}['abc'], len(s), s[1], repr(s), '%s' % s, f'{s:>5}')
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
t = T(1, 2); print(t, t.first, t + (3,), t == (1, 2), hash(t) == hash((1, 2)))
class MyErr(ValueError):
    def __init__(self, msg, code): super().__init__(msg); self.code = code
try: raise MyErr('boom', 3)
except ValueError as e: print(type(e), e, e.code, e.args, repr(e), e.__dict__)
class F(float): pass
print(F(1.5), F(1.5) + 1, type(F(1.5) + 1), F('2.5').hex())
class S(set):
    pass
print(S([1]), S([1]) | {2}, type(S([1]) | {2}))
class Slots:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
x = Slots(); print(x.a, hasattr(x, 'b'), hasattr(x, '__dict__'))
x.b = 7; del x.a; print(hasattr(x, 'a'), x.b)
class Sub(Slots): pass
y = Sub(); y.q = 5; print(y.a, y.q, y.__dict__)
class P:
    def __init__(self): self._v = 1
    @property
    def v(self): "doc v"; return self._v
    @v.setter
    def v(self, n): self._v = n
    @v.deleter
    def v(self): del self._v
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def st(x): return x + 1
p = P.make(); p.v = 10; print(p.v, P.v.__doc__, P.st(1), p.st(2)); del p.v; print(p.__dict__)
class A:
    def f(self): return 'A'
class B(A):
    def f(self): return 'B' + super().f()
class C(A):
    def f(self): return 'C' + super().f()
class D(B, C):
    def f(self): return 'D' + super().f()
print(D().f(), [k.__name__ for k in D.__mro__], super(B, D()).f())
class G:
    def __getattr__(self, n):
        if n.startswith('x'): return n
        raise AttributeError(n)
g = G(); print(g.xyz, hasattr(g, 'y'), getattr(g, 'z', 'def'))
class W:
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
w = W(); w.a = 2; print(w.a); del w.a
class E1:
    def __eq__(self, o): return isinstance(o, E1)
print(E1() == E1(), E1() != E1(), E1().__hash__ is None)
class Cmp:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
print(sorted([Cmp(3), Cmp(1)])[0].v, Cmp(1) < Cmp(2), Cmp(1) > Cmp(2))
def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames)
f.attr = 1; print(f.attr, f.__dict__, f.__name__, f.__module__)
print(type(f), type(A.f), type(A().f), type(len), type([].append), type(A.__init__), type(A().__init__))
class CB:
    def __call__(self, *a, **k): return a, k
print(CB()(1, x=2), callable(CB()), callable(1))
class Ctx:
    def __enter__(self): return 'in'
    def __exit__(self, *a): print('exit', a[0]); return True
with Ctx() as c: print(c); raise KeyError(1)
import sys
class Old: pass
o = Old(); o.a = 1; o.__class__ = Cmp; print(type(o).__name__, o.a)
A.f = lambda self: 'patched'; print(D().f())
del A.f
try: D().f()
except AttributeError as e: print(e)
class IS:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag
class IS2(IS, tag='x'): pass
print(IS2.tag)
class Gen:
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
print(Gen[int])
print(int.__add__(1, 2), (1).__add__('a'), str.upper('a'), list.append, dict.get, object.__init__)
print([m for m in dir(Old) if not m.startswith('__')], [m for m in dir(o) if not m.startswith('__')])
