src = '''
def f(a, b=1, *args, k, **kw):
    "doc"
    x = a + 1000
    def inner(): return x
    print(len(args), 'str', 3.5)
    return inner
'''
ns = {}
exec(src, ns)
f = ns['f']
c = f.__code__
show = lambda consts: [x if not hasattr(x, 'co_name') else x.co_name for x in consts]
print(c.co_name, c.co_varnames[:5], c.co_cellvars, c.co_freevars, c.co_argcount, c.co_kwonlyargcount, c.co_firstlineno, hex(c.co_flags))
print([x for x in show(c.co_consts) if x is not None], sorted(c.co_names))
i = f(1, k=2).__code__
print(i.co_freevars, hex(i.co_flags), i.co_qualname)
m = compile("import os\nx = 1000\ndef g(): return y\nclass A: z = 'q'\nprint(x.attr)", "<m>", "exec")
print(hex(m.co_flags), m.co_name, m.co_argcount, m.co_varnames, sorted(m.co_names))
classes = [x for x in m.co_consts if getattr(x, 'co_name', '') == 'A']
print(classes[0].co_varnames, classes[0].co_argcount, hex(classes[0].co_flags))
e = compile("a + b.c(d)", "<m>", "eval")
print(e.co_consts, e.co_names, hex(e.co_flags))
print(c.replace(co_name='zz').co_name)
def outer(p):
    "outer's doc"
    q = 1
    def one(): return p + q
    q = 2
    return one
oc = outer.__code__
print(oc.co_freevars, hex(oc.co_flags), outer(1).__code__.co_freevars)
F = type(outer)
one = outer(5)
print(F(one.__code__, globals(), 'again', None, one.__closure__)())
def names(): return len(str(a.b)) + g1
print(type(names.__code__.co_code))
