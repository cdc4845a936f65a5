import _operator as o
from _operator import *
class A:
    def __init__(s): s.x=1; s.y=s
    def m(s,*a,**k): return (a,k)
    def __repr__(s): return 'A()'
a=A()
class LH:
    def __init__(s,v): s.v=v
    def __length_hint__(s):
        if isinstance(s.v,type): raise s.v
        return s.v
class I:
    def __index__(s): return 3
class S:
    def __getitem__(s,i): return i
    def __len__(s): return 3
    def __add__(s,o): return 'sum'
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

_t('attrgetter()', lambda: (attrgetter()))
_t('attrgetter(1)', lambda: (attrgetter(1)))
_t("attrgetter('x')(a)", lambda: (attrgetter('x')(a)))
_t("attrgetter('x','y')(a)", lambda: (attrgetter('x','y')(a)))
_t("attrgetter('y.y.x')(a)", lambda: (attrgetter('y.y.x')(a)))
_t("attrgetter('y.y.x','x')(a)", lambda: (attrgetter('y.y.x','x')(a)))
_t("attrgetter('z')(a)", lambda: (attrgetter('z')(a)))
_t("attrgetter('y.z.x')(a)", lambda: (attrgetter('y.z.x')(a)))
_t("attrgetter('x')()", lambda: (attrgetter('x')()))
_t("attrgetter('x')(a,1)", lambda: (attrgetter('x')(a,1)))
_t("attrgetter('x')(obj=a)", lambda: (attrgetter('x')(obj=a)))
_t("attrgetter('x',y=1)", lambda: (attrgetter('x',y=1)))
_t("repr(attrgetter('x')), repr(attrgetter('x','y.z'))", lambda: (repr(attrgetter('x')), repr(attrgetter('x','y.z'))))
_t("attrgetter('x','y.z').__reduce__()", lambda: (attrgetter('x','y.z').__reduce__()))
_t('itemgetter()', lambda: (itemgetter()))
_t('itemgetter(1)([1,2])', lambda: (itemgetter(1)([1,2])))
_t('itemgetter(1,0)([1,2])', lambda: (itemgetter(1,0)([1,2])))
_t('itemgetter(slice(1,None))([1,2])', lambda: (itemgetter(slice(1,None))([1,2])))
_t("itemgetter('a')({'a':3})", lambda: (itemgetter('a')({'a':3})))
_t('itemgetter(9)([1])', lambda: (itemgetter(9)([1])))
_t('itemgetter(-1)((1,2))', lambda: (itemgetter(-1)((1,2))))
_t('itemgetter(1)', lambda: (itemgetter(1)))
_t("repr(itemgetter('a','b'))", lambda: (repr(itemgetter('a','b'))))
_t("itemgetter(1,'x').__reduce__()", lambda: (itemgetter(1,'x').__reduce__()))
_t('itemgetter(1)()', lambda: (itemgetter(1)()))
_t('itemgetter(1)([1],2)', lambda: (itemgetter(1)([1],2)))
_t('itemgetter(1)(obj=1)', lambda: (itemgetter(1)(obj=1)))
_t('itemgetter(a=1)', lambda: (itemgetter(a=1)))
_t('methodcaller()', lambda: (methodcaller()))
_t('methodcaller(1)', lambda: (methodcaller(1)))
_t("methodcaller('m')(a)", lambda: (methodcaller('m')(a)))
_t("methodcaller('m',1,x=2)(a)", lambda: (methodcaller('m',1,x=2)(a)))
_t("methodcaller('zz')(a)", lambda: (methodcaller('zz')(a)))
_t("methodcaller('m')()", lambda: (methodcaller('m')()))
_t("methodcaller('m')(a,1)", lambda: (methodcaller('m')(a,1)))
_t("methodcaller('m')(a,x=1)", lambda: (methodcaller('m')(a,x=1)))
_t("repr(methodcaller('m',1,x=2)), repr(methodcaller('m'))", lambda: (repr(methodcaller('m',1,x=2)), repr(methodcaller('m'))))
_t("methodcaller('m',1).__reduce__()", lambda: (methodcaller('m',1).__reduce__()))
_t("attrgetter.__module__, attrgetter.__qualname__, attrgetter('x').__class__", lambda: (attrgetter.__module__, attrgetter.__qualname__, attrgetter('x').__class__))
_t('add(1,2),sub(5,3),mul(2,3),truediv(1,2),floordiv(7,2),mod(7,3),pow(2,5),lshift(1,4),rshift(16,2),and_(6,3),or_(6,3),xor(6,3)', lambda: (add(1,2),sub(5,3),mul(2,3),truediv(1,2),floordiv(7,2),mod(7,3),pow(2,5),lshift(1,4),rshift(16,2),and_(6,3),or_(6,3),xor(6,3)))
_t("add(1,'a')", lambda: (add(1,'a')))
_t('add(1)', lambda: (add(1)))
_t('add(a=1)', lambda: (add(a=1)))
_t('neg(3),pos(-3),inv(5),invert(5),abs(-4),index(True),not_(3),truth([]),is_(a,a),is_not(a,1),is_none(None),is_not_none(None)', lambda: (neg(3),pos(-3),inv(5),invert(5),abs(-4),index(True),not_(3),truth([]),is_(a,a),is_not(a,1),is_none(None),is_not_none(None)))
_t("neg('a')", lambda: (neg('a')))
_t("abs('a')", lambda: (abs('a')))
_t('inv(1.5)', lambda: (inv(1.5)))
_t("index('a')", lambda: (index('a')))
_t('lt(1,2),le(2,2),eq(1,1),ne(1,1),gt(1,2),ge(1,2)', lambda: (lt(1,2),le(2,2),eq(1,1),ne(1,1),gt(1,2),ge(1,2)))
_t("lt(1,'a')", lambda: (lt(1,'a')))
_t("concat([1],[2]),concat('a','b')", lambda: (concat([1],[2]),concat('a','b')))
_t('concat(1,2)', lambda: (concat(1,2)))
_t('concat([1],2)', lambda: (concat([1],2)))
_t('concat([1],(2,))', lambda: (concat([1],(2,))))
_t('iconcat([1],[2])', lambda: (iconcat([1],[2])))
_t('iconcat(1,2)', lambda: (iconcat(1,2)))
_t('iconcat([1],(2,))', lambda: (iconcat([1],(2,))))
_t("contains([1,2],2),contains('abc','b')", lambda: (contains([1,2],2),contains('abc','b')))
_t('contains(1,2)', lambda: (contains(1,2)))
_t("countOf([1,2,1,True],1),countOf('abca','a')", lambda: (countOf([1,2,1,True],1),countOf('abca','a')))
_t('countOf(1,1)', lambda: (countOf(1,1)))
_t('indexOf([1,2,3],3)', lambda: (indexOf([1,2,3],3)))
_t('indexOf([1],3)', lambda: (indexOf([1],3)))
_t('indexOf(1,2)', lambda: (indexOf(1,2)))
_t('getitem([1,2],1)', lambda: (getitem([1,2],1)))
_t('(lambda l:(setitem(l,0,9),delitem(l,1),l))([1,2,3])', lambda: ((lambda l:(setitem(l,0,9),delitem(l,1),l))([1,2,3])))
_t('getitem(1,2)', lambda: (getitem(1,2)))
_t('iadd([1],[2]),isub(5,2),imul([1],2),itruediv(1,2),ifloordiv(7,2),imod(7,3),ipow(2,3),ilshift(1,3),irshift(8,1),iand(6,3),ior(6,1),ixor(6,3)', lambda: (iadd([1],[2]),isub(5,2),imul([1],2),itruediv(1,2),ifloordiv(7,2),imod(7,3),ipow(2,3),ilshift(1,3),irshift(8,1),iand(6,3),ior(6,1),ixor(6,3)))
_t("isub('a',1)", lambda: (isub('a',1)))
_t('matmul(1,2)', lambda: (matmul(1,2)))
_t('imatmul(1,2)', lambda: (imatmul(1,2)))
_t('length_hint([1,2]),length_hint(iter([1,2,3])),length_hint(1),length_hint(1,5),length_hint(iter(()),9)', lambda: (length_hint([1,2]),length_hint(iter([1,2,3])),length_hint(1),length_hint(1,5),length_hint(iter(()),9)))
_t("length_hint(1,'a')", lambda: (length_hint(1,'a')))
_t('length_hint()', lambda: (length_hint()))
_t('length_hint(1,2,3)', lambda: (length_hint(1,2,3)))
_t('length_hint(LH(5)),length_hint(LH(NotImplemented),7),length_hint(LH(TypeError),4)', lambda: (length_hint(LH(5)),length_hint(LH(NotImplemented),7),length_hint(LH(TypeError),4)))
_t("length_hint(LH('a'))", lambda: (length_hint(LH('a'))))
_t('length_hint(LH(-1))', lambda: (length_hint(LH(-1))))
_t('length_hint(LH(ValueError))', lambda: (length_hint(LH(ValueError))))
_t('call(lambda *a,**k:(a,k),1,x=2)', lambda: (call(lambda *a,**k:(a,k),1,x=2)))
_t('call()', lambda: (call()))
_t('call(1)', lambda: (call(1)))
_t("_compare_digest('a','a') if 0 else o._compare_digest('a','a')", lambda: (_compare_digest('a','a') if 0 else o._compare_digest('a','a')))
_t("o._compare_digest('a','b'),o._compare_digest(b'a',b'a'),o._compare_digest(b'a',bytearray(b'b'))", lambda: (o._compare_digest('a','b'),o._compare_digest(b'a',b'a'),o._compare_digest(b'a',bytearray(b'b'))))
_t("o._compare_digest('é','a')", lambda: (o._compare_digest('é','a')))
_t("o._compare_digest('a',b'a')", lambda: (o._compare_digest('a',b'a')))
_t('o._compare_digest(1,2)', lambda: (o._compare_digest(1,2)))
_t('add.__name__, add.__module__, repr(add)', lambda: (add.__name__, add.__module__, repr(add)))
_t('add.__text_signature__', lambda: (add.__text_signature__))
_t("sorted(n for n in dir(o) if n[:2]!='__')", lambda: (sorted(n for n in dir(o) if n[:2]!='__')))
_t('index(I()), type(index(I()))', lambda: (index(I()), type(index(I()))))
_t('concat(S(),S())', lambda: (concat(S(),S())))
