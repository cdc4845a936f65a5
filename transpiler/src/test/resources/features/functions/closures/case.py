# Closures, nonlocal, global, recursion, late binding, cells of classes and comprehensions.
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return up, get
up, get = counter()
print(up(), up(5), get(), up.__code__.co_freevars, get.__closure__[0].cell_contents)
late = [lambda: i for i in range(3)]
print([f() for f in late], [f() for f in [lambda i=i: i for i in range(3)]])
def unbound():
    def inner(): return x
    try:
        inner()
    except NameError as e:
        print(e)
    x = 1
    print(inner())
    del x
    try:
        inner()
    except NameError as e:
        print(e)
unbound()
def deep():
    a = 1
    def one():
        b = 2
        def two():
            nonlocal a, b
            a, b = b, a
            def three(): return a, b
            return three
        return two()
    return one()()
print(deep())
total = 0
def add(x):
    global total, made_here
    total += x
    made_here = x
add(3); add(4)
print(total, made_here)
def parameter_cell(x):
    def get(): return x
    x = x + 1
    return get
print(parameter_cell(1)())
def loop():
    fs = []
    for k in "abc":
        def f(): return k
        fs.append(f)
    return [f() for f in fs]
print(loop())
x = "global"
class A:
    x = "class"
    y = [x for _ in (1,)]
    def f(self): return x
    def g(self): return __class__
print(A().f(), A().g(), A.y)
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
print(even(100), odd(7))
def local_before():
    try:
        print(q)
    except UnboundLocalError as e:
        print(e)
    q = 1
local_before()
def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
print(compose(lambda x: x + 1, str, len)(99))
def exception_name():
    e = 1
    try:
        raise ValueError("v")
    except ValueError as e:
        get = lambda: e
        print(get())
    try:
        get()
    except NameError as error:
        print(error)
exception_name()
print((lambda n: (lambda f: f(f, n))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)))(10))
