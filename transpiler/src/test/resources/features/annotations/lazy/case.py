def f(x: int = 1, *a: str, k: "q", **kw: float) -> None: pass
class A:
    x: int
    def g(self, y: int): pass
print(A.g.__annotate__.__qualname__, A.__annotate__.__qualname__, list(A.__dict__))
def h():
    def i(x: int): pass
    return i
print(h().__annotate__.__qualname__)
y: int = 3
if y: z: str
A.__annotations__
try: f.__annotate__(3)
except NotImplementedError as e: print(repr(e))
try: f.__annotate__("x")
except Exception as e: print(repr(e))
try: f.__annotate__(2)
except NotImplementedError as e: print(repr(e))
try: f.__annotate__()
except Exception as e: print(repr(e))
try: f.__annotate__(format=1)
except Exception as e: print(repr(e))
class B:
    x: int
    if 1: y: str
def deco(f): print("deco", f.__name__); return f
class G:
    Z = int
    def z(self): pass
    def m[T: Z](self, x: Z, y: T, z: 'q' = 3, *, k: 'z' = 5) -> [w for w in (Z,)]: return x, z, k
    type A = Z
    type B[T] = dict[T, Z]
    q: Z
    r: [a for a in (1, 2)]
print(G.m.__annotations__, G.m(1,2,3), G.m.__type_params__, G.m.__type_params__[0].__bound__, G.A.__value__, G.B.__value__, G.__annotations__, G.m.__kwdefaults__, G.m.__defaults__)
@deco
def h[*Ts, **P](*args: *Ts, **kw: P.kwargs): return args
print(h(1,2), h.__type_params__, h.__annotations__ if 0 else '')
def outer():
    v = 1
    def inner[T](x: v): 
        nonlocal v
        v += 1
        return v
    print(inner.__annotations__, inner(1), inner.__annotations__)
    class C[T]:
        a: v
        def f(self): return __class__
    return C
type R = R | int
try: print(R.__value__)
except Exception as e: print(e)
type L = undefined
try: L.__value__
except NameError as e: print(e)
def f(x: undefined2): pass
try: f.__annotations__
except NameError as e: print(e)
undefined2 = 5
print(f.__annotations__)
def dd[T = undefined2](): pass
print(dd.__type_params__[0].__default__, dd.__type_params__[0].has_default())
print([name for name in globals() if "conditional" in name], __conditional_annotations__)
