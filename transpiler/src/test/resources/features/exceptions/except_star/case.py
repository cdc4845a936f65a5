import sys
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError as e:
    print("V", repr(e), repr(sys.exception()))
except* (TypeError, OSError):
    print("T", repr(sys.exception()))
except* KeyError as e: print(e)
else: print("no")
finally: print("fin")
try:
    try:
        raise ValueError("solo")
    except* ValueError as e:
        print(repr(e), e.exceptions)
        raise TypeError("new")
    except* TypeError: print("no")
except ExceptionGroup as g: print(repr(g), repr(g.exceptions[0].__context__))
try:
    try: raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError: raise
except ExceptionGroup as g: print(repr(g))
def f():
    try: 1
    except* ValueError: pass
    else: print("else")
    finally: print("fin")
    for i in range(2):
        try:
            raise ValueError(i)
        except* ValueError as e:
            x = e
    return x
print(repr(f()))
try:
    try: raise ValueError
    except* ExceptionGroup: pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except* 5: pass
except TypeError as e: print(e)
def g():
    try:
        yield 1
        raise ExceptionGroup("x",[ValueError(1)])
    except* ValueError as e:
        yield 2
        print(repr(e))
    yield 3
def lines(f):
    try: f()
    except Exception as e:
        t = e.__traceback__
        while t:
            print(t.tb_lineno, end=' ')
            t = t.tb_next
        print()
def clause():
    global caught
    try:
        1/0
    except Exception as caught:
        raise KeyError
lines(clause)
