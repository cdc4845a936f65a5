from _functools import *
import _functools as F
from _functools import _lru_cache_wrapper as W, _PlaceholderType as PT
def f(*a,**k): return a,k
p=partial(f,1,2,x=3)
class Sub(partial): pass
class O:
    def __init__(s,n): s.n=n
    def __repr__(s): return 'O%s'%s.n
class C:
    m=partial(f,1)
    def __init__(s): s.k=5
calls=[]
def g(*a,**k):
    calls.append((a,k)); return len(calls)
def CI(*a): return a
w=W(g,2,False,CI)
class L:
    mm=W(lambda s,x:(x*2),5,False,CI)
wr=W(lambda n: n if n<2 else wr(n-1)+wr(n-2),None,False,CI)
def _t(s,f):
    try: r=f(); r=r if isinstance(r,str) else repr(r)
    except BaseException as e: r=type(e).__name__+': '+str(e)
    out=''; i=0
    while i<len(r):
        if r.startswith('0x',i):
            out+='0x_'; i+=2
            while i<len(r) and r[i] in '0123456789abcdef': i+=1
        else: out+=r[i]; i+=1
    print(s,'->',out)

_t('partial()', lambda: (partial()))
_t('partial(1)', lambda: (partial(1)))
_t('partial(func=f)', lambda: (partial(func=f)))
_t('p()', lambda: (p()))
_t('p(3,y=4)', lambda: (p(3,y=4)))
_t('p(x=9)', lambda: (p(x=9)))
_t('repr(p)', lambda: (repr(p)))
_t('repr(partial(p,4,z=1)), partial(p,4,z=1).func is f', lambda: (repr(partial(p,4,z=1)), partial(p,4,z=1).func is f))
_t('p.func is f, p.args, p.keywords', lambda: (p.func is f, p.args, p.keywords))
_t('repr(Sub(f,1)), type(Sub(f,1))', lambda: (repr(Sub(f,1)), type(Sub(f,1))))
_t('partial(Sub(f,1),2).args, partial(Sub(f,1),2).func', lambda: (partial(Sub(f,1),2).args, partial(Sub(f,1),2).func))
_t('Placeholder, type(Placeholder), PT() is Placeholder, repr(Placeholder), Placeholder.__reduce__()', lambda: (Placeholder, type(Placeholder), PT() is Placeholder, repr(Placeholder), Placeholder.__reduce__()))
_t('PT(1)', lambda: (PT(1)))
_t('partial(f,Placeholder,2)(1)', lambda: (partial(f,Placeholder,2)(1)))
_t('partial(f,Placeholder,2)()', lambda: (partial(f,Placeholder,2)()))
_t('partial(f,Placeholder,2,Placeholder,3)(1)', lambda: (partial(f,Placeholder,2,Placeholder,3)(1)))
_t('partial(f,Placeholder,2,Placeholder,3)(1,2,4)', lambda: (partial(f,Placeholder,2,Placeholder,3)(1,2,4)))
_t('partial(f,Placeholder)', lambda: (partial(f,Placeholder)))
_t('partial(f,1,Placeholder)', lambda: (partial(f,1,Placeholder)))
_t('partial(f,x=Placeholder)', lambda: (partial(f,x=Placeholder)))
_t('partial(partial(f,Placeholder,2),7).args', lambda: (partial(partial(f,Placeholder,2),7).args))
_t('partial(partial(f,Placeholder,2,Placeholder,3),7).args', lambda: (partial(partial(f,Placeholder,2,Placeholder,3),7).args))
_t('partial(partial(f,Placeholder,2,Placeholder,3),Placeholder,7).args', lambda: (partial(partial(f,Placeholder,2,Placeholder,3),Placeholder,7).args))
_t('p.__reduce__()[1:], p.__reduce__()[0]', lambda: (p.__reduce__()[1:], p.__reduce__()[0]))
_t("(lambda q: (q.__setstate__((f,(5,),{'k':1},{'att':3})), q(), q.att))(partial(f))", lambda: ((lambda q: (q.__setstate__((f,(5,),{'k':1},{'att':3})), q(), q.att))(partial(f))))
_t('partial(f).__setstate__(1)', lambda: (partial(f).__setstate__(1)))
_t('partial(f).__setstate__((1,2))', lambda: (partial(f).__setstate__((1,2))))
_t('partial(f).__setstate__((f,(1,),{},None,1))', lambda: (partial(f).__setstate__((f,(1,),{},None,1))))
_t('partial(f).__setstate__((f,[1],{},None))', lambda: (partial(f).__setstate__((f,[1],{},None))))
_t("(lambda q: (setattr(q,'zz',3), q.__dict__))(partial(f))", lambda: ((lambda q: (setattr(q,'zz',3), q.__dict__))(partial(f))))
_t('p.__dict__', lambda: (p.__dict__))
_t("delattr(p,'func')", lambda: (delattr(p,'func')))
_t("setattr(p,'args',())", lambda: (setattr(p,'args',())))
_t('partial[int]', lambda: (partial[int]))
_t('partial.__module__, partial.__qualname__', lambda: (partial.__module__, partial.__qualname__))
_t("type(C().m), C.m is C.__dict__['m']", lambda: (type(C().m), C.m is C.__dict__['m']))
_t('(lambda c: (c.m()[0][0], c.m()[0][1] is c))(C())', lambda: ((lambda c: (c.m()[0][0], c.m()[0][1] is c))(C())))
_t('cmp_to_key()', lambda: (cmp_to_key()))
_t('cmp_to_key(1)', lambda: (cmp_to_key(1)))
_t('cmp_to_key(mycmp=lambda a,b:(a>b)-(a<b))', lambda: (cmp_to_key(mycmp=lambda a,b:(a>b)-(a<b))))
_t('sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a))', lambda: (sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a))))
_t('(lambda k: (k(1)<k(2), k(1)==k(1), k(1)>=k(2), k(5).obj, type(k(1))))(cmp_to_key(lambda a,b:a-b))', lambda: ((lambda k: (k(1)<k(2), k(1)==k(1), k(1)>=k(2), k(5).obj, type(k(1))))(cmp_to_key(lambda a,b:a-b))))
_t('(lambda k: k(1)<3)(cmp_to_key(lambda a,b:a-b))', lambda: ((lambda k: k(1)<3)(cmp_to_key(lambda a,b:a-b))))
_t('(lambda k: hash(k(1)))(cmp_to_key(lambda a,b:a-b))', lambda: ((lambda k: hash(k(1)))(cmp_to_key(lambda a,b:a-b))))
_t('(lambda k: k(1)())(cmp_to_key(lambda a,b:a-b))', lambda: ((lambda k: k(1)())(cmp_to_key(lambda a,b:a-b))))
_t('(lambda k: k.obj)(cmp_to_key(lambda a,b:a-b))', lambda: ((lambda k: k.obj)(cmp_to_key(lambda a,b:a-b))))
_t("(lambda k: k(1)<k(2))(cmp_to_key(lambda a,b:'x'))", lambda: ((lambda k: k(1)<k(2))(cmp_to_key(lambda a,b:'x'))))
_t("(lambda k: k())(cmp_to_key(lambda a,b:'x'))", lambda: ((lambda k: k())(cmp_to_key(lambda a,b:'x'))))
_t("(lambda k: repr(k))(cmp_to_key(lambda a,b:'x'))", lambda: ((lambda k: repr(k))(cmp_to_key(lambda a,b:'x'))))
_t("(lambda k: k(obj=3).obj)(cmp_to_key(lambda a,b:'x'))", lambda: ((lambda k: k(obj=3).obj)(cmp_to_key(lambda a,b:'x'))))
_t('reduce()', lambda: (reduce()))
_t('reduce(1)', lambda: (reduce(1)))
_t('reduce(1,2)', lambda: (reduce(1,2)))
_t('reduce(lambda a,b:a+b,[1,2,3])', lambda: (reduce(lambda a,b:a+b,[1,2,3])))
_t('reduce(lambda a,b:a+b,[1,2,3],10)', lambda: (reduce(lambda a,b:a+b,[1,2,3],10)))
_t('reduce(lambda a,b:a+b,[1,2,3],initial=10)', lambda: (reduce(lambda a,b:a+b,[1,2,3],initial=10)))
_t('reduce(lambda a,b:a+b,[])', lambda: (reduce(lambda a,b:a+b,[])))
_t('reduce(lambda a,b:a+b,[],5)', lambda: (reduce(lambda a,b:a+b,[],5)))
_t('reduce(lambda a,b:a+b,[7])', lambda: (reduce(lambda a,b:a+b,[7])))
_t('reduce(function=1,iterable=[])', lambda: (reduce(function=1,iterable=[])))
_t('w(1),w(1),w(2),w(1),w(3),w(2),w.cache_info(), len(calls)', lambda: (w(1),w(1),w(2),w(1),w(3),w(2),w.cache_info(), len(calls)))
_t('w.cache_clear(), w.cache_info()', lambda: (w.cache_clear(), w.cache_info()))
_t('w(1,x=2),w(x=2),w(1,x=2),w.cache_info()', lambda: (w(1,x=2),w(x=2),w(1,x=2),w.cache_info()))
_t('w([])', lambda: (w([])))
_t('W(g,None,True,CI)(1)', lambda: (W(g,None,True,CI)(1)))
_t('(lambda w:(w(1),w(1.0),w(True),w(1,x=1),w(1,x=1.0),w.cache_info()))(W(g,None,True,CI))', lambda: ((lambda w:(w(1),w(1.0),w(True),w(1,x=1),w(1,x=1.0),w.cache_info()))(W(g,None,True,CI))))
_t("(lambda w:(w(1),w(1.0),w('a'),w('a'),w(),w(),w.cache_info()))(W(g,None,False,CI))", lambda: ((lambda w:(w(1),w(1.0),w('a'),w('a'),w(),w(),w.cache_info()))(W(g,None,False,CI))))
_t('(lambda w:(w(1),w(1),w.cache_info(),w.cache_clear(),w.cache_info()))(W(g,0,False,CI))', lambda: ((lambda w:(w(1),w(1),w.cache_info(),w.cache_clear(),w.cache_info()))(W(g,0,False,CI))))
_t('(lambda w:(w(1),w(1),w.cache_info()))(W(g,-5,False,CI))', lambda: ((lambda w:(w(1),w(1),w.cache_info()))(W(g,-5,False,CI))))
_t("W(g,'a',False,CI)", lambda: (W(g,'a',False,CI)))
_t('W(1,1,False,CI)', lambda: (W(1,1,False,CI)))
_t("(lambda w: (w.__dict__, setattr(w,'q',1), w.__dict__))(W(g,1,False,CI))", lambda: ((lambda w: (w.__dict__, setattr(w,'q',1), w.__dict__))(W(g,1,False,CI))))
_t('L().mm(4), type(L().mm), L.mm.cache_info()', lambda: (L().mm(4), type(L().mm), L.mm.cache_info()))
_t('w.__reduce__()', lambda: (w.__reduce__()))
_t('W.__name__, W.__module__', lambda: (W.__name__, W.__module__))
_t('w.__copy__() is w, w.__deepcopy__({}) is w', lambda: (w.__copy__() is w, w.__deepcopy__({}) is w))
_t('repr(w)', lambda: (repr(w)))
_t("sorted(n for n in dir(w) if n[:2]!='__')", lambda: (sorted(n for n in dir(w) if n[:2]!='__')))
_t('wr(80), wr.cache_info()', lambda: (wr(80), wr.cache_info()))
_t('(lambda w:(w((1,2)),w((1,2)),w(1,2),w.cache_info()))(W(g,8,False,CI))', lambda: ((lambda w:(w((1,2)),w((1,2)),w(1,2),w.cache_info()))(W(g,8,False,CI))))
_t("partial(print,'a',sep='-').__call__", lambda: (partial(print,'a',sep='-').__call__))
_t("sorted(n for n in dir(F) if n[:2]!='__')", lambda: (sorted(n for n in dir(F) if n[:2]!='__')))
