"""Every kind of parameter, and how calls fill them."""


def show(a, /, b, c=3, *rest, d, e=5, **others):
    print(a, b, c, rest, d, e, sorted(others.items()))


show(1, 2, d=4)
show(1, b=2, d=4, f=6)
show(*range(5), d=0, **{"e": 1, "x": 2})

for call in (
    lambda: show(),
    lambda: show(1, 2),
    lambda: show(a=1, b=2, d=3),
    lambda: show(1, 2, b=3, d=4),
):
    try:
        call()
    except TypeError as error:
        print(error)


def remember(item, items=[]):
    items.append(item)
    return items


print(remember(1), remember(2), remember(3, []))
