import sys

def f(a, b=2, *c, d, **e):
    """doc"""
    x = a.attr + 1000
    def g(y): return x + y
    class K:
        z = 5
        def m(self): return self.q
    for i in range(10):
        print(i, "text")
    lam = lambda q: q*3.5
    return [n for n in c if n], (1,2), sys.argv
c=f.__code__
for n in "co_names co_consts co_varnames co_cellvars co_freevars co_flags co_argcount co_posonlyargcount co_kwonlyargcount co_nlocals co_name co_qualname co_firstlineno".split():
    v = getattr(c,n)
    if n=='co_consts': v=[getattr(k,'co_qualname',k) for k in v if k != 'K']
    print(n, v)
