class Shape:
    def __init__(self, name): self.name = name
    def area(self): raise NotImplementedError
    def __lt__(self, o): return self.area() < o.area()
    @property
    def label(self): return f"{self.name}:{self.area():.1f}"
class Sq(Shape):
    def __init__(self, s): super().__init__("sq"); self.s = s
    def area(self): return self.s * self.s
class Rect(Shape):
    def __init__(self, a, b): super().__init__("rect"); self.a, self.b = a, b
    def area(self): return self.a * self.b
class Circle(Shape):
    def __init__(self, r): super().__init__("circle"); self.r = r
    def area(self): return 3.14159 * self.r ** 2
class Stack:
    def __init__(self): self._items = []
    def push(self, x): self._items.append(x)
    def pop(self): return self._items.pop()
    def __len__(self): return len(self._items)
    def __iter__(self): return iter(self._items)
    def __contains__(self, x): return x in self._items
n = 0
for r in range(60):
    shapes = [(Sq, lambda i: (i,)), (Rect, lambda i: (i, i + 1)), (Circle, lambda i: (i / 2,))]
    L = []
    for i in range(9000):
        c, f = shapes[i % 3]; L.append(c(*f(i * 31 % 101)))
    L.sort()
    n += sum(len(s.label) for s in L)
    st = Stack()
    for s in L:
        st.push(s)
        if len(st) > 50: st.pop()
    n += len([x for x in st]) + (L[0] in st)
    for s in L:
        try:
            if s.area() > 5000: raise ValueError(s.name)
            n += 1
        except ValueError as e: n += len(str(e))
print(n)
