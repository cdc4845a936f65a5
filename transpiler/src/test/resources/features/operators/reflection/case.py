def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
# operators with reflection
class L:
    def __init__(s, n='L'): s.n = n
    def __add__(s, o): print(s.n, 'add'); return NotImplemented
    def __lt__(s, o): print(s.n, 'lt'); return NotImplemented
    def __eq__(s, o): print(s.n, 'eq'); return NotImplemented
    def __iadd__(s, o): print(s.n, 'iadd'); return NotImplemented
class R:
    def __radd__(s, o): print('R radd'); return 'radd'
    def __gt__(s, o): print('R gt'); return 'gt'
    def __eq__(s, o): print('R eq'); return 'eq'
class Sub(L):
    def __radd__(s, o): print('Sub radd'); return 'subradd'
    def __gt__(s, o): print('Sub gt'); return 'subgt'
t(lambda: L() + R()); t(lambda: L() < R()); t(lambda: L() == R()); t(lambda: L() + Sub()); t(lambda: L() < Sub()); t(lambda: L() + 1); t(lambda: 1 + L()); t(lambda: L() < 1); t(lambda: L() == 1); t(lambda: L() != 1); t(lambda: L() == L())
def ia(a, b): a += b; return a
t(ia, L(), R()); t(ia, L(), 1); t(ia, 1, R())
ops = ['+','-','*','/','//','%','**','@','<<','>>','&','|','^']
class E: pass
import operator
for op in ops:
    e = E()
    t(lambda: eval(f'e {op} 1', {'e': e})); t(lambda: eval(f'1 {op} e', {'e': e}))
    def f():
        d = {'e': E()}; exec(f'e {op}= 1', d); return d['e']
    t(f)
for op in ['<','<=','>','>=']: t(lambda: eval(f'e {op} 1', {'e': e}))
t(lambda: -e); t(lambda: +e); t(lambda: ~e); t(lambda: abs(e)); t(lambda: divmod(e, 1)); t(lambda: pow(e, 1)); t(lambda: pow(e, 1, 2)); t(lambda: pow(1, e)); t(lambda: round(e)); t(lambda: int(e)); t(lambda: float(e)); t(lambda: complex(e)); t(lambda: e[0]); t(lambda: len(e)); t(lambda: iter(e)); t(lambda: next(e)); t(lambda: e()); t(lambda: 1 in e); t(lambda: hash(e) == hash(e)); t(lambda: [][e]); t(lambda: reversed(e)); t(lambda: bytes(e)); t(lambda: bool(e)); t(lambda: range(e)); t(lambda: 'a' * e); t(lambda: [1] * e); t(lambda: e * [1])
def si(): e[0] = 1
def di(): del e[0]
t(si); t(di)
class Num(int):
    def __add__(s, o): return 'num add'
    def __radd__(s, o): return 'num radd'
    def __rpow__(s, o, m=None): return ('rpow', m)
    def __pow__(s, o, m=None): return ('pow', m)
print(Num(1) + 2, 2 + Num(1), 2.0 + Num(1), Num(1) + 2.0, 2 ** Num(3), pow(Num(2), 3, 5), pow(2, Num(3), 5))
class SubL(list):
    def __radd__(s, o): return 'radd'
    def __rmul__(s, o): return 'rmul'
    def __eq__(s, o): return 'subeq'
    def __lt__(s, o): return 'sublt'
    def __gt__(s, o): return 'subgt'
print([1] + SubL([2]), SubL([1]) + [2], 3 * SubL([1]), [1] == SubL([1]), [1] < SubL([2]), [1] > SubL([2]))
class SubNoOverride(int): pass
print(1 + SubNoOverride(2), type(1 + SubNoOverride(2)), SubNoOverride(3) == 3, type(-SubNoOverride(3)), type(+SubNoOverride(3)), type(abs(SubNoOverride(3))))
class SeqR:
    def __radd__(s, o): return ('seqradd', o)
    def __rmul__(s, o): return ('seqrmul', o)
print([1] + SeqR(), (1,) + SeqR(), 'a' + SeqR(), [1] * SeqR(), b'a' + SeqR(), b'a' * SeqR())
class Idx:
    def __index__(s): return 2
print([1,2,3,4][Idx()], [1,2,3][:Idx()], 'abc' * Idx(), range(Idx()), bytes(Idx()), hex(Idx()), int(Idx()), float(Idx()), complex(Idx()), (1,2,3)[Idx()], 'abc'[Idx()], [0] * Idx(), operator.index(Idx()), 5 // 2)
class BadIdx:
    def __index__(s): return 'x'
t(lambda: [1][BadIdx()]); t(lambda: [1] * BadIdx()); t(lambda: range(BadIdx()))
class BigIdx:
    def __index__(s): return 10**30
t(lambda: [1][BigIdx()]); t(lambda: [1] * BigIdx()); t(lambda: [1,2][:BigIdx()]); t(lambda: 'a'[BigIdx()]); t(lambda: len(range(BigIdx())))
class SubInt(int): pass
class RetSub:
    def __index__(s): return SubInt(3)
    def __int__(s): return SubInt(4)
    def __float__(s): return 5
import warnings
t(lambda: float(RetSub()))
class Cmp:
    def __init__(s, v): s.v = v
    def __bool__(s): print('bool', s.v); return s.v
class Chain:
    def __init__(s, n, r): s.n = n; s.r = r
    def __lt__(s, o): print(s.n, '<', o.n); return Cmp(s.r)
a, b, c = Chain('a', True), Chain('b', False), Chain('c', True)
r = a < b < c; print(type(r)); r = b < a < c; print(type(r))
print(not (a < b)) 
class Contains:
    def __contains__(s, o): return 'yes'
class ContainsIter:
    def __iter__(s): return iter([1, 2])
class ContainsGet:
    def __getitem__(s, i):
        if i > 3: raise IndexError
        return i * 10
class NoContains:
    __contains__ = None
    def __iter__(s): return iter([1])
print(1 in Contains(), 1 not in Contains(), 2 in ContainsIter(), 30 in ContainsGet(), 5 in ContainsGet(), list(ContainsGet())); t(lambda: 1 in NoContains())
class NoneOps: __add__ = None; __radd__ = None; __eq__ = None; __hash__ = None; __iter__ = None; __len__ = None; __getitem__ = None; __bool__ = None; __neg__ = None; __call__ = None
n = NoneOps()
t(lambda: n + 1); t(lambda: 1 + n); t(lambda: n == 1); t(lambda: hash(n)); t(lambda: iter(n)); t(lambda: len(n)); t(lambda: n[0]); t(lambda: bool(n)); t(lambda: -n); t(lambda: n()); t(lambda: list(n))
class RetBad:
    def __bool__(s): return 1
    def __len__(s): return -1
    def __hash__(s): return 'x'
    def __repr__(s): return 5
    def __str__(s): return 5
    def __format__(s, f): return 5
    def __bytes__(s): return 5
    def __int__(s): return 'x'
    def __float__(s): return 'x'
    def __complex__(s): return 'x'
    def __iter__(s): return 5
    def __dir__(s): return 5
    def __reversed__(s): return 5
    def __length_hint__(s): return 'x'
    def __round__(s, n=None): return ('round', n)
    def __trunc__(s): return 't'
    def __instancecheck__(s, o): return 'x'
rb = RetBad()
for f in (bool, len, hash, repr, str, format, bytes, int, float, complex, iter, dir, reversed, round): t(f, rb)
t(lambda: f'{rb}'); t(lambda: '%s' % rb); t(lambda: round(rb, 3)); t(lambda: isinstance(1, rb)); t(lambda: [rb]); t(lambda: operator.length_hint(rb))
class L2:
    def __len__(s): return 'x'
class L3:
    def __len__(s): return 2.0
class L4:
    def __len__(s): return 2**70
for l in (L2, L3, L4): t(lambda: len(l())); t(lambda: bool(l()))
import math
class F:
    def __floor__(s): return 'floor'
    def __ceil__(s): return 'ceil'
    def __trunc__(s): return 7
    def __divmod__(s, o): return ('dm', o)
    def __rdivmod__(s, o): return ('rdm', o)
    def __abs__(s): return 'abs'
    def __invert__(s): return 'inv'
    def __matmul__(s, o): return 'mm'
    def __rmatmul__(s, o): return 'rmm'
    def __imatmul__(s, o): return 'imm'
    def __pos__(s): return 'pos'
f = F(); print(math.floor(f), math.ceil(f), math.trunc(f), divmod(f, 2), divmod(2, f), abs(f), ~f, f @ 1, 1 @ f, +f); f @= 1; print(f)
t(lambda: int(F()))
# equality and hash
class EqOnly:
    def __eq__(s, o): return True
class EqHash(EqOnly):
    def __hash__(s): return 5
class EqSub(EqHash):
    def __eq__(s, o): return False
class HashBack(EqOnly): __hash__ = object.__hash__
class HashNone: __hash__ = None
t(lambda: hash(EqOnly())); t(lambda: hash(EqHash())); t(lambda: hash(EqSub())); t(lambda: hash(HashBack()) != 1); t(lambda: hash(HashNone())); t(lambda: {HashNone(): 1}); t(lambda: {EqOnly()}); print(EqOnly.__hash__, EqSub.__dict__['__hash__'], EqOnly() != 5, EqSub() != 5)
class Ne:
    def __ne__(s, o): return 'ne'
print(Ne() == 1, Ne() != 1)
class HashBig:
    def __hash__(s): return 2**61 + 5
print(hash(HashBig()), hash(HashBig) != 0); 
class HashNeg:
    def __hash__(s): return -1
print(hash(HashNeg()))
class HashBool:
    def __hash__(s): return True
print(hash(HashBool()))
