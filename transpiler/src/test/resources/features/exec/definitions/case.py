print(eval("1+1", {}), eval("x*2", {"x": 21}))
ns = {}
exec("""
def f(a, b=2, *args, c=3, **kw):
    '''doc'''
    t = 0
    for i in range(a):
        if i % 2: continue
        t += i
    return t, b, args, c, kw
class A:
    z = [q*q for q in range(4)]
    def __init__(self, x): self.x = x
    def __repr__(self): return f"A({self.x!r:>5})"
    def gen(self):
        try:
            for i in range(3):
                y = yield i
                print('got', y)
        finally:
            print('fin')
class B(A):
    def __init__(self, *a):
        super().__init__(*a)
def mk():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
print(f(10), f(3, 4, 5, 6, c=7, d=8))
""", ns)
print(ns['f'].__doc__, ns['B'](3), ns['A'].z)
g = ns['A'](1).gen()
print(next(g), g.send(5)); g.close()
i = ns['mk'](); i(); print(i())
l = {}
exec("y = 1; del x; z = y + w", {"w": 5}, l:={"x": 2}); print(l)
try:
    exec("def boom():\n  return 1/0\n\nboom()", {})
except ZeroDivisionError as e:
    import sys
    tb = e.__traceback__
    while tb: print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_filename[-8:]); tb = tb.tb_next
exec(compile("1+1; None; 'a'", "<stdin>", "single"), {})
try: eval("1+")
except SyntaxError as e: print(e.args)
