def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# with, match, unpack, args, scopes
class CM:
    def __init__(s, n, ret=None, exc=None): s.n = n; s.ret = ret; s.exc = exc
    def __enter__(s): print('enter', s.n); return s.n
    def __exit__(s, t_, v, tb):
        print('exit', s.n, t_ and t_.__name__, v, tb is not None)
        if s.exc: raise s.exc
        return s.ret
with CM(1) as a, CM(2) as b: print(a, b)
with (CM(1) as a, CM(2),): pass
with (CM(3)): pass
with CM(4, True): 1/0
def f():
    with CM(5): return 'r'
print(f())
for i in range(2):
    with CM(6): 
        if i == 0: continue
        break
t(lambda: exec('with CM(7, exc=KeyError("k")): 1/0', globals()))
def g():
    with CM(8, exc=KeyError('k')): 1/0
e = t(g); print(repr(e.__context__))
with CM([1, 2]) as (x, y): print(x, y)
class T: pass
o = T()
print(o.attr)
d = {}
with CM(11) as d['k']: pass
print(d)
t(lambda: exec('with 5: pass')); t(lambda: exec('with CM(1) as (a, b): pass', globals()))
class NoExit:
    def __enter__(s): print('never')
t(lambda: exec('with NoExit(): pass', globals()))
class NoEnter:
    def __exit__(s, *a): pass
t(lambda: exec('with NoEnter(): pass', globals()))
class InstEnter: pass
ie = InstEnter(); ie.__enter__ = lambda: 1; ie.__exit__ = lambda *a: 1
t(lambda: exec('with ie: pass', globals()))
class Truthy:
    def __bool__(s): raise RuntimeError('bool')
class CMB(CM):
    def __exit__(s, *a): return Truthy()
t(lambda: exec('with CMB(1): 1/0', globals()))
class EnterRaise:
    def __enter__(s): raise ValueError('enter')
    def __exit__(s, *a): print('not called')
def h():
    with CM('o'), EnterRaise(): pass
t(h)
# match
def m(x):
    match x:
        case 0: return 'zero'
        case 1 | 2: return '1|2'
        case -3: return 'neg'
        case 1.5 | 2+3j: return 'num'
        case 'a' | b'b': return 'str'
        case None: return 'None'
        case True: return 'True'
        case []: return 'empty seq'
        case [1, 2, *rest]: return ('12', rest)
        case [a, [b, c]]: return ('nest', a, b, c)
        case (a, b): return ('pair', a, b)
        case [*_, 'last']: return 'last'
        case {}  if x == {}: return 'empty map'
        case {'k': v, 'j': [1, w]}: return ('kj', v, w)
        case {'k': v, **rest}: return ('k', v, rest)
        case int(n) if n > 100: return ('big', n)
        case int() | float() as n: return ('num', n)
        case str(s): return ('str', s)
        case Point(x=0, y=y): return ('P0', y)
        case Point(a, b): return ('P', a, b)
        case Sub(): return 'Sub'
        case list() as l: return ('list', l)
        case dict(): return 'dict'
        case set({1}): return 'never'
        case Color.RED: return 'red'
        case _: return ('other', type(x).__name__)
class Point:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x = x; s.y = y
class Sub: pass
class Color: RED = 'r!'
def m(x, _src=None):
    match x:
        case 0: return 'zero'
        case 1 | 2: return '1|2'
        case -3: return 'neg'
        case 1.5 | 2+3j: return 'num'
        case 'a' | b'b': return 'str'
        case None: return 'None'
        case True: return 'True'
        case []: return 'empty seq'
        case [1, 2, *rest]: return ('12', rest)
        case [a, [b, c]]: return ('nest', a, b, c)
        case (a, b): return ('pair', a, b)
        case [*_, 'last']: return 'last'
        case {'k': v, 'j': [1, w]}: return ('kj', v, w)
        case {'k': v, **rest}: return ('k', v, rest)
        case int(n) if n > 100: return ('big', n)
        case int() | float() as n: return ('num', n)
        case Color.RED: return 'red'
        case str(s): return ('str', s)
        case Point(x=0, y=y): return ('P0', y)
        case Point(a, b): return ('P', a, b)
        case Sub(): return 'Sub'
        case list() as l: return ('list', l)
        case dict(): return 'dict'
        case _: return ('other', type(x).__name__)
for x in (0, 1, 2, -3, 1.5, 2+3j, 'a', b'b', None, True, False, 0.0, [], (), [1, 2], [1, 2, 3, 4], (1, [2, 3]), [1, 'ab'], (5, 6), [1, 2.5, 'last'], {}, {'k': 1}, {'k': 1, 'j': [1, 2]}, {'k': 1, 'j': 5, 'z': 2}, 101, 7, 7.5, 'r!', 'hello', Point(0, 1), Point(1, 2), Sub(), [1], {1}, b'xy', bytearray(b'b'), range(2), 'ab', {'a': 1}, [[]], object(), iter([1, 2])):
    print(repr(x)[:12] if not repr(x).startswith('<') else type(x).__name__, m(x))
class BadArgs: __match_args__ = 5
class BadArgs2: __match_args__ = (1,)
class BadArgs3: __match_args__ = ('x',)
def mm(x, cls):
    match x:
        case cls(a): return ('a', a)
        case cls(): return 'empty'
t(mm, BadArgs(), BadArgs); t(mm, BadArgs2(), BadArgs2); t(mm, BadArgs3(), BadArgs3); t(mm, 5, 5); t(mm, Sub(), Sub); t(mm, 5, int); t(mm, [], list); t(mm, 5, float)
def m3(x):
    match x:
        case Point(1, x=1): return 1
t(m3, Point(1, 1))
def m4(x):
    match x:
        case int(1, 2): return 1
t(m4, 1)
def m5(x):
    match x:
        case Point(1, 2, 3): return 1
t(m5, Point(1, 1))
def m6(x):
    match x:
        case {**r}: return r
t(m6, {1: 2}); t(m6, 5)
def m7(x, k1, k2):
    match x:
        case {k1.v: a, k2.v: b}: return (a, b)
class KV: v = 'q'
t(m7, {'q': 1}, KV, KV)
def m8(*a):
    match a:
        case (int(), int()): return 'ii'
        case (str() as s, *r) if r: return (s, r)
        case (x,): return x
t(m8, 1, 2); t(m8, 'a', 1); t(m8, 'a'); t(m8)
match 1, 2:
    case x, y: print(x, y)
match (lambda: [1, {'a': (2, 3)}])():
    case [x, {'a': (y, z)}]: print(x, y, z)
class Seq:
    def __len__(s): return 2
    def __getitem__(s, i): return i
match Seq():
    case [a, b]: print('seq')
    case _: print('not seq')
class DM(dict):
    def __missing__(s, k): return 'missing'
match DM(a=1):
    case {'b': x}: print('no', x)
    case {'a': x}: print(x)
class G:
    def get(s, k, d): print('get', k); return d
match [1, 2, 3, 4, 5]:
    case [a, *b, c, d]: print(a, b, c, d)
# unpack
a, *b = 1, 2, 3; print(a, b); *a, b = 'abc'; print(a, b); a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d); [a, b] = {1: 2, 3: 4}; print(a, b); *a, = (1,); print(a)
def un(s): exec(s, {})
for s in ('a, b = 1', 'a, b = 1, 2, 3', 'a, b = (1,)', 'a, *b, c = [1]', 'a, b = iter([1,2,3])', 'a, b = {}', 'a, b = "abc"', '[] = [1]', '() = 5', 'a, b = None', 'a, b = range(10**10)', '*a, b = []', 'a, b = [1]', 'x = *5,', '[*None]', '{**5}', '{*5}', 'print(*5)', 'print(**5)', 'dict(**{1: 2})', 'dict(a=1, **{"a": 2})', 'f = lambda a: 0; f(1, a=2)', 'f = lambda a, /: 0; f(a=1)', 'f = lambda *, a: 0; f(1)', 'f = lambda *, a: 0; f()', 'f = lambda *, a, b: 0; f()', 'f = lambda *, a, b, c: 0; f()', 'f = lambda a: 0; f()', 'f = lambda a, b: 0; f()', 'f = lambda a, b, c: 0; f()', 'f = lambda a, b=1: 0; f(1, 2, 3)', 'f = lambda: 0; f(1)', 'f = lambda: 0; f(x=1)', 'f = lambda a: 0; f(1, b=2)', 'f = lambda a, *, k: 0; f(1, 2)', 'f = lambda a, b=2, *, k=3: 0; f(1, 2, 3)', 'f = lambda a, b=2, *, k: 0; f(1, 2, 3, k=1)', 'f = lambda abc: 0; f(1, abd=2)', 'f = lambda a, /, b: 0; f(1, a=2, b=3)', 'f = lambda a, /, b, **k: print(k); f(1, 2, a=3)', 'def f(*a, **k): print(a, k)\nf(1, *[2, 3], x=1, *(4,), **{"y": 2}, z=3, **{"w": 4})', 'f = lambda **k: k; f(**{"a": 1}, **{"a": 2})', 'len(**{"a": 1}, **{"a": 2})', 'f = lambda a, b: 0; f(*[1, 2, 3])', 'f = lambda a, b: 0; f(1, **{"c": 1})', 'def f(a, b=1, /, c=2, *d, e, f=3, **g): print(a, b, c, d, e, f, g)\nf(1, e=2)\nf(1, 2, 3, 4, 5, e=6, h=7, a=8, b=9)', 'class A:\n def f(self): pass\nA().f(1)', 'class A:\n def f(): pass\nA().f()', 'class A:\n def __init__(self, a): pass\nA()', 'class A:\n def __call__(self, a): pass\nA()()', 'print(sep=1)', 'print(sep=1, foo=2)', 'int(1, 2, 3)', 'int(x=1)', '[].append()', '[].append(1, 2)', '[].append(x=1)', '"".join()', 'len()', 'len(1, 2)', 'len(x=1)', 'isinstance(1)', 'max()', 'max(1)', 'sorted()', 'range()', 'range(1,2,3,4)', 'dict([1])', 'dict([(1,2,3)])', 'dict(5)', 'str(1, 2)', '"a".split(x=1)', '[].sort(1)', '{}.update(1)', '{}.update([1])', '{}.get()', 'round()', 'open()', 'sum()', 'sum(["a"])', 'zip(1)', 'map()', 'map(len)', 'filter(1)', 'enumerate()', 'hash()', 'hash([])', 'ord("ab")', 'chr(-1)', 'chr("a")', 'getattr()', 'setattr(1)', 'super(1)', 'abs()', 'iter()', 'next()', 'iter(1, 2)', 'input(1, 2)', 'bin("a")', 'pow(1)', 'pow(2, -1, 0)', 'divmod(1)', 'format()', 'type(1, 2)', 'object(1)', 'bool(1, 2)', 'float("x")', 'float(1, 2)', 'complex("x")', 'int("x")', 'int("1", 99)', 'int([], 2)', 'bytes("a")', 'bytes(-1)', 'bytearray("a")', 'tuple(1, 2)', 'list(1)', 'set(1)', 'frozenset(1, 2)', 'slice()', 'property(1, 2, 3, 4, 5)', 'classmethod()', 'eval()', 'exec()', 'compile()', '__import__()', 'callable()', 'id()', 'repr()', 'ascii()', 'any()', 'all(1)', 'vars(1)', 'dir(1, 2)'):
    print(s.replace('\n', '\\n'), end=': '); t(un, s)
