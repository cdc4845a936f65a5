# Comparison chains, identity, membership, mixed types, rich comparison.
log = []
def n(x): log.append(x); return x
print(n(1) < n(2) < n(3), n(3) < n(2) < n(1), n(1) == n(1) != n(2) <= n(2), log)
print(1 < 2 > 1, 1 < 3 > 2 == 2, 5 > 4 >= 4 < 6, 1 == 1.0 == True, (1, 2) < (1, 3) < (2,), "a" < "b" < "ba")
print(1 in [1] == True, (1 in [1]) == True, 1 not in [2] is not None, None is None is None)
class R:
    def __init__(self, r): self.r = r
    def __lt__(self, o): return self.r
    def __eq__(self, o): return NotImplemented
    def __contains__(self, x): return x
print(R([]) < 1 < 2, R([1]) < 1, R(0) == 1, R(0) != 1, 5 in R(0), 0 in R(0), 5 not in R(0))
for op in ("1 < 'a'", "[] < ()", "None < None", "{} < {}", "1j < 2j", "object() <= object()", "1 in 2", "1 in None", "'a' in 1", "1 in 'a'", "[1] < [None]", "int < str", "R(1) > R(2)", "R(1) <= 1", "{1} < [1]", "b'a' < 'a'", "range(1) < range(2)"):
    try:
        print(op, eval(op))
    except TypeError as e:
        print(op, e)
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan < 1, (nan,) == (nan,), {nan: 1} == {nan: 1})
print(0 == -0.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**30 > 1e30, 10**400 > 1e308, -1 < float("inf") > 10**400, True == 1, "1" == 1)
print([1, 2] == [1, 2.0], (1,) == [1], {1, 2} == frozenset([2, 1]), {1: 2} == {1: 2.0}, "a" == b"a", range(0) == range(2, 1), range(1, 6, 2) == range(1, 7, 2))
print({1} < {1, 2} <= {1, 2} > {2}, {1}.isdisjoint([2]), not {1} < {2}, [] < [0] < [0, 0] < [1])
class Base:
    def __eq__(self, o): return "base"
class Derived(Base):
    def __eq__(self, o): return "derived"
print(Base() == Derived(), Derived() == Base(), Base() != Derived(), (Base() == 1) is True)
class Only:
    def __gt__(self, o): return ("gt", o)
    def __le__(self, o): return ("le", o)
print(1 < Only(), 1 >= Only(), Only() > 2, Only() <= 2)
x = 1000
y = 1000
print(x is y, x is not y, [] is [], () is (), "ab" is "ab", not None is None)
if not 1 < 2 < 3 and 4: print("no")
elif 1 < 2 > 3 or 3 < 4 < 5: print("yes")
def f(a, b, c): return a < b < c, a == b == c, a in b in c if isinstance(b, list) else a is b is c
print(f(1, 2, 3), f(0, 0.5, True))
