import sys
def where(depth=0):
    f = sys._getframe(depth + 1)
    r = []
    while f:
        r.append((f.f_code.co_name, f.f_lineno, f.f_globals.get('__name__')))
        f = f.f_back
    return r
def a():
    x = 1
    return where()
class C:
    def m(self):
        return a()
    info = where()
def g():
    y = 1
    yield where()
    for i in range(2):
        yield where()
print(a())
print(C().m())
print(C.info)
for r in g(): print(r)
print((lambda: where())())
print([where() for _ in range(1)])
exec("""
def inner():
    z = 3
    return where()
print(inner())
def cb(f):
    return f()
""")
print(cb(a))
print(cb(lambda: inner()))
exec("def q():\n  v = 5\n  return sys._getframe().f_locals\nprint(q())")
print(eval("where()"))
def with_try():
    try:
        1 / 0
    except ZeroDivisionError:
        return where()
    finally:
        pass
print(with_try())
print(sys._getframemodulename(0), sys._getframe().f_lineno, sys._getframe().f_locals is globals())
try: sys._getframe(100)
except ValueError as e: print(e)
