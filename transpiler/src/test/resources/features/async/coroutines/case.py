def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# async in depth: coroutines
import sys, types, warnings

warnings.simplefilter("ignore")  # coroutines that are never awaited are not told of
class Aw:
    def __init__(s, v): s.v = v
    def __await__(s): return (yield s.v)
async def co(x):
    try:
        r = await Aw(x)
        print('r', r)
        return r
    except ValueError as e: print('caught', e); return await Aw('again')
    finally: print('fin')
c = co(1); print(c.send(None)); t(lambda: c.send('back')); t(lambda: c.send(1))
c = co(1); t(lambda: c.send(5)); c.close(); c = co(1); c.send(None); t(lambda: c.throw(ValueError('v'))); t(lambda: c.send('z')); t(lambda: c.throw(KeyError))
c = co(1); c.send(None); c.close(); c.close(); t(lambda: c.send(None))
c = co(1); c.close(); t(lambda: c.send(None))
c = co(1); print(type(c).__name__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_code.co_name, c.__name__, c.__qualname__, repr(c)[:21], c.cr_origin); c.send(None); print(type(c.cr_await).__name__, c.cr_suspended); t(lambda: iter(c)); t(lambda: next(c)); t(lambda: list(c)); w = c.__await__(); print(type(w).__name__); t(lambda: w.send('w')); c.close()
async def aw(x): return await x
def run(c):
    try:
        v = c.send(None)
        while True: v = c.send(v)
    except StopIteration as e: return e.value
for x in (1, [1], (i for i in ()), object()):
    t(lambda: run(aw(x)))
t(lambda: run(aw(Aw(5)))); t(lambda: run(aw(aw(Aw(6)))))
class BadAw:
    def __await__(s): return 5
class BadAw2:
    def __await__(s): return co(1)
t(lambda: run(aw(BadAw())))
b = BadAw2(); t(lambda: run(aw(b)))
@types.coroutine
def tc(): r = yield 'tc'; return r
t(lambda: run(aw(tc())))
async def inner(): return await Aw('i')
c = inner(); run(c); t(lambda: run(aw(c)))
async def twice(c): await c; await c
c = inner(); t(lambda: run(twice(c)))
async def raiser(): raise StopIteration('x')
t(lambda: run(raiser()))
async def raiser2(): raise StopAsyncIteration
t(lambda: run(raiser2()))
def gen(): yield from co(1)
t(lambda: next(gen()))
async def lst(): return [await Aw(i) for i in range(3)], {await Aw(i): await Aw(i * 2) for i in range(2)}, sum([await Aw(i) for i in range(3)]), (await Aw(1)) + (await Aw(2)), f'{await Aw("f")}', await Aw(1) if await Aw(0) else await Aw(2), [x async for x in ag(3) if await Aw(x)], [[await Aw(j) for j in range(i)] for i in range(3)]
async def ag(n):
    for i in range(n): yield i
print(run(lst()))
async def gexp():
    g = (await Aw(i) for i in range(3)); print(type(g).__name__)
    return [x async for x in g], [y async for y in (z async for z in ag(2))]
print(run(gexp()))
async def lam(): f = lambda: (yield); return f
async def loops():
    async for i in ag(5):
        if i == 1: continue
        if i == 3: break
        print(i)
    else: print('never')
    async for i in ag(2):
        async for j in ag(2): print(i, j)
    else: print('else')
    try:
        async for i in ag(3):
            if i: raise ValueError(i)
    except ValueError as e: print('ve', e)
    for i in range(2):
        async for j in ag(3):
            if j: break
        else: continue
        print('out', i)
    return 'done'
print(run(loops()))
class ACM:
    def __init__(s, n, sw=False): s.n = n; s.sw = sw
    async def __aenter__(s): print('in', s.n, await Aw('e')); return s.n
    async def __aexit__(s, *a): print('out', s.n, a[0] and a[0].__name__, await Aw('x')); return s.sw
async def withs():
    async with ACM(1) as a, ACM(2) as b: print(a, b)
    async with ACM(3, True): raise KeyError
    try:
        async with ACM(4): 1/0
    except ZeroDivisionError: print('zde')
    for i in range(3):
        async with ACM(5):
            if i == 0: continue
            break
    async with ACM(6) as (x): return x
print(run(withs()))
async def exc():
    try: 1/0
    except ZeroDivisionError:
        print(repr(sys.exception())); await Aw(1); print(repr(sys.exception()))
        try: await Aw(1); raise KeyError('k')
        except KeyError as e: print(repr(e.__context__)); await Aw(2)
        print(repr(sys.exception()))
    print(sys.exception())
print(run(exc()))
async def agc():
    g = ag(3)
    print(await g.__anext__(), await g.asend(None)); await g.aclose()
    try: await g.__anext__()
    except StopAsyncIteration: print('sai')
    async def g2():
        try:
            while True:
                try: x = yield 1; print('x', x)
                except ValueError as e: print('ve', e); yield 've'
        finally: print('g2 fin'); await Aw('f')
    g = g2(); print(await anext(g), await g.asend('s'), await g.athrow(ValueError('q')), await anext(g)); await g.aclose()
    g = g2(); await anext(g)
    try: await g.athrow(KeyError('ke'))
    except KeyError as e: print('out', e)
    g = g2()
    try: await g.asend(1)
    except TypeError as e: print(e)
    try: await g.athrow(KeyError('unstarted'))
    except KeyError as e: print('ok', e)
    print(await anext(ag(0), 'dflt'), await anext(ag(1), 'dflt'), await anext(aiter(ag(1))))
    for bad in (1, ag):
        try: aiter(bad)
        except TypeError as e: print(e)
        try: anext(bad)
        except TypeError as e: print(e)
print(run(agc()))
t(lambda: co()); t(lambda: ag(1)[0]); t(lambda: next(ag(1))); t(lambda: list(ag(1))); t(lambda: setattr(ag(1), 'ag_running', 1))
print(ag.__code__.co_flags & 0x200 != 0, co.__code__.co_flags & 0x80 != 0, tc.__code__.co_flags & 0x100 != 0)
async def fin():
    try: return 1
    finally: await Aw('in finally')
print(run(fin()))
async def fin2():
    for i in range(3):
        try:
            if i == 1: return i
        finally:
            if i == 0: print('zero', await Aw('z'))
print(run(fin2()))
async def nested_def():
    def sync(): return 5
    async def a2(): return await Aw(sync())
    class K:
        async def m(self): return await a2()
    return await K().m()
print(run(nested_def()))
async def star(*a, k=1, **kw): return a, k, kw
print(run(star(1, 2, k=3, z=4)))
async def un():
    a, b = await Aw((1, 2)); d = {}; d[await Aw('k')] = await Aw('v'); d[await Aw('k')] += await Aw('w'); (await Aw(d))['q'] = 1; del (await Aw(d))['q']; assert await Aw(True), await Aw(0); x = y = await Aw(3)
    return a, b, d, x, y, [*await Aw([1])], {**await Aw({'a': 1})}, print(await Aw('p'), *await Aw([1]), **await Aw({'sep': '-'})), await Aw(1) < await Aw(2) < await Aw(3), await Aw(0) or await Aw(5), not await Aw(0), (await Aw([1, 2]))[await Aw(0):await Aw(1)], (lambda z=await Aw(4): z)()
print(run(un()))
async def matcher():
    match await Aw([1, 2]):
        case [a, b] if await Aw(a): return await Aw(b)
print(run(matcher()))
async def raise_from():
    try: raise await Aw(ValueError('a')) from await Aw(KeyError('b'))
    except ValueError as e: return repr(e.__cause__)
print(run(raise_from()))
async def wh():
    n = 0
    while await Aw(n < 3): n += await Aw(1)
    else: print('welse', await Aw(n))
    return n
print(run(wh()))
async def es():
    try: await Aw(1); raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    except* ValueError as e: await Aw(2); print(repr(e))
    except* KeyError as e: print(await Aw(repr(e)))
print(run(es()))
