from dataclasses import dataclass, field, replace, asdict
from enum import Enum
from operator import attrgetter
class Kind(Enum):
    TOOL = "tool"; FOOD = "food"; BOOK = "book"
@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    kind: Kind = field(compare=False, default=Kind.TOOL)
    tags: list = field(default_factory=list, compare=False)
@dataclass(frozen=True)
class Point:
    x: int
    y: int
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
kinds = list(Kind); t = 0
for r in range(50):
    items = [Item(i * 7919 % 1000 / 10, f"n{i}", kinds[i % 3]) for i in range(12000)]
    items.sort()
    by = {}
    for it in items: by.setdefault(it.kind, []).append(it)
    t += sum(len(v) for v in by.values())
    items.sort(key=attrgetter("name"))
    p = Point(0, 0); seen = set()
    for i in range(8000):
        p = p + Point(i % 3, i % 5); seen.add(p)
    t += len(seen) + len([asdict(i) for i in items[:500]]) + len({replace(i, price=1.0).price for i in items[:500]})
print(t, Kind("food"), repr(items[0]))
