# Calls with unpacking, order of evaluation, and errors.
def show(*args, **kwargs): return args, kwargs
log = []
def n(x):
    log.append(x)
    return x
print(show(*[1, 2], 3, *(4,), *{5: 6}, k=1, **{"a": 2}, **{"b": 3}))
print(show(n(1), *n([2]), n(3), k=n(4), **n({"z": 5})), log)
for bad in (lambda: show(*1), lambda: show(**1), lambda: show(**{1: 2}), lambda: show(a=1, **{"a": 2}),
            lambda: show(**{"a": 1}, **{"a": 2}), lambda: 1(), lambda: None(*[1]), lambda: "x"(a=1),
            lambda: len(), lambda: len(1, 2), lambda: len(obj=[]), lambda: print(nothing=1), lambda: int("a", base=99),
            lambda: show(*iter_fails()), lambda: (lambda a: a)(), lambda: [].append(), lambda: {}.get(), lambda: "".join(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
def iter_fails():
    yield 1
    raise KeyError("inside")
try:
    show(*iter_fails())
except KeyError as e:
    print("KeyError", e)
class Map:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(show(**Map()))
class C:
    def __call__(self, *a, **k): return "called", a, k
    def m(self, *a): return a
    @staticmethod
    def s(*a): return a
    @classmethod
    def c(cls, *a): return cls.__name__, a
c = C()
print(c(1, b=2), c.m(1), C.m(c, 2), c.s(3), C.s(4), c.c(5), C.c(6))
bound = c.m
print(bound(1, 2), bound.__self__ is c, bound.__func__ is C.m)
print(max(*[3, 1], 2, key=lambda x: -x), sorted([3, 1, 2], reverse=True), dict(a=1, **{"b": 2}))
print((lambda *a, **k: (a, k))(*range(3), **dict(zip("ab", (1, 2)))))
print("{0} {x} {1}".format(1, 2, x=3), "-".join(str(i) for i in range(3)))
try:
    C.m()
except TypeError as e:
    print(e)
try:
    c.m.nothing
except AttributeError as e:
    print(e)
