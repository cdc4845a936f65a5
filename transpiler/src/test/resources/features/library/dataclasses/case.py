"""The methods of data classes: signatures, frames, errors, the order of evaluation."""
import dataclasses, sys, traceback, warnings, inspect
from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 3
    def __post_init__(self): 
        f=sys._getframe(1); print(f.f_code.co_name, f.f_lineno, f.f_code.co_filename, f.f_locals)
        warnings.warn("old", DeprecationWarning, stacklevel=3)
warnings.simplefilter('always')
p=P(1)
i=P.__init__
c=i.__code__
print(c.co_varnames,c.co_argcount,c.co_name,c.co_qualname,c.co_filename,c.co_firstlineno,c.co_freevars,c.co_kwonlyargcount,c.co_flags, c.co_cellvars)
print(i.__qualname__, i.__module__, i.__defaults__, i.__kwdefaults__, i.__annotations__, i.__doc__, i.__closure__, inspect.signature(P))
@dataclass(frozen=True,order=True,kw_only=False)
class F:
    a: int
    b: str = 'q'
    c: list = field(default_factory=list, compare=False)
    d: InitVar[int] = 5
    _: KW_ONLY
    k: int = 7
    m: dict = field(default_factory=dict, repr=False, init=False, compare=False)
    def __post_init__(self, d): object.__setattr__(self,'dd',d)
for n in ('__init__','__setattr__','__delattr__','__eq__','__lt__','__ge__','__hash__'):
    f=getattr(F,n); c=f.__code__
    print(n,c.co_varnames,c.co_argcount,c.co_kwonlyargcount,c.co_name,c.co_qualname,c.co_firstlineno,c.co_freevars,f.__defaults__,f.__kwdefaults__,len(f.__closure__ or ()),f.__qualname__)
f=F(1); g=F(1,'q',[3],d=9,k=7); print(f,g,f==g,f<g,f<=g,f>g,f>=g,hash(f)==hash(g),f.dd,g.dd, f.m, f.c, F(2)>f)
for act in ("f.a=1","del f.a","f.zz=1","del f.zz","f<3","F()","F(1,2,3,4,5)","F(1,zz=3)","f.k=2"):
    try: exec(act); print(act,'ok')
    except Exception as e: print(act,type(e).__name__,e, [(t.name,t.lineno,t.filename) for t in traceback.extract_tb(e.__traceback__)])
print(f==3, f!=3, F.__eq__(f,3), F.__lt__(f,3), F.__match_args__)
@dataclass
class D:
    x: int = field(default_factory=lambda: 1/0)
try: D()
except ZeroDivisionError as e: print([(t.name, t.lineno) for t in traceback.extract_tb(e.__traceback__)])
print(D(3))
@dataclass
class Rec:
    r: 'Rec' = None
r=Rec(); r.r=r; print(r, Rec.__repr__.__wrapped__.__code__.co_firstlineno)
@dataclass(slots=True)
class S:
    a: int
    b: int = 4
s=S(1); print(s, s==S(1,4), S.__slots__)
@dataclass(frozen=True,slots=True)
class S2:
    a: int
    b: int = field(init=False, default=4)
s=S2(1); print(s, s.b, hash(s)==hash(S2(1)))
try: s.a=2
except FrozenInstanceError as e: print(e)
try: s.q=2
except Exception as e: print(type(e),e)
class Sub(F): pass
q=Sub(1)
q2=None
try: q.new=3; print('set', q.new)
except Exception as e: print(type(e).__name__, e)
try: q.a=3
except Exception as e: print(type(e).__name__, e)
@dataclass
class E: pass
print(E(), E()==E(), E.__eq__(E(),E()))
@dataclass
class WithSelf:
    self: int
    other: int = 2
print(WithSelf(1), WithSelf.__init__.__code__.co_varnames)
print(make_dataclass('M',['x',('y',int),('z',int,field(default=5))])(1,2))
@dataclass
class Desc:
    class X:
        def __get__(self,o,t=None): 
            if o is None: return 7
            return o._x
        def __set__(self,o,v): o._x=v*2
    x: int = X()
print(Desc(), Desc(4))
try:
    make_dataclass('M',['x y'])
except Exception as e: print(type(e).__name__, e)
try:
    make_dataclass('M',['for'])
except Exception as e: print(type(e).__name__, e)
@dataclass
class U:
    é: int = 1
print(U())
@dataclass(eq=False, repr=False, init=False)
class N: x: int = 3
print(N().x, 'dict', sorted(N.__dict__)[:5])
@dataclass(unsafe_hash=True)
class H: 
    x: int = 3
    y: list = field(default_factory=list)
try: hash(H())
except TypeError as e: print(e, [(t.name,t.lineno) for t in traceback.extract_tb(e.__traceback__)])
class Weird:
    def __eq__(self,o): return []
@dataclass
class Q:
    a: object; b: int=0
print(Q(Weird())==Q(Weird()), Q(1,2)==Q(1,2), Q(1,2)==Q(1,3), Q(nan:=float('nan'))==Q(nan))
import copy, pickle
print(replace(F(1),a=5), copy.copy(p), asdict(p), astuple(F(1)))
import types
h=types.FunctionType(F.__hash__.__code__, {'hash':lambda t: ('mine',t)})
print(h(F(1)))
print(P.__init__.__annotate__(1), F.__init__.__kwdefaults__)
