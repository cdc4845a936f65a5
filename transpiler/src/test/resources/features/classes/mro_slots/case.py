def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# MRO
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in D.__mro__])
t(lambda: type('X', (A, B), {}))
t(lambda: type('X', (A, A), {}))
class X(A, C if 0 else object): pass
print(X.__mro__, X.__bases__, X.__base__)
t(lambda: type('Y', (object, A), {}))
class E(B, A): pass
t(lambda: type('F', (E, type('G', (A, B), {}) if 0 else C, B), {}))
t(lambda: type('Z', (1,), {}))
t(lambda: type('Z', (bool,), {}))
t(lambda: type('Z', (type(None),), {}))
t(lambda: type('Z', (int, str), {}))
t(lambda: type('Z', (int, float), {}))
t(lambda: type('Z', (list, dict), {}))
t(lambda: type('Z', (list, tuple), {}))
t(lambda: type('Z', (Exception, list), {}))
t(lambda: type('Z', (OSError, KeyError), {}).__mro__)
t(lambda: type('Z', (OSError, StopIteration), {}))
t(lambda: type('Z', (ValueError, int), {}))
t(lambda: type('Z', (type, int), {}))
t(lambda: type('Z', (slice,), {})); t(lambda: type('Z', (range,), {})); t(lambda: type('Z', (type(lambda:0),), {})); t(lambda: type('Z',(memoryview,),{}))
t(lambda: type('Z', (type(Ellipsis),), {}));t(lambda: type('Z', (type(NotImplemented),), {}))
t(lambda: type(1, (), {})); t(lambda: type('a', [], {})); t(lambda: type('a', (), [])); t(lambda: type('a')); t(lambda: type('a', ())); t(lambda: type()); t(lambda: type('a', (), {}, x=1)); t(lambda: type('a\0b', (), {}))
t(lambda: type('a', (), {'__slots__': ('x', 'x')})); t(lambda: type('a', (), {'__slots__': ('1x',)})); t(lambda: type('a', (), {'__slots__': 5})); t(lambda: type('a', (), {'__slots__': ('x',), 'x': 1})); t(lambda: type('a', (int,), {'__slots__': ('x',)})); t(lambda: type('a', (int,), {'__slots__': ()})); t(lambda: type('a', (), {'__slots__': ('__dict__','__dict__')})); t(lambda: type('a', (), {'__slots__': ('__weakref__','__weakref__')}))
t(lambda: type('a', (A,), {'__slots__': ('__dict__',)})); t(lambda: type('a', (A,), {'__slots__': ('__weakref__',)})); t(lambda: type('a', (tuple,), {'__slots__': ('x',)})); t(lambda: type('a', (), {'__slots__': (1,)})); t(lambda: type('a', (), {'__slots__': 'abc'}).abc); t(lambda: type('a', (), {'__slots__': b'abc'}))
class S1: __slots__ = ('a',)
class S2: __slots__ = ('b',)
t(lambda: type('S', (S1, S2), {}))
class S3: __slots__ = ()
class S4(S1, S3): __slots__ = ('c', '__priv')
print(S4.__slots__, sorted(x for x in S4.__dict__ if not x.startswith('__')))
s = S4(); s.a = 1; s.c = 2
t(lambda: s.d); t(lambda: setattr(s, 'd', 1)); t(lambda: s._S4__priv); t(lambda: S4.a.__get__(5)); t(lambda: s.__dict__); t(lambda: delattr(s, 'a')); t(lambda: s.a); t(lambda: delattr(s,'a'))
print(S4.a, S4.c, type(S4.a), S4.a.__name__, S4.a.__objclass__, S4.a.__doc__, S4.a.__get__(None, S4) is S4.a, repr(S4._S4__priv))
class S5:
    __slots__ = {'x': 'doc of x', 'y': None}
print(S5.x.__doc__, S5.y.__doc__, S5.__slots__)
class S6(S5): pass
z = S6(); z.x = 1; z.q = 2; print(z.__dict__, z.x)
class S7: __slots__ = ('__dict__', 'v')
z = S7(); z.v = 1; z.w = 2; print(z.__dict__)
import sys
# mro()
class M(type):
    def mro(cls): return [cls, A, object]
class N(metaclass=M): pass
print(N.__mro__, N.mro())
class M2(type):
    def mro(cls): return [cls, 5]
t(lambda: M2('q', (), {}))
class M3(type):
    def mro(cls): return None
t(lambda: M3('q', (), {}))
class M4(type):
    def mro(cls): return (cls, int)
t(lambda: M4('q', (), {}))
