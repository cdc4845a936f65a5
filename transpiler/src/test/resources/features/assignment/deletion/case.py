# del of names, attributes, items, slices, and what is left.
a = b = c = 1
del a, (b, [c])
for name in "abc":
    print(name in globals())
try:
    del a
except NameError as e:
    print(e)
items = list(range(10))
del items[0], items[-1], items[1:3], items[::3]
print(items)
try:
    del items[99]
except IndexError as e:
    print(e)
d = {1: 2, 3: 4}
del d[1]
try:
    del d[1]
except KeyError as e:
    print("KeyError", e)
class C:
    x = 1
    def __delattr__(self, name): print("delattr", name); object.__delattr__(self, name)
    def __delitem__(self, key): print("delitem", key)
o = C()
o.y = 2
del o.y, o[1], o[1:2], o[1, 2:3]
try:
    del o.x
except AttributeError as e:
    print(e)
del C.x
print(hasattr(o, "x"))
def f(x):
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(f(1))
def g():
    x = 1
    def h(): return x
    del x
    try:
        return h()
    except NameError as e:
        return str(e)
print(g())
for bad in (lambda: exec("del (1).x"), lambda: exec("del 'abc'[0]"), lambda: exec("del (1, 2)[0]"), lambda: exec("del int.real"), lambda: exec("del None.x")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
class P:
    @property
    def p(self): return 1
    @p.deleter
    def p(self): print("deleted")
del P().p
def outer():
    global deleted_global
    deleted_global = 1
    del deleted_global
outer()
print("deleted_global" in globals())
for i in range(2): pass
del i
print("i" in globals())
