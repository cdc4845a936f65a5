"""Two names for one object, and two objects that are equal."""

first = [1, 2, 3]
second = first
third = list(first)

print(first is second, first == second)
print(first is third, first == third)

second.append(4)
print(first, third)


def replace(items):
    items = items + ["new"]
    return items


def extend(items):
    items += ["more"]
    return items


print(replace(third) is third, third)
print(extend(third) is third, third)

a = b = None
print(a is b, a is not False, id(first) == id(second))
print([x is y for x, y in zip((True, None, ...), (True, None, ...))])
