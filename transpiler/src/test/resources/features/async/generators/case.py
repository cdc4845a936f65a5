import sys
def run(coro):
    try:
        while True:
            v = coro.send(None)
            print("  loop got", v)
    except StopIteration as e:
        return e.value
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield self.v
        return self.v * 2
async def gen(n):
    try:
        for i in range(n):
            x = await Aw(i)
            y = yield x
            if y: print("sent", y)
    finally:
        print("fin")
class CM:
    def __init__(s, n, swallow=False): s.n=n; s.sw=swallow
    async def __aenter__(s):
        print("enter", s.n); await Aw('e'); return s
    async def __aexit__(s, *a):
        print("exit", s.n, a[0]); await Aw('x'); return s.sw
async def main():
    async for v in gen(3): print(v)
    else: print("else")
    left = gen(3)
    async for v in left:
        if v == 2: break
    else: print("never")
    await left.aclose()
    print([x async for x in gen(3)], {x: 1 async for x in gen(2)}, {x async for x in gen(2) if x})
    g = (x async for x in gen(2))
    print(type(g).__name__)
    print([x async for x in g])
    print([await Aw(i) for i in range(2)])
    a = gen(5)
    print(await a.__anext__(), await a.asend("hey"))
    try:
        print(await a.athrow(ValueError("boom")))
    except ValueError as e: print("caught", e)
    try:
        await anext(a)
    except StopAsyncIteration: print("stop")
    print(await anext(a, "default"))
    b = gen(3); await anext(b); print(await b.aclose())
    async with CM(1) as c, CM(2, True):
        print("body", c.n)
        raise KeyError(1)
    try:
        async with CM(3):
            raise KeyError(3)
    except KeyError as e: print("out", e)
    async with CM(4):
        return "ret"
print(run(main()))
async def bad():
    yield 1
    raise StopAsyncIteration
async def bad2():
    yield 1
    raise StopIteration
async def t():
    for f in bad, bad2:
        try:
            async for i in f(): print(i)
        except RuntimeError as e: print(e, repr(e.__cause__))
    for x in [1, "x", [1]]:
        try:
            async for i in x: pass
        except TypeError as e: print(e)
    class NoNext:
        def __aiter__(self): return 1
    class BadNext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    for x in NoNext(), BadNext():
        try:
            async for i in x: pass
        except TypeError as e: print(e, repr(e.__cause__))
    class S:
        def __enter__(self): pass
        def __exit__(self,*a): pass
    for x in [1, S()]:
        try:
            async with x: pass
        except TypeError as e: print(e)
    for x in [1, CM(1)]:
        try:
            with x: pass
        except TypeError as e: print(e)
    class It:
        def __init__(s): s.i=0
        def __aiter__(s): return s
        async def __anext__(s):
            s.i+=1
            if s.i>3: raise StopAsyncIteration
            return s.i
    async for x in It(): print(x)
    print([y async for y in It() if y != 2 ], [ (a,b) async for a in It() for b in [1,2]])
run(t())
async def ign():
    try: yield 1
    finally: yield 2
async def t2():
    g = ign(); print(await anext(g))
    try: await g.aclose()
    except RuntimeError as e: print(e)
    g = gen(2)
    a = anext(g)
    b = anext(g)
    a.send(None)
    try: b.send(None)
    except RuntimeError as e: print(e)
    try: b.send(None)
    except RuntimeError as e: print(e)
    try: a.send(None)
    except StopIteration as e: print('v', e.value)
    try: a.send(None)
    except RuntimeError as e: print(e)
    c = g.aclose()
    try: c.send(None)
    except StopIteration as e: print('v', e.value)
    try: c.send(None)
    except RuntimeError as e: print(e)
    print(sys.get_asyncgen_hooks())
    sys.set_asyncgen_hooks(firstiter=lambda g: print("first", g.__name__))
    async for x in gen(1): print(x)
    sys.set_asyncgen_hooks(None, None)
    print(gen.__code__.co_flags & 0x200)
    g = gen(1); print(g.ag_running, g.ag_code is gen.__code__, g.ag_await, repr(g)[:30], g.__qualname__)
run(t2())
