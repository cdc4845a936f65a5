from _heapq import *
import _heapq, _bisect
from _bisect import *
class Bad:
    def __lt__(s,o): h.clear(); return True
h=[Bad(),Bad(),Bad()]
h=[Bad(),Bad(),Bad()]
h=[Bad(),Bad(),Bad()]
class L(list): pass
class Seq:
    def __len__(s): return 1000
    def __getitem__(s,i): return i
class UL(Seq):
    def insert(s,i,x): print('ins',i,x)
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

_t('heappush([],1)', lambda: (heappush([],1)))
_t('heappush(1,1)', lambda: (heappush(1,1)))
_t('heappush()', lambda: (heappush()))
_t('heappop([])', lambda: (heappop([])))
_t('heappop(1)', lambda: (heappop(1)))
_t('heapreplace([],1)', lambda: (heapreplace([],1)))
_t('heappushpop([],1)', lambda: (heappushpop([],1)))
_t('heapify(1)', lambda: (heapify(1)))
_t('heapify((1,2))', lambda: (heapify((1,2))))
_t('heappushpop(1,2)', lambda: (heappushpop(1,2)))
_t('heapreplace(1,2)', lambda: (heapreplace(1,2)))
_t('heappop_max([])', lambda: (heappop_max([])))
_t('heapify_max(3)', lambda: (heapify_max(3)))
_t('heapreplace_max([],1)', lambda: (heapreplace_max([],1)))
_t('(lambda h:(heapify(h),h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify(h),h))([5,3,8,1,9,2])))
_t('(lambda h:(heapify_max(h),h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify_max(h),h))([5,3,8,1,9,2])))
_t('(lambda h:([heappush(h,x) for x in [5,3,8,1,9,2]],h))([])', lambda: ((lambda h:([heappush(h,x) for x in [5,3,8,1,9,2]],h))([])))
_t('(lambda h:([heappush_max(h,x) for x in [5,3,8,1,9,2]],h))([])', lambda: ((lambda h:([heappush_max(h,x) for x in [5,3,8,1,9,2]],h))([])))
_t('(lambda h:(heapify(h),[heappop(h) for _ in range(6)],h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify(h),[heappop(h) for _ in range(6)],h))([5,3,8,1,9,2])))
_t('(lambda h:(heapify_max(h),[heappop_max(h) for _ in range(6)],h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify_max(h),[heappop_max(h) for _ in range(6)],h))([5,3,8,1,9,2])))
_t('(lambda h:(heapify(h),heapreplace(h,7),h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify(h),heapreplace(h,7),h))([5,3,8,1,9,2])))
_t('(lambda h:(heapify(h),heappushpop(h,0),heappushpop(h,7),h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify(h),heappushpop(h,0),heappushpop(h,7),h))([5,3,8,1,9,2])))
_t('(lambda h:(heapify_max(h),heapreplace_max(h,7),h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify_max(h),heapreplace_max(h,7),h))([5,3,8,1,9,2])))
_t('(lambda h:(heapify_max(h),heappushpop_max(h,0),heappushpop_max(h,7),heappushpop_max(h,100),h))([5,3,8,1,9,2])', lambda: ((lambda h:(heapify_max(h),heappushpop_max(h,0),heappushpop_max(h,7),heappushpop_max(h,100),h))([5,3,8,1,9,2])))
_t('(lambda h:(heapify(h),h))(list(range(50,0,-1)))', lambda: ((lambda h:(heapify(h),h))(list(range(50,0,-1)))))
_t('(lambda h:(heapify(h),h))(list(range(5000,0,-1)))[1][:40]', lambda: ((lambda h:(heapify(h),h))(list(range(5000,0,-1)))[1][:40]))
_t("heappush([1],'a')", lambda: (heappush([1],'a')))
_t('heapify(h)', lambda: (heapify(h)))
_t('heappop(h)', lambda: (heappop(h)))
_t('heappush(h,Bad())', lambda: (heappush(h,Bad())))
_t('(lambda h:(heapify(h),heappop(h),h))(L([3,2,1]))', lambda: ((lambda h:(heapify(h),heappop(h),h))(L([3,2,1]))))
_t('bisect_left([1,2,2,3],2),bisect_right([1,2,2,3],2)', lambda: (bisect_left([1,2,2,3],2),bisect_right([1,2,2,3],2)))
_t('bisect_left([1,2,2,3],2,2),bisect_right([1,2,2,3],2,0,2)', lambda: (bisect_left([1,2,2,3],2,2),bisect_right([1,2,2,3],2,0,2)))
_t('bisect_left([1,2,3],5),bisect_left([],1)', lambda: (bisect_left([1,2,3],5),bisect_left([],1)))
_t('bisect_left([1,2],1,-1)', lambda: (bisect_left([1,2],1,-1)))
_t('bisect_left([1,2],1,0,None)', lambda: (bisect_left([1,2],1,0,None)))
_t('bisect_left([1,2],1,0,9)', lambda: (bisect_left([1,2],1,0,9)))
_t("bisect_left([1,2],'a')", lambda: (bisect_left([1,2],'a')))
_t('bisect_left()', lambda: (bisect_left()))
_t('bisect_left([1])', lambda: (bisect_left([1])))
_t('bisect_left(1,2)', lambda: (bisect_left(1,2)))
_t("bisect_left([1,2],1,'a')", lambda: (bisect_left([1,2],1,'a')))
_t('bisect_left(a=[1,2],x=2)', lambda: (bisect_left(a=[1,2],x=2)))
_t("bisect_right([(1,'a'),(2,'b')],2,key=lambda t:t[0])", lambda: (bisect_right([(1,'a'),(2,'b')],2,key=lambda t:t[0])))
_t("bisect_left([(1,'a'),(2,'b')],2,key=lambda t:t[0])", lambda: (bisect_left([(1,'a'),(2,'b')],2,key=lambda t:t[0])))
_t('bisect_left([1],1,0,1,None)', lambda: (bisect_left([1],1,0,1,None)))
_t('(lambda l:(insort_left(l,2),insort_right(l,2),l))([1,2,3])', lambda: ((lambda l:(insort_left(l,2),insort_right(l,2),l))([1,2,3])))
_t('(lambda l:(insort_left(l,(0,5),key=lambda t:t[1]),l))([(1,2),(3,7)])', lambda: ((lambda l:(insort_left(l,(0,5),key=lambda t:t[1]),l))([(1,2),(3,7)])))
_t('(lambda l:(insort_right(l,(0,5),key=lambda t:t[1]),l))([(1,2),(3,7)])', lambda: ((lambda l:(insort_right(l,(0,5),key=lambda t:t[1]),l))([(1,2),(3,7)])))
_t('insort_left((1,2),1)', lambda: (insort_left((1,2),1)))
_t('insort_left()', lambda: (insort_left()))
_t('bisect_left(Seq(),500), bisect_right(Seq(),500)', lambda: (bisect_left(Seq(),500), bisect_right(Seq(),500)))
_t('insort_left(UL(),4.5)', lambda: (insort_left(UL(),4.5)))
_t('bisect_left(range(10**6),777)', lambda: (bisect_left(range(10**6),777)))
_t("bisect_right('abcd','b')", lambda: (bisect_right('abcd','b')))
_t("sorted(n for n in dir(_bisect) if n[:2]!='__')", lambda: (sorted(n for n in dir(_bisect) if n[:2]!='__')))
_t("sorted(n for n in dir(_heapq) if n[:2]!='__')", lambda: (sorted(n for n in dir(_heapq) if n[:2]!='__')))
