from _random import Random
import _random
r=Random(42)
def s(x):
    q=Random(x); return (q.random(), q.getrandbits(70))
class R2(Random):
    def __init__(s,x=None,y=3): pass
    def __new__(c,*a,**k): return super().__new__(c,*a)
import _statistics as st
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

_t('[r.random() for _ in range(5)]', lambda: ([r.random() for _ in range(5)]))
_t('[r.getrandbits(k) for k in (1,5,31,32,33,64,100,0)]', lambda: ([r.getrandbits(k) for k in (1,5,31,32,33,64,100,0)]))
_t('r.getrandbits(-1)', lambda: (r.getrandbits(-1)))
_t("r.getrandbits('a')", lambda: (r.getrandbits('a')))
_t('r.getrandbits()', lambda: (r.getrandbits()))
_t('s(0),s(1),s(-1),s(2**32),s(2**64+5),s(-2**70),s(True)', lambda: (s(0),s(1),s(-1),s(2**32),s(2**64+5),s(-2**70),s(True)))
_t('s(1.5)', lambda: (s(1.5)))
_t("s(-1.5),s(float('inf'))", lambda: (s(-1.5),s(float('inf'))))
_t('s((1,2))', lambda: (s((1,2))))
_t('s(frozenset([1]))', lambda: (s(frozenset([1]))))
_t('s([])', lambda: (s([])))
_t('Random(1,2)', lambda: (Random(1,2)))
_t('Random(x=1)', lambda: (Random(x=1)))
_t('(lambda q:(q.seed(5),q.random()))(Random())', lambda: ((lambda q:(q.seed(5),q.random()))(Random())))
_t('(lambda q:(q.seed(),0<=q.random()<1))(Random())', lambda: ((lambda q:(q.seed(),0<=q.random()<1))(Random())))
_t('(lambda q:(q.seed(None),0<=q.random()<1))(Random())', lambda: ((lambda q:(q.seed(None),0<=q.random()<1))(Random())))
_t('(lambda q,st:(st[:5],len(st),st[-1],type(st)))(*(lambda q:(q,q.getstate()))(Random(7)))', lambda: ((lambda q,st:(st[:5],len(st),st[-1],type(st)))(*(lambda q:(q,q.getstate()))(Random(7)))))
_t('(lambda q:(q.random(),(lambda st:(q.random(),q.setstate(st),q.random()))(q.getstate())))(Random(7))', lambda: ((lambda q:(q.random(),(lambda st:(q.random(),q.setstate(st),q.random()))(q.getstate())))(Random(7))))
_t('Random(1).setstate(1)', lambda: (Random(1).setstate(1)))
_t('Random(1).setstate((1,2))', lambda: (Random(1).setstate((1,2))))
_t('Random(1).setstate(tuple(range(624))+(700,))', lambda: (Random(1).setstate(tuple(range(624))+(700,))))
_t("Random(1).setstate(('a',)*624+(1,))", lambda: (Random(1).setstate(('a',)*624+(1,))))
_t('Random(1).setstate(tuple(range(624))+(624,))', lambda: (Random(1).setstate(tuple(range(624))+(624,))))
_t('R2(3).random()', lambda: (R2(3).random()))
_t('[Random(12345).getrandbits(32) for _ in range(2)]', lambda: ([Random(12345).getrandbits(32) for _ in range(2)]))
_t('(lambda q:[q.getrandbits(32) for _ in range(1300)][-3:])(Random(99))', lambda: ((lambda q:[q.getrandbits(32) for _ in range(1300)][-3:])(Random(99))))
_t("_random.Random.__module__, sorted(n for n in dir(Random) if n[0]!='_')", lambda: (_random.Random.__module__, sorted(n for n in dir(Random) if n[0]!='_')))
_t('st._normal_dist_inv_cdf(0.5,0,1)', lambda: (st._normal_dist_inv_cdf(0.5,0,1)))
_t('[st._normal_dist_inv_cdf(p/100,10,2) for p in (1,5,25,50,75,95,99)]', lambda: ([st._normal_dist_inv_cdf(p/100,10,2) for p in (1,5,25,50,75,95,99)]))
_t('st._normal_dist_inv_cdf(0,0,1)', lambda: (st._normal_dist_inv_cdf(0,0,1)))
_t('st._normal_dist_inv_cdf(1,0,1)', lambda: (st._normal_dist_inv_cdf(1,0,1)))
_t('st._normal_dist_inv_cdf(1e-300,0,1), st._normal_dist_inv_cdf(1-1e-16,0,1)', lambda: (st._normal_dist_inv_cdf(1e-300,0,1), st._normal_dist_inv_cdf(1-1e-16,0,1)))
_t('st._normal_dist_inv_cdf(0.5,0,0)', lambda: (st._normal_dist_inv_cdf(0.5,0,0)))
_t("st._normal_dist_inv_cdf('a',0,1)", lambda: (st._normal_dist_inv_cdf('a',0,1)))
