from dataclasses import dataclass, field


@dataclass(slots=True, frozen=True, order=True)
class Point:
    x: int
    y: int = field(default=0, compare=False)


p = Point(3)
print(p, hasattr(p, "__dict__"), Point.__slots__, p == Point(3, 5), p < Point(4))
try:
    p.z = 1
except Exception as error:
    print(type(error).__name__, error)

# A dict whose last keys go may be filled again.
d = {}
for i in range(50):
    d[i] = i
    if i % 7 == 3:
        while d:
            d.popitem() if i % 2 else d.pop(next(reversed(d)))
    print(list(d), end=" ")
print()
