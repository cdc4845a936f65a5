"""PyCF_ALLOW_TOP_LEVEL_AWAIT."""
import ast
import inspect
from types import FunctionType

async def a(i):
    return i
async def agen():
    yield 1
    yield 2
class cm:
    async def __aenter__(self): return 'in'
    async def __aexit__(self,*a): return False
samples=['x = await a(1)','async for x in agen(): x=1','async with cm() as x: pass','x=[i async for i in agen()]','await a(1)','x = {i async for i in agen()}','x={i: 1 async for i in agen() if await a(1)}', 'x=[await a(1)]','g=(i async for i in agen())','x=1','x=[i for i in [1]]','def f():pass','x=(await a(3), await a(4))\nprint("end")', 'lambda: await x','yield 1','def f(): await a(1)','x: await a(1)', 'class A: await a(1)','while True: await a(1); break\nelse: await a(1)','try:\n  1/0\nexcept ZeroDivisionError: x = await a(2)','assert (await a(1))']
def run(co):
    try:
        co.send(None)
    except StopIteration as e: return ('val',e.value)
for s in samples:
  for mode in 'exec','single','eval':
    try:
        c=compile(s,'?',mode,flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as e:
        print(s,mode,e); continue
    print(repr(s),mode,bool(c.co_flags&inspect.CO_COROUTINE),hex(c.co_flags))
    g={'a':a,'agen':agen,'cm':cm,'__builtins__':__builtins__}
    r=eval(c,g)
    print(type(r).__name__, r.__name__ if inspect.iscoroutine(r) else r)
    if inspect.iscoroutine(r):
        print(run(r), g.get('x'))
        f=FunctionType(c,g)
        print(inspect.iscoroutinefunction(f))
        print(run(f()), g.get('x'))
