# Parameters of every kind, and what happens when arguments do not fit.
def plain(a, b): return a, b
def defaults(a, b=2, c=3): return a, b, c
def only_position(a, b=1, /): return a, b
def only_keyword(*, a, b=1): return a, b
def both(a, /, b, *, c): return a, b, c
def rest(a, *args, b=5, **kwargs): return a, args, b, kwargs
def nothing(): return ()
def named_slash(a, /, **kw): return a, kw
def star_only(*args): return args
def kw_only(**kw): return kw
def deco(*args, sep=" ", **kw): return sep.join(map(str, args)), kw

functions = [plain, defaults, only_position, only_keyword, both, rest, nothing, named_slash, star_only, kw_only, deco]
calls = [
    ((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}),
    ((), {"a": 1}), ((1,), {"a": 1}), ((1,), {"b": 1}), ((1, 2), {"c": 3}), ((1,), {"b": 2, "c": 3}),
    ((), {"a": 1, "b": 2}), ((), {"x": 1}), ((1,), {"x": 1, "y": 2}), ((1, 2), {"b": 3}), ((), {"sep": "-"}),
    ((1, 2), {"sep": "-", "x": 3}), ((), {"a": 1, "b": 2, "c": 3, "d": 4}),
]
for f in functions:
    for args, kwargs in calls:
        try:
            print(f.__name__, args, kwargs, f(*args, **kwargs))
        except TypeError as e:
            print(f.__name__, args, kwargs, e)

def mutable(x, seen=[]):
    seen.append(x)
    return seen
print(mutable(1), mutable(2), mutable.__defaults__)
order = []
def note(x):
    order.append(x)
    return x
def evaluated(a=note("default"), *, b=note("keyword")): return a, b
print(order, evaluated(), evaluated(note(1), b=note(2)), order)
lam = lambda a, *b, c=3, **d: (a, b, c, d)
print(lam(1), lam(1, 2, c=4, e=5), (lambda: None)(), (lambda *a: a)(*"ab"))
f = defaults
f.__defaults__ = (20, 30)
print(f(1))
only_keyword.__kwdefaults__ = {"a": 7}
try:
    print(only_keyword(b=1))
except TypeError as e:
    print(e)
del f
def shadow(list, len=3): return list, len
print(shadow(1), shadow(len=2, list=1))
