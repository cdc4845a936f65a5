def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
import annotationlib
from annotationlib import *
def f(x: undefined, y: int, z: list[undefined2] | None = 1, w: undefined.attr[0](1, k=2) + 3 = 0) -> 'str': pass
for fmt in Format:
    if fmt is Format.VALUE_WITH_FAKE_GLOBALS: continue
    t(lambda: get_annotations(f, format=fmt))
class C:
    a: undefined
    b: int
    if True: c: undefined3
    c_in_class = 5
    d: c_in_class
    @property
    def p(self) -> undefined: ...
    def m(self, q: undefined, r: c_in_class): ...
    e: list[undefined]
for fmt in (Format.FORWARDREF, Format.STRING):
    t(lambda: get_annotations(C, format=fmt)); t(lambda: get_annotations(C.m, format=fmt)); t(lambda: get_annotations(C.p.fget, format=fmt))
undefined = int
t(lambda: get_annotations(f, format=Format.FORWARDREF))
undefined2 = undefined3 = str; 
t(lambda: C.__annotations__)
fr = get_annotations(C.m, format=Format.FORWARDREF)
print(fr)
def outer():
    loc = float
    def inner(a: loc, b: later): pass
    print(get_annotations(inner, format=Format.FORWARDREF), get_annotations(inner, format=Format.STRING))
    later = bytes
    print(get_annotations(inner))
    return inner
outer()
type X = undefd | int
t(lambda: call_evaluate_function(X.evaluate_value, Format.FORWARDREF)); t(lambda: call_evaluate_function(X.evaluate_value, Format.STRING))
def g[T: nope](x: T) -> T: ...
