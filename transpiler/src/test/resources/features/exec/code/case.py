import sys
exec("x=1\nprint([x for _ in range(1)])", {}, {})
try:
    exec("x=1\nprint(list(x for _ in range(1)))", {}, {})
except NameError as e: print(e)
try:
    exec("x=1\ndef f(): return x\nf()", {}, {})
except NameError as e: print(e)
#exec("x=1\nclass A:\n  y=x\nprint(A.y)", {}, {})
exec("global x\nx=1", g:={}, l:={}); print('x' in g, l)
exec("[ (y:=i) for i in range(3)]", g:={}, l:={}); print('y' in g, l)
exec("print([locals() for i in range(1)])", g:={"__builtins__":__builtins__, 'a':1}, l:={'b':2}); print(l)
d={"__builtins__":{'print':print,'locals':locals, 'range':range},'a':1}
exec("print([locals() for i in range(1)])", d)
def f(a):
    b=2
    def g(): return b
    return r, locals()
class C:
    z=1
    q=[sorted(locals()) for i in range(1)]
    print(q)
print(eval("  1+1"), eval("1+1\n\n"), eval("\t1"))
for s in ["1+", "x=1", "(1", "1 1", "def f(): pass", "", "\n", "a b c", "'abc", "  x = 1"]:
  for m in "eval","exec","single":
    try: compile(s, "<f>", m); print(repr(s), m, "ok")
    except SyntaxError as e: print(repr(s), m, type(e).__name__, e.args)
try: compile("x\0y","f","exec")
except Exception as e: print(type(e), e, e.args)
for b in (b"# coding: latin-1\nx='\xe9'", bytearray(b"1")):
    try: print(compile(b, "f", "exec").co_name)
    except Exception as e: print(type(e), e, e.args)
for a in [(1,"f","exec"), ("1",1,"exec"), ("1","f","foo"), ("1","f",1),("1","f","exec",1<<30), ("1",b"f","exec"), ("1", "f","exec",0,0,5), ("1", "f","func_type")]:
    try: print(compile(*a).co_filename)
    except Exception as e: print(a, type(e), e)
for a in [(1,), ("1",1), ("1",{},1), (b"1+1",), ("1",None,None),("1",{},None), ("1",{},[])]:
  for fn in eval, exec:
    try: print(fn(*a))
    except Exception as e: print(a, fn, type(e), e)
def h(x): return x
try: exec(h.__code__)
except Exception as e: print(type(e), e)
def o():
    v=1
    def i(): return v
    return i
for k in [dict(), dict(closure=1), dict(closure=()), dict(closure=o().__closure__), dict(closure=(1,))]:
  try: print(exec(o().__code__, {}, {}, **k))
  except Exception as e: print(k, type(e), e)
try: exec("1", {}, closure=())
except Exception as e: print(type(e), e)
try: exec(compile("1","f","exec"), {}, closure=())
except Exception as e: print(type(e), e)
try: eval(o().__code__, {})
except Exception as e: print(type(e), e)
print(eval(compile("x=5","f","exec"),d:={}), d['x'])
print(eval(compile("7","f","eval")))
exec(compile("7;8","f","single"))
exec(compile("print(1)\n","f","single"))
try: exec(compile("1\n2","f","single"))
except Exception as e: print(type(e), e)
