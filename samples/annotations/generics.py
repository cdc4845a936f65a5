"""Type parameters, type aliases and annotations that are evaluated when they are asked for."""


class Stack[T]:
    items: list[T]

    def __init__(self):
        self.items = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


def first[T: (int, str) = int](items: list[T], *, otherwise: T | None = None) -> T | None:
    return items[0] if items else otherwise


type Tree[T] = tuple[T, list[Tree[T]]]
type Number = int | float


def scale(value: Number, unit: Unit) -> Number:
    return value * unit.factor


try:
    print(scale.__annotations__)
except NameError as error:
    print("not yet:", error)


class Unit:
    factor: Number = 3


print(scale.__annotations__["unit"], scale(2, Unit()))
print(Stack.__type_params__, Stack.push.__annotations__)
print(first.__type_params__[0].__constraints__, first.__type_params__[0].__default__)
print(first([]), first(["a", "b"]), first([], otherwise=0))
print(Tree, Tree.__value__, Number.__value__, Unit.__annotations__)

name, width = "krait", 8
template = t"Hello {name!r:>{width}}!"
print(template.strings, [(part.value, part.expression, part.format_spec) for part in template.interpolations])
