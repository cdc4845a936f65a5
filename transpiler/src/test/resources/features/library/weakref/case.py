import _weakref, _abc, errno, _string, _types
class C:
    def __init__(self): self.v=3
    def f(self): pass
    def __call__(self): return 5
c=C()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
ref=_weakref.ref; proxy=_weakref.proxy
t(lambda: ref(c, callback=None))
t(lambda: ref())
t(lambda: ref(c,1,2))
t(lambda: ref(1))
t(lambda: proxy(1))
t(lambda: ref(c)() is c)
t(lambda: ref(c) is ref(c))
t(lambda: type(proxy(c)))
class R(ref): 
    __slots__=('x',)
    def __init__(self, o, cb=None, x=3): super().__init__(o,cb); self.x=x
    def __new__(cls,o,cb=None,x=3): return super().__new__(cls,o,cb)
r=R(c,None,x=5)
print(r.x, r==ref(c), hash(r)==hash(c))
q=ref(c,lambda r:print('cb')); p=proxy(c)
print(_weakref.getweakrefcount(c)>=3)
t(lambda: q<r)
t(lambda: hash(p))
t(lambda: q(1))
t(lambda: q.__call__(a=1))
t(lambda: ref.__new__(ref))
t(lambda: _weakref.getweakrefcount(5))
t(lambda: p+1)
t(lambda: p[1])
t(lambda: len(p))
t(lambda: iter(p))
t(lambda: next(p))
t(lambda: p.zzz)
t(lambda: 3 in p)
t(lambda: bytes(p))
t(lambda: p())
t(lambda: p<1)
t(lambda: int(p))
t(lambda: [][p])
t(lambda: setattr(p,'__class__',3))
t(lambda: ref[int])
t(lambda: _weakref.ProxyType())
p.v+=4
print(c.v, p.__class__, type(p), isinstance(p,C), bool(p), str(p)[:15], p==c, c==p)
class N:
    def __add__(s,o): return ('add',type(s),type(o))
    def __radd__(s,o): return ('radd',type(s),type(o))
    def __iadd__(s,o): return 'iadd'
    def __len__(s): return 3
    def __getitem__(s,i): return i
    def __index__(s): return 7
    def __bytes__(s): return b'xx'
    def __iter__(s): return iter([1,2])
n=N(); pn=proxy(n)
print(pn+1, 1+pn, pn+pn, len(pn), pn[4], list(pn), bytes(pn), [0]*8 and [1,2,3,4,5,6,7,8][pn], pn and 1)
pn+=1
print(pn)
print(ref.__callback__, ref.__name__, ref.__module__, type(q.__callback__))
print(list(_string.formatter_parser("a{{b{a!r:>{w}} x{}{0[k].b:}")))
f,r=_string.formatter_field_name_split("a.b[3][k].c"); print(f,list(r))
print(errno.ENOENT, errno.errorcode[11], len(errno.errorcode))
print(sorted(n for n in dir(_types) if n[0]!='_' and n!='AsyncGeneratorType'))
class M(type):
    def __new__(m,n,b,d):
        c=super().__new__(m,n,b,d); _abc._abc_init(c); return c
    def register(c,s): return _abc._abc_register(c,s)
    def __instancecheck__(c,i): return _abc._abc_instancecheck(c,i)
    def __subclasscheck__(c,i): return _abc._abc_subclasscheck(c,i)
class A(metaclass=M): 
    def f(self): pass
    f.__isabstractmethod__=True
class B(A): pass
class D(A):
    f=3
t(A);t(B)
print(A.__abstractmethods__, D.__abstractmethods__)
tok=_abc.get_cache_token()
print(isinstance(3,A), A.register(int), isinstance(3,A), isinstance(True,A), issubclass(B,A), issubclass(str,A), isinstance(D(),A), _abc.get_cache_token()-tok)
t(lambda: A.register(3))
t(lambda: B.register(A))
t(lambda: issubclass(3,A))
class S(A):
    __abc_tpflags__=1<<5
print('__abc_tpflags__' in S.__dict__, S.__flags__ & 96, repr(S._abc_impl)[:23])
class T: pass
S.register(T)
