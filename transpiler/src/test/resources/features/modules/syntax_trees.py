# Syntax trees as objects: parsing to them, their classes, compiling them.
import _ast
print(_ast.BinOp._fields, _ast.BinOp.__doc__, _ast.expr._attributes, _ast.Constant._field_types)
t=compile('f(a,*b,c=1)\nx=[1,2,"a"]\nclass C(object):\n  def m(self,*a,k=2,**kw)->int: return {**x, 1:2}\nmatch x:\n  case [1,*_] if x: pass\n  case C(a=1)|{"k":v,**r}: pass\n','f','exec',0x400)
print(t, t.body[0], t.body[0].lineno, t.body[0].end_col_offset, t.body[1].__dict__)
print(t.body[2].body[0]); print(t.body[3].cases[1].pattern)
e=compile('1+a*2','f','eval',0x400); print(e.body.op is compile('b+c','f','eval',0x400).body.op)
print(eval(compile(e,'f','eval'),{'a':20}))
m=compile('y=[i*i for i in range(4)]\ndef g(n): return y[n]\nprint(g(3), f"{y!r:>5}")','f','exec',0x400)
exec(compile(m,'f','exec'),{})


def attempt(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


def name(text, **more):
    return _ast.Name(text, _ast.Load(), lineno=1, col_offset=0, **more)


attempt(_ast.Name, "a", "b", "c")
attempt(_ast.Name, "a", id="b")
attempt(_ast.AST, 1)
call = _ast.Call(name("f"), lineno=1, col_offset=0)
print(call, sorted(call.__dict__), _ast.Constant(1).kind, _ast.Load() is _ast.Load())
print(_ast.mod.__doc__, _ast.cmpop.__doc__)
print(call.__reduce__()[1], call.__replace__(args=[name("x")]))
attempt(call.__replace__, other=1)
attempt(compile, _ast.Module([_ast.Expr(name("x"))], []), "f", "exec")
attempt(compile, _ast.Expression(3), "f", "eval")
attempt(compile, name("a"), "f", "exec")
attempt(compile, _ast.Module([], []), "f", "eval")
attempt(compile, _ast.Module("a", []), "f", "exec")
attempt(compile, _ast.Module([None], []), "f", "exec")
attempt(compile, _ast.Module([1], []), "f", "exec")
attempt(compile, _ast.Expression(name("True")), "f", "eval")
attempt(compile, _ast.Expression(_ast.Constant([1], lineno=1, col_offset=0)), "f", "eval")
stored = _ast.Name("a", _ast.Store(), lineno=1, col_offset=0)
attempt(compile, _ast.Expression(stored), "f", "eval")
attempt(compile, _ast.Module([_ast.If(name("a"), [], lineno=1, col_offset=0)], []), "f", "exec")
attempt(compile, _ast.Module([_ast.Assign([], name("a"), lineno=1, col_offset=0)], []), "f", "exec")
del call.func
attempt(compile, _ast.Expression(call), "f", "eval")
