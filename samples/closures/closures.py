"""Functions that remember the variables around them."""


def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    return step, reset


step, reset = counter(10)
print(step(), step(5))
reset()
print(step())

late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


print(compose(lambda x: x + 1, str, lambda s: s * 2)(4))

total = 0


def add(n):
    global total
    total += n
    return total


print([add(n) for n in range(4)], total)
print(compose.__closure__, len(step.__closure__), step.__code__.co_freevars)
