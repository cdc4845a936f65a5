def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# generators in full
def g1():
    try:
        x = yield 1
        print('got', x)
        y = yield x
        print('got', y)
        return 'ret'
    except ValueError as e:
        print('caught', e)
        z = yield 'recovered'
        print('after', z)
    finally:
        print('fin')
g = g1(); print(next(g), g.send('a')); t(lambda: g.send('b')); t(lambda: next(g)); t(lambda: g.send(5))
g = g1(); t(lambda: g.send(1)); next(g); t(lambda: g.throw(ValueError('v'))); t(lambda: g.send('q'))
g = g1(); next(g); g.close(); g.close(); t(lambda: next(g))
g = g1(); g.close(); t(lambda: next(g)); g = g1(); t(lambda: g.throw(KeyError('k'))); t(lambda: next(g))
g = g1(); next(g); t(lambda: g.throw(KeyError)); t(lambda: g.throw(5)); t(lambda: g.throw())
def ign():
    try: yield 1
    except GeneratorExit: yield 2
g = ign(); next(g); t(g.close)
def ign2():
    while True:
        try: yield 1
        except GeneratorExit: print('exit'); return 'closed'
g = ign2(); next(g); t(g.close); t(g.close)
def ign3():
    try: yield 1
    finally: raise KeyError('in fin')
g = ign3(); next(g); t(g.close)
# PEP 479
def p479(): raise StopIteration('x'); yield
e = t(lambda: next(p479())); print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def p479b():
    yield next(iter([]))
t(lambda: list(p479b()))
t(lambda: list(next(iter([])) for _ in range(1)))
# yield from
def sub():
    try:
        r = yield 1
        print('sub got', r)
        r = yield 2
        print('sub got', r)
        return 'subret'
    except ValueError as e: print('sub caught', e); yield 'sv'; return 'vret'
    finally: print('sub fin')
def outer():
    try:
        r = yield from sub()
        print('outer got', r)
        r = yield from [10, 20]
        print('list', r)
        r = yield from range(2)
        return 'outerret'
    except KeyError as e: print('outer caught', e); yield 'ok'
    finally: print('outer fin')
g = outer(); print(next(g), g.send('A'), g.send('B'), next(g), next(g), next(g)); t(lambda: next(g))
g = outer(); next(g); print(g.gi_yieldfrom, g.gi_running, g.gi_suspended, g.gi_frame is not None) if 0 else print(g.gi_running, g.gi_suspended, type(g.gi_yieldfrom).__name__); t(lambda: g.throw(ValueError('tv'))); t(lambda: next(g)); g.close()
g = outer(); next(g); t(lambda: g.throw(KeyError('tk'))); t(lambda: next(g))
g = outer(); next(g); g.close()
g = outer(); [next(g) for _ in range(3)]; t(lambda: g.send(5))
class It:
    def __init__(s): s.i = 0
    def __iter__(s): return s
    def __next__(s): s.i += 1; return s.i
    def send(s, v): print('It.send', v); return ('sent', v)
    def throw(s, *a): print('It.throw', a); return 'thrown'
    def close(s): print('It.close')
def d(): return (yield from It())
g = d(); print(next(g), g.send(None), g.send(3), g.throw(ValueError('zz'))); g.close()
class It2:
    def __iter__(s): return s
    def __next__(s): raise StopIteration('value')
def d2(): r = yield from It2(); print('r', r); yield r
t(lambda: list(d2()))
class It3:
    def __iter__(s): return s
    def __next__(s): return 1
    def throw(s, *a): raise StopIteration('fromthrow')
    def send(s, v): raise StopIteration('fromsend')
def d3():
    r = yield from It3(); print('r', r); yield 'z'
g = d3(); next(g); t(lambda: g.throw(ValueError)); g = d3(); next(g); t(lambda: g.send(1))
class NoThrow:
    def __init__(s): s.i = 0
    def __iter__(s): return s
    def __next__(s): return 1
def d4():
    try: yield from NoThrow()
    except ValueError as e: print('here', e); yield 'y'
g = d4(); next(g); t(lambda: g.throw(ValueError('nt'))); g = d4(); next(g); t(lambda: g.send(1)); g = d4(); next(g); g.close()
def d5(): yield from 5
t(lambda: next(d5()))
def rec(n):
    if n: yield n; yield from rec(n - 1)
print(list(rec(5)))
def selfrun():
    yield next(me)
me = selfrun(); t(lambda: next(me))
def selfclose():
    me2.close(); yield
me2 = selfclose(); t(lambda: next(me2))
def retgen():
    return 5
    yield
t(lambda: next(retgen())); print(list(retgen()))
def both():
    x = yield
    while x: x = yield x * 2
g = both(); next(g); print([g.send(i) for i in (1, 2, 3)]); t(lambda: g.send(0))
# attributes
g = g1(); print(g.__name__, g.__qualname__, g.gi_code.co_name, g.gi_running, g.gi_suspended, g.gi_yieldfrom, type(g).__name__, iter(g) is g, repr(g)[:24])
g.__name__ = 'nn'; g.__qualname__ = 'qq'; print(g.__name__, repr(g)[:21]); t(lambda: setattr(g, '__name__', 5)); t(lambda: setattr(g, 'x', 1)); t(lambda: setattr(g, 'gi_running', 1)); t(lambda: type(g)()); t(lambda: g()); t(lambda: len(g)); t(lambda: g[0])
# genexpr
x = 5
ge = (i * x for i in range(3) if i); print(ge.__name__, ge.__qualname__, list(ge), list(ge)); t(lambda: (i for i in 5)); 
def sc():
    return list(i + j for i in range(2) for j in range(i))
print(sc(), sum(i for i in range(4)), dict((a, b) for a, b in [(1, 2)]), [*(i for i in 'ab')], max(i for i in [3, 1]))
def late():
    ge = (i for i in undefined_later)
t(late)
class K:
    a = [1, 2]; b = list(x for x in a); 
    try: c = list(y for x in a for y in a)
    except NameError as e: print(e)
    d = [x for x in a]
    try: e = [y for x in a for y in a]
    except NameError as e2: print(e2)
print(K.b, K.d)
# finally / with / try combos with yields
def comp():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
            if i == 2: break
        finally:
            print('f', i); yield ('fin', i)
    else: print('never')
    yield 'end'
print(list(comp()))
def nested():
    try:
        try: yield 1
        finally: print('in1'); yield 'a'
    finally: print('in2'); yield 'b'
print(list(nested())); g = nested(); next(g); t(lambda: g.throw(ValueError('n'))); t(lambda: next(g)); t(lambda: next(g))
def retfin():
    try: return 1
    finally: yield 'rf'
g = retfin(); print(next(g)); t(lambda: next(g))
def retover():
    try: yield 1
    except BaseException: return 'over'
g = retover(); next(g); t(lambda: g.throw(ValueError)); g = retover(); next(g); t(lambda: g.close())
class CM:
    def __enter__(s): print('enter'); return s
    def __exit__(s, *a): print('exit', a[0]); return a[0] is ValueError
def w():
    with CM() as c:
        yield 1
        yield 2
    yield 'after'
print(list(w())); g = w(); next(g); t(lambda: g.throw(ValueError)); g = w(); next(g); g.close()
import sys
def excs():
    try: raise ValueError('orig')
    except ValueError:
        yield sys.exception()
        print(repr(sys.exception()))
        yield 2
        raise
g = excs(); print(repr(next(g)), sys.exception())
try: raise KeyError('outer')
except KeyError: print(next(g), repr(sys.exception()))
e = t(lambda: next(g)); print(repr(e.__context__))
def thrower():
    try: yield
    except Exception as e: print('ctx', repr(e.__context__)); raise RuntimeError('new')
g = thrower(); next(g)
try: raise KeyError('kk')
except KeyError:
    e = t(lambda: g.throw(ValueError('vv'))); print(repr(e.__context__), repr(e.__context__.__context__))
def lam(): return [(yield), (yield)]
g = lam(); next(g); g.send(1); t(lambda: g.send(2))
f = lambda: (yield 5); print(list(f()))
def yexpr():
    a, b = yield; print(a, b); print((yield 1) + (yield 2)); x = [(yield 3)]; print(f'{(yield 4)}'); z = {(yield 5): (yield 6)}; print(z); print((yield 7) if (yield 8) else 0); print((yield 9) and (yield 10)); foo((yield 11), k=(yield 12)); yield 1 if (yield) else 2
def foo(*a, **k): print(a, k)
g = yexpr(); next(g); t(lambda: g.send((1, 2)))
for i in range(13): t(lambda: g.send(i + 1))
def unb():
    yield 1
    print(zz)
    zz = 5
g = unb(); next(g); t(lambda: next(g))
def deep():
    for a in range(2):
        for b in range(2):
            while True:
                if (yield (a, b)): break
g = deep(); print([g.send(None if i == 0 else i % 2) for i in range(6)])
