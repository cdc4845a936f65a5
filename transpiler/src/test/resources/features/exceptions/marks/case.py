import sys
import traceback
class P:
    def foo(self, *a):
        raise ValueError(
            "multi",
            a)
    @property
    def prop(self):
        return [1,
                2,
                3][5]
    def __add__(self, o):
        return self.foo(o)
    def __getitem__(self, k):
        assert k == 1, "key"
    def __enter__(self):
        return {}["missing"]
    def __exit__(self, *a): pass
p = P()
def call(f): return f()
def a1():
    x = p.foo(1)
def a2():
    return call(a1)
def a3():
    (p
     .foo(1,
          2))
def a4():
    x = len("é" * 3) * (p + 1 - 2)
def a5():
    x = (p
         +
         2)
def a6(): return p.prop.y
def a7():
    with p as y:
        pass
def a8():
    print("ü", p[3 + 4], "日本", 3)
def a9():
    call(
        a8,

        )
def a10():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError("k") from e
def a11():
    for i in sorted(
        [1, "a"]): pass
def a12():
    d = {"a": {"b": 1}}
    return d["a"]["c"] + d["a"]["b"]
def a13():
    return sum(1 / i for i in [1, 0])
def a14():
    return [int(i) for i in ["1", "x"]]
def a15():
    x = undefined + 1
def a16():
    return (lambda q: q.nothing)(3)
def a17():
    if call(a15): pass
def a18():
    s = f"{p.prop}"
def a19():
    a, b, c = call(lambda: (1, 2))
def a20():
    class X(metaclass=3):
        y = 1
        z = 2
def a21():
    x = 5
    x += "a"
def a22():
    os.path.join(3)
def a23():
    import os
    os.path.join(3)
def a24():
    del p.q
    p.r.s = 5
def a25():
    p.r.s = 5
def a26():
    return 1 if p.zz else 2
def a28():
    try:
        p.foo()
    except (ValueError, 3): pass
def a29(n=3):
    return a29(n - 1) if n else 1 / n
def a31():
    int("x") + len("3")
def a32():
    raise p.foo(1)
def a33():
    raise AttributeError
def a34():
    assert (1 ==
            2), "no"
def a35():
    lst = [1]
    lst[3] = lst[0]
def a36():
    @call
    def f():
        x = p.foo("🐍", "b")
def a37():
    yield from call(a1)
def a38():
    for x in a37(): pass
def a39():
    call(a1, b=3)
def a40():
    "abc".nothing()
    "abc".strip(3)
def a41():
    "abc".strip(3)
class Quiet:
    def __enter__(self): pass
    def __exit__(self, *a): pass
def a50():
    with Quiet(), P() as q, Quiet(): pass
for f in [value for name, value in globals().items() if name[0] == "a" and name[1:].isdigit()]:
    try: f()
    except BaseException as e: print(f.__name__); traceback.print_exception(e, file=sys.stdout)


# What is printed at the end is written by the runtime itself.
a5()
