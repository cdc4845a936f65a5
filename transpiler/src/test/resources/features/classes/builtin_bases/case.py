def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# format, missing, class_getitem, mro_entries, instancecheck, builtin bases
class F:
    def __format__(s, spec): return f'<{spec}>'
print(f'{F():abc}', format(F()), format(F(), 'x'), '{:q}'.format(F()), f'{F()!r:>5}'[:1])
t(lambda: format(object(), 'x')); t(lambda: format(object(), '')[:8]); t(lambda: format([], 'x')); t(lambda: f'{None:5}'); t(lambda: format(None, '')); t(lambda: format(type, 'x')); t(lambda: format(1, 2)); t(lambda: object.__format__(5, 'x'))
class S(str):
    def __format__(s, spec): return 'S:' + spec
    def __str__(s): return 'strS'
print(f'{S("a")}', f'{S("a")!s}', f'{S("a"):x}', format(S('a')), '%s' % S('a'), str(S('a')), S('a') + 'b', ''.join([S('x')]), S('ab')[0], type(S('a')[0:]), type(S('a').upper()))
class D(dict):
    def __missing__(s, k): return ('missing', k)
d = D(a=1); print(d['a'], d['b'], d.get('b'), 'b' in d, d)
t(lambda: '%(x)s' % D()); t(lambda: '{x}'.format_map(D()))
class D2(dict):
    def __getitem__(s, k): return 'gi'
    def __setitem__(s, k, v): super().__setitem__(k, v * 2)
    def __contains__(s, k): return True
    def __len__(s): return 99
    def __iter__(s): return iter(['q'])
d = D2(a=1); print(d['x'], d.get('a'), dict(d), len(d), list(d), 'z' in d, d, bool(d), {**d}, list(d.keys()))
d['k'] = 1; d.update(z=1); d.setdefault('y', 1); print(dict.items(d))
class CG:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class CG2(CG): pass
print(CG[1], CG2[1, 2], CG[1:2]); t(lambda: CG()[1]); t(lambda: int[1]); t(lambda: list[int]); t(lambda: object[1]); t(lambda: type[int]); 
class M(type):
    def __getitem__(c, k): return ('meta', k)
class CM(metaclass=M):
    def __class_getitem__(cls, k): return 'cg'
print(CM[1])
class ME:
    def __init__(s, *b): s.b = b
    def __mro_entries__(s, bases): print('entries', len(bases)); return s.b
class A: pass
class B(ME(A), ME()): pass
print(B.__bases__, len(B.__orig_bases__)); 
class BadME:
    def __mro_entries__(s, b): return 5
def mk():
    class X(BadME()): pass
t(mk); t(lambda: type('X', (ME(A),), {}))
def mk():
    class X(5): pass
t(mk)
def mk():
    class X(None): pass
t(mk)
def mk():
    class X(A, 'q'): pass
t(mk)
def mk():
    class X(len): pass
t(mk)
def mk():
    class X(True): pass
t(mk)
class IC(type):
    def __instancecheck__(c, o): print('ic', o); return o == 1
    def __subclasscheck__(c, o): print('sc', o); return o is int
class I(metaclass=IC): pass
print(isinstance(1, I), isinstance(2, I), isinstance(I(), I), issubclass(int, I), issubclass(str, I), isinstance(1, (str, I)), issubclass(I, I))
t(lambda: isinstance(1, 5)); t(lambda: isinstance(1, (int, 5))); t(lambda: isinstance(1.0, (int, 5))); t(lambda: issubclass(1, int)); t(lambda: issubclass(int, 5)); t(lambda: isinstance(1, int | str)); t(lambda: issubclass(int, (str, (bytes, int)))); t(lambda: isinstance(1, list[int])); t(lambda: isinstance(1, int | list[int])); t(lambda: isinstance([], int | list[int])); t(lambda: isinstance(1)); t(lambda: isinstance(1, ())); t(lambda: isinstance(None, None)); t(lambda: isinstance(None, int | None))
class FakeCls:
    @property
    def __class__(s): return int
print(isinstance(FakeCls(), int), FakeCls().__class__, type(FakeCls()).__name__)
class Duck:
    __bases__ = (int,)
t(lambda: issubclass(Duck(), int)); t(lambda: isinstance(1, Duck()))
# __class__ assignment
class X1: 
    def f(s): return 'X1'
class X2:
    def f(s): return 'X2'
class X3: __slots__ = ()
class X4: __slots__ = ('a',)
class X5: __slots__ = ('a',)
class X6: __slots__ = ('b',)
x = X1(); x.v = 1; x.__class__ = X2; print(x.f(), x.v, type(x).__name__)
t(lambda: setattr(x, '__class__', int)); t(lambda: setattr(x, '__class__', X3)); t(lambda: setattr(x, '__class__', 5)); t(lambda: setattr(X4(), '__class__', X5)); t(lambda: setattr(X4(), '__class__', X6)); t(lambda: setattr(5, '__class__', X1)); t(lambda: delattr(x, '__class__')); t(lambda: setattr(X1, '__class__', type)); t(lambda: setattr([], '__class__', list))
class L1(list): pass
class L2(list): pass
l = L1([1]); l.__class__ = L2; print(type(l).__name__, l); t(lambda: setattr(l, '__class__', list)); t(lambda: setattr(l, '__class__', X1))
class Mt(type): pass
class Mc(metaclass=Mt): pass
class Mt2(type): pass
Mc.__class__ = Mt2; print(type(Mc).__name__)
# __bases__ assignment
class P1: 
    def who(s): return 'P1'
class P2:
    def who(s): return 'P2'
class Ch(P1): pass
class GC(Ch): pass
g = GC(); print(g.who()); Ch.__bases__ = (P2,); print(g.who(), GC.__mro__[2].__name__, P1.__subclasses__(), P2.__subclasses__())
t(lambda: setattr(Ch, '__bases__', ())); t(lambda: setattr(Ch, '__bases__', 5)); t(lambda: setattr(Ch, '__bases__', (5,))); t(lambda: setattr(Ch, '__bases__', (GC,))); t(lambda: setattr(Ch, '__bases__', (Ch,))); t(lambda: setattr(P1, '__bases__', (object,))); t(lambda: setattr(int, '__bases__', (object,))); t(lambda: setattr(Ch, '__bases__', (P1, P1))); print(Ch.__bases__)
Ch.__bases__ = (P1, P2); print(g.who(), [c.__name__ for c in GC.__mro__])
# builtin subclasses
class I(int):
    def __new__(cls, v, extra=None): o = super().__new__(cls, v); o.extra = extra; return o
    def __repr__(s): return f'I({int(s)})'
i = I(5, 'e'); print(i, i.extra, i + 1, [i], str(i), i.__dict__, isinstance(i, int), hash(i) == hash(5), {i: 1}[5], i == 5, f'{i}', f'{i:d}', '%d' % i, int(i), type(int(i)))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    x = property(lambda s: s[0])
print(T(1, 2), T(1, 2).x, T(1) + (2,), type(T(1) + (2,)), T(1, 2)[0:1], T() == (), hash(T(1)) == hash((1,)))
class Li(list):
    def append(s, v): super().append(v * 2)
    def __getitem__(s, i): return 'gi' if isinstance(i, int) else super().__getitem__(i)
l = Li([1]); l.append(2); l.extend([3]); l += [4]; print(l, l[0], l[:], list(l), sorted(l), type(l[:]), type(l + []), type(l * 2), type(l.copy()), [*l], l == [1, 4, 3, 4])
class Se(set): pass
print(Se([1]), Se([1]) | {2}, type(Se([1]) | {2}), type(Se([1]).copy()), Se([1]) == {1}, repr(Se()))
class Fz(frozenset): pass
print(Fz([1]), type(Fz([1]) | {2}), hash(Fz([1])) == hash(frozenset([1])))
class By(bytes): pass
print(By(b'a'), type(By(b'a') + b'b'), By(b'ab')[0], By(b'a') == b'a')
class Fl(float):
    def __repr__(s): return 'Fl'
print(Fl(1.5), Fl(1.5) + 1, str(Fl(2)), f'{Fl(2)}', type(Fl(1) + 1))
class Co(complex): pass
print(Co(1, 2), type(Co(1) + 1))
class Ex(Exception):
    def __init__(s, a, b): s.a = a; s.b = b
print(repr(Ex(1, 2)), Ex(1, 2).args, str(Ex(1, 2)))
class Ex2(KeyError): 
    def __str__(s): return 'ex2'
print(Ex2('a'), repr(Ex2('a')), Ex2('a').args)
class Di(dict): 
    def __init__(s, *a, **k): super().__init__(*a, **k); s.attr = 1
print(Di(a=1), Di(a=1) == {'a': 1}, Di(a=1).attr, type(Di(a=1) | {}), type(Di().copy()), Di.fromkeys('ab'))
class Ty(type): pass
print(type(Ty('q', (), {})).__name__)
class Pr(property): pass
class Mod(type(__import__('sys'))): 
    x = property(lambda s: 'modprop')
print(Mod('m').x, Mod('m').__name__, repr(Mod('m')))
t(lambda: int.__add__(1, 'a')); t(lambda: int.__add__('a', 1)); t(lambda: list.append((), 1)); t(lambda: list.append()); t(lambda: str.upper(5)); t(lambda: dict.get({}, )); t(lambda: int.__add__(1)); t(lambda: int.__add__(1, 2, 3)); t(lambda: list.__getitem__([1], 'a')); t(lambda: object.__repr__(5)[:7]); t(lambda: object.__eq__(1, 1)); t(lambda: object.__eq__(1, 2)); t(lambda: int.__eq__(1, 'a')); t(lambda: object.__lt__(1, 2)); t(lambda: object.__hash__([]) != 0); t(lambda: object.__str__([1])); t(lambda: object.__ne__(1, 2)); t(lambda: int.__lt__(1, 2.0)); t(lambda: object.__init__(5)); t(lambda: object.__sizeof__(5)>0); t(lambda: object.__dir__(5)[:0]); t(lambda: object.__subclasshook__(5))
