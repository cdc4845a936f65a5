# Classes: bodies, inheritance, attributes, methods of every kind, special methods, super.
class Empty: pass
class Doc:
    """Text."""
    a = 1
    b = a + 1
    if b > 1: c = "branch"
    for i in range(2): pass
    del a
print(Doc.__doc__, Doc.b, Doc.c, Doc.i, hasattr(Doc, "a"), Doc.__name__, Doc.__qualname__, Doc.__module__, Doc.__bases__, Empty().__class__ is Empty)
class Animal:
    count = 0
    def __init__(self, name, *, legs=4):
        self.name = name; self.legs = legs
        type(self).count += 1; Animal.total = getattr(Animal, "total", 0) + 1
    def speak(self): return f"{self.name} makes {self.sound()}"
    def sound(self): return "noise"
    @classmethod
    def make(cls, *a, **k): return cls(*a, **k)
    @staticmethod
    def kind(): return "animal"
    @property
    def title(self): return self.name.title()
    @title.setter
    def title(self, v): self.name = v.lower()
    def __repr__(self): return f"{type(self).__name__}({self.name!r})"
    def __eq__(self, o): return isinstance(o, Animal) and self.name == o.name
    def __hash__(self): return hash(self.name)
class Dog(Animal):
    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)
    def sound(self): return "bark, not " + super().sound()
    def __len__(self): return len(self.tricks)
    def __contains__(self, t): return t in self.tricks
    def __iter__(self): return iter(self.tricks)
    def __getitem__(self, i): return self.tricks[i]
    def __call__(self, *a): return a
    def __bool__(self): return True
d = Dog.make("rex", ["sit", "roll"])
print(d, d.speak(), d.kind(), Dog.kind(), len(d), "sit" in d, list(d), d[0], d(1, 2), bool(d), d.title, Animal.count, Dog.count)
d.title = "MAX"
print(d, d == Animal("max"), d in {Animal("max")}, isinstance(d, Animal), issubclass(Dog, (int, Animal)), Animal.total, vars(d))
for bad in (lambda: d.nothing, lambda: Animal(), lambda: Dog("a", x=1), lambda: Animal.speak(), lambda: Dog.nothing, lambda: Empty().x, lambda: setattr(d, "kind2", 1) or d.kind2.x, lambda: Empty(1), lambda: Empty() + 1, lambda: len(Empty()), lambda: Empty()[0], lambda: Empty()(), lambda: iter(Empty()), lambda: -Empty(), lambda: Empty() < Empty(), lambda: delattr(d, "title"), lambda: setattr(Doc.__dict__, "x", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [k.__name__ for k in D.__mro__])
try:
    class Bad(A, B): pass
except TypeError as e:
    print(e)
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + (o.x if isinstance(o, V) else o)) if isinstance(o, (V, int)) else NotImplemented
    __radd__ = __add__
    def __iadd__(self, o): self.x += 100; return self
    def __neg__(self): return V(-self.x)
    def __lt__(self, o): return self.x < o.x
    def __str__(self): return f"<{self.x}>"
    def __format__(self, s): return str(self) + s
    def __index__(self): return self.x
    def __enter__(self): return self
    def __exit__(self, *e): return e[0] is ValueError
v = V(1)
w = v + 2
u = 3 + v
v += 1
print(str(w), str(u), str(v), str(-w), str(sum([V(1), V(2)])), str(min(V(3), V(2))), f"{w:!}", [10, 20, 30, 40][V(2)], hex(V(255)))
with V(1) as inside:
    raise ValueError
print(str(inside))
try:
    v + "x"
except TypeError as e:
    print(e)
class Slots:
    __slots__ = ("a", "b")
s = Slots(); s.a = 1
for bad in (lambda: s.b, lambda: setattr(s, "c", 1), lambda: s.__dict__):
    try:
        print(bad())
    except AttributeError as e:
        print(e)
def method(self): return ("added", self.x)
V.method = method
print(V(5).method(), V.method is method)
v.method = lambda: "instance"
print(v.method())
class Meta(type):
    def __new__(m, name, bases, ns, **kw): ns["made"] = (name, sorted(kw)); return super().__new__(m, name, bases, ns)
    def __init__(cls, *a, **kw): super().__init__(*a)
    def __call__(cls, *a): return ("called", super().__call__(*a).__class__.__name__)
class M(metaclass=Meta, flag=1): pass
print(M.made, M(), type(M).__name__)
class Sub:
    def __init_subclass__(cls, tag=None, **kw): cls.tag = tag
    def __set_name__(self, owner, name): print("named", name, owner.__name__)
class Tagged(Sub, tag="t"): x = Sub()
print(Tagged.tag)
def local():
    class L:
        def where(self): return __class__.__qualname__
    return L()
print(local().where(), type(local()).__name__)
class Mangled:
    def __init__(self): self.__secret = 1
    def get(self): return self.__secret
print(Mangled().get(), vars(Mangled()))
