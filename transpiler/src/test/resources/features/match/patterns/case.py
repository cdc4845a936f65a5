class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
class Red: pass
class C: RED = 3
def f(s):
    match s:
        case 1: return 'one'
        case -2 | 3.5 | 'a' "b" | b'z': return 'lit'
        case None: return 'none'
        case True | False: return 'bool'
        case C.RED: return 'red'
        case []: return 'empty'
        case [x]: return ('single', x)
        case [1, *rest]: return ('one+', rest)
        case [_, _, _]: return 'three'
        case (x, 'mid', *_, y): return ('mid', x, y)
        case [Point(x=0), *_]: return 'pt list'
        case {'k': v, 'z': Point(a, b)}: return ('map', v, a, b)
        case {'k': v, **rest}: return ('rest', v, rest)
        case {}: return 'dict'
        case Point(0, y) | Point(y, 0): return ('axis', y)
        case Point(x, y) if x == y: return ('diag', x)
        case Point(x=px) as p: return ('point', px, p.y)
        case int(n): return ('int', n)
        case str() as t: return ('str', t)
        case float(): return 'float'
        case Red(): return 'Red'
        case [_, *_]: return 'seq'
        case _: return 'other'
for s in [1, -2, 3.5, 'ab', b'z', None, True, 3, [], [5], (5,), [1,2,3], [4,5,6], range(3), [7,'mid',1,2,8],
          [Point(0,1), 2], {'k':1,'z':Point(3,4)}, {'k':1,'q':2}, {'a':1}, {}, Point(0,7), Point(8,0), Point(4,4), Point(1,2), 99, 'hello', 2.5, Red(), 'abc', b'abc', bytearray(b'ab'), [2,3,4,5], object, 1.0, 1+0j]:
    print(repr(s) if not isinstance(s,(Point,Red,)) and not (isinstance(s,(list,dict)) and 'object' in repr(s)) else '-', f(s) if s is not object else f(s))
def g(x):
    match x:
        case (a, b) | [a, b, _]:
            print(a, b)
        case {'x': a} | {'y': a}:
            print('m', a)
        case a if a == 5:
            print('five')
    print(a)
g((1,2)); g([1,2,3]); g({'y': 4}); g(5); g(6)
def errs():
    for fn in (lambda: h1(5), lambda: h2(Point(1,2)), lambda: h3(5), lambda: h4({'a':1}), lambda: h5(Point(1,2)), lambda: h6(Bad()), lambda: h7(Bad2())):
        try: print(fn())
        except Exception as e: print(type(e).__name__, e)
def h1(x):
    match x:
        case int(a, b): return 1
def h2(x):
    match x:
        case Point(a, b, c): return 1
def h3(x):
    K = 5
    match x:
        case K.foo: return 1
        case _: return 0
class KK: a = 'a'
def h4(x):
    match x:
        case {'a': 1, KK.a: 2}: return 1
def h5(x):
    match x:
        case Point(a, x=2): return 1
class Bad: __match_args__ = [1]
class Bad2: __match_args__ = (1,)
def h6(x):
    match x:
        case Bad(a): return 1
def h7(x):
    match x:
        case Bad2(a): return 1
errs()
def cls():
    NotC = 5
    try:
        match 5:
            case NotC(): pass
    except TypeError as e: print(e)
cls()
match (1, (2, [3, 4])):
    case (a, (b, [c, *d])):
        print(a, b, c, d)
match 3:
    case x if (y := x) > 5: print('no')
    case x if [z for z in range(x)]: print('yes', x, y)
class Sub(list): pass
match Sub([1,2]):
    case list([a, b]): print('list', a, b)
match Sub([1,2]):
    case Sub([a, b]): print('sub', a, b)
class MyInt(int): pass
match MyInt(3):
    case int(q): print(type(q).__name__)
for i in range(5):
    match i:
        case 1: continue
        case 3: break
        case _: print(i)
else: print('no')
match 1, 2:
    case 1, x: print(x)
match [*range(3)]:
    case [*a, b]: print(a, b)
match [1,2,3,4]:
    case [first, *_, last]: print(first, last)
