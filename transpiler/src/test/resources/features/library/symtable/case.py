"""The module symtable: scopes of every kind, and sources that are wrong."""
import _symtable, symtable
print(sorted((n,getattr(_symtable,n)) for n in dir(_symtable) if n[0]!='_' and n!='symtable'))
src='''
"""doc"""
import os
from x import *
global gg
x: int = 5
def f[T: int](a, *b, c=1, **d) -> int:
    """d"""
    nonlocal_ = a
    def g():
        nonlocal nonlocal_
        nonlocal_ = 2
        return [i for i in b if (y := i)]
    global z
    z = lambda q: q + nonlocal_
    return g
class C(Base, metaclass=M):
    attr: int
    __priv = 1
    def m(self): return __class__, self.__priv
    def n(self): return super()
type A[S] = list[S]
async def co():
    async for k in z: yield k
'''
def show(t, ind=0):
    st=t._table
    print(' '*ind, repr(st).split('(')[0], st.type, st.name, st.lineno, st.nested, st.varnames, {k:hex(v) for k,v in st.symbols.items()}, type(st.id).__name__)
    print(' '*ind, t, t.get_type(), t.is_optimized(), t.is_nested(), t.has_children())
    for c in t.get_children(): show(c, ind+2)
show(symtable.symtable(src,'?','exec'))
show(symtable.symtable('a+b','?','eval'))
show(symtable.symtable('a=b','?','single'))
for a in [('a b','fn','exec'),('x','y','zz'),(5,'a','exec'),('x',5,'exec'),('def f():\n  nonlocal q','fn','exec'),(b'# coding: latin-1\nx="\xe9"','f','exec'),('a\0b','f','exec')]:
    try: show(symtable.symtable(*a))
    except SyntaxError as e: print('SE', e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    except Exception as e: print(type(e), e)
t=_symtable.symtable('x','f','exec'); print(type(t), t.children, [n for n in dir(t) if n[0]!='_'])
try: t.name=1
except Exception as e: print(e)
try: type(t)()
except Exception as e: print(e)
print(repr(_symtable.symtable('\n\nx=1','f','exec')).split('(')[0])
