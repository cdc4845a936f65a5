def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# metaclasses
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prepare', m.__name__, name, bases, kw); return {'pre': 1}
    def __new__(m, name, bases, ns, **kw):
        print('new', name, bases, sorted(k for k in ns if not k.startswith('__')), kw); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', a, k); return super().__call__(*a, **k)
class A(metaclass=M, opt=1): y = 2
class B(A, flag='x'): z = 3
print(A.pre, B.pre, B(), type(B)) if 0 else print(A.pre, type(B))
B()
kw = {'metaclass': M, 'q': 1}
class C(**kw): pass
class C2(*[A], **{'w': 2}): pass
t(lambda: M('dyn', (), {}, k=1))
# func metaclass
def fm(name, bases, ns): print(name, bases, sorted(ns)); return 42
class F(metaclass=fm): a = 1
print(F)
class NoPrep(type): __prepare__ = None
def mk():
    class X(metaclass=NoPrep): pass
t(mk)
class BadPrep(type):
    @classmethod
    def __prepare__(m, *a): return 5
def mk():
    class X(metaclass=BadPrep): pass
t(mk)
class Log(dict):
    def __setitem__(s, k, v): print('set', k); super().__setitem__(k, v)
    def __getitem__(s, k):
        if not k.startswith('__'): print('get', k)
        return super().__getitem__(k)
    def __missing__(s, k):
        print('missing', k); raise KeyError(k)
class LP(type):
    @classmethod
    def __prepare__(m, *a): return Log()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class L(metaclass=LP):
    a = 1
    b = a
    c = len
    def f(self): pass
    del a
    for i in range(2): pass
class Map:
    def __init__(s): s.d = {}
    def __getitem__(s, k): return s.d[k]
    def __setitem__(s, k, v): s.d[k] = v
class MapM(type):
    @classmethod
    def __prepare__(m, *a): return Map()
    def __new__(m, n, b, ns): print(sorted(k for k in ns.d if k[0] != '_')); return super().__new__(m, n, b, ns.d)
class MP(metaclass=MapM): p = 1; q = p
class MapM2(type):
    @classmethod
    def __prepare__(m, *a): return Map()
def mk():
    class X(metaclass=MapM2): pass
t(mk)
# conflicts
class M1(type): pass
class M2(type): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
def mk():
    class X(A1, A2): pass
t(mk)
t(lambda: type('X', (A1, A2), {})); t(lambda: type(type('X', (A1,), {})).__name__)
class M12(M1, M2): pass
class OK(A1, A2, metaclass=M12): pass
print(type(OK))
# init_subclass
class P:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; print('sub', cls.__name__, tag, kw)
class Q(P, tag='t'): pass
class R(Q): pass
def mk():
    class X(P, other=1): pass
t(mk)
def mk():
    class X(other=1): pass
t(mk)
t(lambda: object.__init_subclass__(1)); t(lambda: object.__init_subclass__(a=1))
# set_name
class D:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name); self.n = name
    def __get__(self, o, t=None): return (self.n, o is None)
class E: a = D(); b = D()
print(E.a, E().b)
class Bad:
    def __set_name__(self, o, n): 1/0
def mk():
    class X: q = Bad()
e = t(mk); print(e.__notes__)
class Bad2:
    def __set_name__(self): pass
def mk():
    class X: q = Bad2()
t(mk)
class E2: pass
E2.z = D(); t(lambda: E2.z)
t(lambda: type('E3', (), {'k': D()}).k)
# order
class Meta(type):
    def __init__(c, *a): print('meta init'); super().__init__(*a)
class Par:
    def __init_subclass__(c): print('init_subclass', [k for k in c.__dict__ if k[0] != '_'])
class Ch(Par, metaclass=Meta): d = D()
# type attributes
print(Ch.__name__, Ch.__qualname__, Ch.__module__, Ch.__doc__, Ch.__bases__, Ch.__flags__ & (1 << 9), Ch.__basicsize__ > 0, Ch.__dictoffset__ != 0, Ch.__weakrefoffset__ != 0, Ch.__text_signature__)
Ch.__name__ = 'Re'; Ch.__qualname__ = 'Re.Q'; Ch.__module__ = 'mm'; Ch.__doc__ = 'doc'; print(Ch, Ch.__doc__, Ch())if 0 else print(Ch, Ch.__doc__)
t(lambda: setattr(Ch, '__name__', 5)); t(lambda: setattr(Ch, '__name__', 'a\0')); t(lambda: setattr(Ch, '__qualname__', 5)); t(lambda: delattr(Ch, '__name__')); t(lambda: setattr(int, '__name__', 'x')); t(lambda: setattr(int, 'x', 1)); t(lambda: delattr(int, 'real')); t(lambda: setattr(Ch, '__dict__', {})); t(lambda: delattr(Ch, 'nope')); t(lambda: Ch.nope); t(lambda: delattr(Ch, '__bases__')); t(lambda: setattr(Ch, '__mro__', ()))
print(type.__name__, type.__qualname__, type(type), type.__mro__, object.__bases__, object.__base__, type.__base__)
t(lambda: Ch.__dict__.__setitem__('a', 1)); print(type(Ch.__dict__), 'd' in Ch.__dict__)
print(Par.__subclasses__(), type.__subclasses__(type)[:0], int.__subclasses__())
t(lambda: type.__subclasses__(5)); t(lambda: type.mro(5)); t(lambda: type.__call__()); t(lambda: type.__call__(5)); t(lambda: type.__new__()); t(lambda: type.__new__(5)); t(lambda: type.__new__(int, 'a', (), {})); t(lambda: object.__new__()); t(lambda: object.__new__(5)); t(lambda: object.__new__(int)); t(lambda: int.__new__(object)); t(lambda: int.__new__(str)); t(lambda: list.__new__(dict)); t(lambda: int.__new__()); t(lambda: type.__init__(Ch)); t(lambda: type.__init__(Ch, 1, 2)); t(lambda: type.__init__(Ch,'a',(),{},z=1))
t(lambda: type.__prepare__()); t(lambda: type.__prepare__('a',())); t(lambda: type.__instancecheck__(int, 5)); t(lambda: type.__subclasscheck__(int, bool)); t(lambda: type.__dir__(Par)[:0]); t(lambda: type.__or__(int, str)); t(lambda: int | 5)
