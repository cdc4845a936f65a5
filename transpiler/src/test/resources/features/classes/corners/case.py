"""Corners of the object model: setters of metaclasses, slots of several bases, cycles of bases."""

import warnings
class Setter:
    def __set__(self, obj, value): print('set', value)
class Meta(type): pass
class X(metaclass=Meta): pass
X.a = 42
Meta.a = Setter()
print(X.a); X.a = 3; print(X.a)
class A0: __slots__ = ()
class B: pass
class C(A0, B): __slots__ = ()
c = C(); c.x = 2; print(c.x, c.__dict__, c.__weakref__)
class D(A0, B): pass
D().y = 1
for make in (lambda: type('My', (), {'__slots__': ['foo\0bar']}), lambda: setattr(list, '__doc__', 'x'), lambda: type(list).__dict__['__doc__'].__set__(list, 'x'), lambda: type(X).__dict__['__doc__'].__delete__(X)):
    try: make(); print('made')
    except Exception as e: print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    type('My', (), {1: 2})
print([(str(x.message), x.category.__name__) for x in w])
print([].__add__.__objclass__, hasattr(len, '__objclass__'), type(complex.real).__name__, complex.real.__doc__)
for deco in classmethod, staticmethod:
    @deco
    def f(cls) -> int: pass
    print('__annotations__' in f.__dict__, f.__annotations__, '__annotations__' in f.__dict__)
    f.__annotations__ = 1; print(f.__annotations__); del f.__annotations__; print(f.__annotations__)
    del f.__annotations__
    try: del f.__annotations__
    except AttributeError as e: print(e)
ready = False
class M(type):
    def mro(cls):
        if ready:
            if cls.__name__ == 'B1': B2.__bases__ = (B1,)
            if cls.__name__ == 'B2': B1.__bases__ = (B2,)
        return type.mro(cls)
class A(metaclass=M): pass
class B1(A): pass
class B2(A): pass
ready = True
try: B1.__bases__ += ()
except TypeError as e: print(e)
class Base: pass
d = Base.__dict__['__dict__']
class MM(type, Base): pass
for action in (lambda: d.__set__(MM('x', (), {}), {}), lambda: setattr(MM('x', (), {}), '__dict__', {})):
    try: action()
    except (AttributeError, TypeError) as e: print(type(e).__name__)
N = 100000
text = 'a' * N * 2 + 'b' * N + 'a' * N * 2
part = 'a' * N + 'b' * N * 2 + 'a' * N
for t, p in ((text, part), (text.encode(), part.encode())):
    print(t.find(p), t.count(p), (t + p).find(p), (t + p).count(p), t.replace(p, p) == t, p in t)
import weakref
for name in '__name__', '__qualname__', '__module__', '__doc__':
    try: type.__dict__[name].__set__(str, 'Other')
    except TypeError as e: print(e)
print(str)
class Config(dict):
    def __getattr__(self, name): return self[name]
config = Config()
print(repr(weakref.ref(config)).startswith('<weakref at '), repr(weakref.ref(Config)).endswith("(Config)>"))
print(Config.__name__ is Config.__name__, Config.__qualname__ is Config.__qualname__)
Config.__name__ = 'Other'; Config.__qualname__ = 'A.Other'
print(Config, Config.__name__, Config.__qualname__)
