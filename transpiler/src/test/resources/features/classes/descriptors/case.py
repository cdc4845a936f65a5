def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# descriptors and attribute access
class Data:
    def __init__(s, n): s.n = n
    def __get__(s, o, t=None): return (s.n, o is not None, t and t.__name__)
    def __set__(s, o, v): print('set', s.n, v)
    def __delete__(s, o): print('delete', s.n)
class NonData:
    def __get__(s, o, t=None): return 'nondata'
class SetOnly:
    def __set__(s, o, v): print('setonly', v)
class DelOnly:
    def __delete__(s, o): print('delonly')
class A:
    d = Data('d'); n = NonData(); so = SetOnly(); do = DelOnly()
a = A()
a.__dict__.update(d=1, n=2, so=3, do=4)
print(a.d, a.n, a.so, a.do, A.d, A.n)
a.d = 5; a.n = 6; a.so = 7; t(lambda: setattr(a, 'do', 8)); del a.d; t(lambda: delattr(a, 'so')); del a.do
print(a.__dict__); del a.n; print(a.n)
t(lambda: delattr(a, 'n'))
A.d = 1; print(a.d)
class M(type):
    md = Data('md'); mn = NonData(); x = 'M.x'
    @property
    def mp(c): return 'mp ' + c.__name__
class B(metaclass=M):
    md = 1; mn = 2
print(B.md, B.mn, B.x, B.mp); t(lambda: B().x); t(lambda: B().mp); B.md = 3; del B.md
t(lambda: setattr(B, 'mp', 1))
class G:
    def __getattr__(s, n): 
        if n == 'bad': raise AttributeError('custom')
        return 'ga ' + n
    def __setattr__(s, n, v): print('sa', n, v); object.__setattr__(s, n, v)
    def __delattr__(s, n): print('da', n); object.__delattr__(s, n)
g = G(); g.x = 1; print(g.x, g.y, g.__foo__, hasattr(g, 'bad'), getattr(g, 'bad', 'dflt')); del g.x; print(g.x); t(lambda: g.bad); t(lambda: delattr(g, 'nope'))
class GA:
    def __getattribute__(s, n):
        print('gattr', n)
        if n == 'q': raise AttributeError('q!')
        return object.__getattribute__(s, n)
    def __getattr__(s, n): return 'fallback ' + n
    def m(self): return 'm'
x = GA(); x.v = 1; print(x.v, x.q, x.m(), x.w); print(len(x.__dict__))
class GB:
    def __getattribute__(s, n): raise AttributeError
t(lambda: GB().x); t(lambda: len(GB())); t(lambda: GB() + 1); t(lambda: str(GB())[:5])
class PropErr:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'ga ' + n
print(PropErr().p)
class PropErr2:
    @property
    def p(self): return self.missing
t(lambda: PropErr2().p)
class P:
    def __init__(s): s._x = 1
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda s: 5)
    wo = property(None, lambda s, v: print('wo', v))
    no = property()
    cp = property(lambda s: 1, doc='given')
p = P(); p.x = 10; print(p.x, P.x.__doc__, P.x.fget.__name__, P.cp.__doc__); del p.x; t(lambda: p.x)
t(lambda: setattr(p, 'ro', 1)); t(lambda: delattr(p, 'ro')); t(lambda: p.wo); p.wo = 3; t(lambda: p.no); t(lambda: setattr(p, 'no', 1)); t(lambda: delattr(p,'no'))
t(lambda: property(1).__get__(5)); t(lambda: property(lambda s: 1).__get__(5)); t(lambda: property().__get__(5)); t(lambda: property.__get__(5)); t(lambda: property(fget=lambda s: 2, doc='d').__doc__)
print(P.x.__name__, P.ro.__name__ if hasattr(P.ro, '__name__') else 'noname', P.no.__name__, P.x.__isabstractmethod__, P.x.__set_name__)if 0 else print(P.x.__name__, P.no.__name__, P.x.__isabstractmethod__)
t(lambda: P.x.getter(lambda s: 'new').__get__(p)); t(lambda: setattr(P.x, 'fget', 1)); t(lambda: property(lambda s: 1, lambda s,v: 2, lambda s: 3, 'doc', 5))
class SubProp(property):
    """sub doc"""
    def __get__(s, o, t=None): return 'subprop'
class Q:
    @SubProp
    def z(self): "zdoc"
print(Q().z, Q.__dict__['z'].__doc__)
# classmethod, staticmethod
class C:
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
    @classmethod
    @property
    def cp(cls): return 'cp'
    f = lambda self: 'f'
print(C.c(1), C().c(2), C.s(3), C().s(4), C.__dict__['c'].__func__.__name__, C.__dict__['s'].__wrapped__.__name__, C.c.__self__, C.c.__func__, C().f.__self__.__class__)if 0 else print(C.c(1), C().c(2), C.s(3), C().s(4), C.__dict__['c'].__func__.__name__, C.__dict__['s'].__wrapped__.__name__, C.c.__self__)
t(lambda: C.cp); t(lambda: C.__dict__['s'](9)); t(lambda: C.__dict__['c'](9)); t(lambda: classmethod(5).__get__(1)); t(lambda: staticmethod(5).__get__(1)); t(lambda: classmethod()); t(lambda: staticmethod(1,2)); t(lambda: classmethod(len).__get__([1,2,3])()); t(lambda: C.f()); t(lambda: C.f(1)); t(lambda: C.c.__name__); t(lambda: setattr(C.c, 'x', 1))
b = C().f; print(b == C().f, b == b, b.__func__ is C.f, hash(b) == hash(b), b.__name__, b.__qualname__, b.__doc__); t(lambda: setattr(b, 'x', 1)); t(lambda: b.nope)
import types
t(lambda: types.MethodType(5, 6)); t(lambda: types.MethodType(len, [1,2])()); t(lambda: types.MethodType(len, None)); t(lambda: types.MethodType(C.f, 5)())
# callable class attributes
class Call:
    def __call__(self, *a, **k): return a, k
class Has: m = Call(); b = len; k = int
t(lambda: Has().m(1, x=2)); t(lambda: Has().b([1])); t(lambda: Has().k('5'))
h = Has(); h.m = 5; t(lambda: h.m()); h.__call__ = lambda: 1; t(lambda: h())
Call.__call__ = lambda self: 'patched'; t(lambda: Has().m()) ; del Call.__call__; t(lambda: Has().m())
# __dict__ replace, __class__
class O: 
    def __init__(s): s.a = 1
o = O(); o.__dict__ = {'b': 2}; print(o.b, hasattr(o, 'a')); t(lambda: setattr(o, '__dict__', 5)); del o.__dict__; print(o.__dict__, vars(o)); 
t(lambda: setattr(o, 5, 1)); t(lambda: getattr(o, 5)); t(lambda: hasattr(o, 5)); t(lambda: delattr(o, 5)); t(lambda: getattr(o)); t(lambda: getattr(o, 'x', 1, 2)); t(lambda: object.__getattribute__(o, 'zz')); t(lambda: object.__setattr__(5, 'x', 1)); t(lambda: object.__setattr__(int, 'x', 1)); t(lambda: type.__setattr__(O, 'zz', 1)); t(lambda: O.zz); t(lambda: (5).x); t(lambda: setattr(5, 'x', 1)); t(lambda: setattr([], 'x', 1)); t(lambda: setattr(object(), 'x', 1)); t(lambda: delattr([], 'append')); t(lambda: setattr([], 'append', 1)); t(lambda: None.x); t(lambda: setattr(None, 'x', 1)); t(lambda: setattr(lambda: 0, 'x', 1)); t(lambda: len.x); t(lambda: setattr(len, 'x', 1)); t(lambda: 'a'.upperr); t(lambda: O.zzz); t(lambda: O().aa); t(lambda: O().__dic__); t(lambda: [].appendd)
