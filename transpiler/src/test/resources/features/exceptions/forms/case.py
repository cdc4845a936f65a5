# try in all forms, chaining, raise from, re-raising, finally and control flow.
def show(e):
    return f"{type(e).__name__}({', '.join(map(repr, e.args))}) cause={e.__cause__!r} context={e.__context__!r} suppress={e.__suppress_context__}"
def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        return show(e)
def order(fail):
    out = []
    try:
        out.append("try")
        if fail: raise fail
    except (KeyError, IndexError) as e:
        out.append("lookup")
    except ValueError:
        out.append("value")
        raise
    except Exception as e:
        out.append("other"); raise RuntimeError("new") from e
    else:
        out.append("else")
    finally:
        out.append("finally"); print(out)
    return "end"
for x in (None, KeyError("k"), IndexError, ValueError("v"), TypeError("t"), KeyboardInterrupt()):
    print(attempt(order, x))
def chain():
    try:
        try: 1 / 0
        except ZeroDivisionError: [][1]
    except IndexError as e:
        return show(e), show(e.__context__)
print(chain())
def none():
    try: raise KeyError(1)
    except KeyError: raise ValueError(2) from None
def from_class():
    raise ValueError("x") from KeyError
def from_bad():
    raise ValueError("x") from 5
def bare(): raise
def not_exception(): raise 5
def bad_class(): raise int
def with_args(): raise ValueError(1, "two", None)
class Picky(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
def picky(): raise Picky
def returns_other():
    class Odd(Exception):
        def __new__(cls): return 5
    raise Odd
for f in (none, from_class, from_bad, bare, not_exception, bad_class, with_args, picky, returns_other):
    print(f.__name__, attempt(f))
def returning(kind):
    for i in range(2):
        try:
            if kind == "break": break
            if kind == "continue": continue
            if kind == "return": return "try"
            if kind == "raise": raise ValueError(i)
        except ValueError:
            if i: return "except"
        else:
            return "else"
        finally:
            print("f", i, end=" ")
    return "after"
print([returning(k) for k in ("break", "continue", "return", "raise", "none")])
def nested():
    out = []
    try:
        try:
            try: raise KeyError("a")
            finally: out.append(1)
        finally:
            out.append(2)
            try: raise ValueError("b")
            except ValueError as e: out.append(show(e))
    except KeyError as e: out.append(show(e))
    return out
print(nested())
def swallowed():
    for _ in (1,):
        try: 1 / 0
        finally: break
    while True:
        try: 1 / 0
        finally:
            return "swallowed"
print(swallowed())
def rebound():
    e = "outer"
    try: raise ValueError
    except ValueError as e: pass
    try: return e
    except UnboundLocalError as x: return str(x)
print(rebound())
def dynamic(types):
    try: raise KeyError("k")
    except types: return "caught"
for t in (KeyError, (), (ValueError, LookupError), Exception, 5, (KeyError, 5), "x", [KeyError]):
    print(t, attempt(dynamic, t))
class Group(ValueError): pass
try: raise Group("g")
except KeyError: print("no")
except ValueError as e: print(type(e).__name__, e, isinstance(e, Group))
e1, e2 = ValueError(1), ValueError(2)
try:
    try: raise e1
    except ValueError: raise e2
except ValueError as e: print(show(e), e is e2, e.__context__ is e1)
try:
    try: raise e2
    except ValueError: raise e2
except ValueError as e: print(show(e))
e = ValueError("n"); e.add_note("one"); e.add_note("two"); print(e.__notes__, attempt(e.add_note, 5))
import sys
def current():
    try: raise KeyError(1)
    except KeyError:
        a = sys.exception()
        try: raise ValueError(2)
        except ValueError: b = sys.exception()
        return repr(a), repr(b), repr(sys.exception())
print(current(), sys.exception(), sys.exc_info())
def generator_context():
    try: raise KeyError(1)
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())
g = generator_context()
print(next(g), repr(sys.exception()), next(g))
def lines():
    try:
        x = 1
        raise ValueError
    except ValueError as e:
        tb = e.__traceback__
        return tb.tb_lineno - lines.__code__.co_firstlineno, tb.tb_next, tb.tb_frame.f_code.co_name
print(lines())
