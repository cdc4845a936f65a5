"""Functions that hand out values one by one."""


def numbers(start):
    while True:
        yield start
        start += 1


def take(count, iterable):
    for value in iterable:
        if count == 0:
            return "done"
        count -= 1
        yield value


def squares(iterable):
    for value in iterable:
        yield value * value


print(list(take(5, squares(numbers(1)))))


def average():
    total = count = 0
    value = None
    while True:
        value = yield value
        total += value
        count += 1
        value = total / count


running = average()
next(running)
print([running.send(n) for n in (10, 20, 60)])
running.close()


def outer():
    result = yield from take(2, "abcdef")
    print("inner said", result)
    yield "last"


print(list(outer()))


def guarded():
    try:
        yield 1
        yield 2
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("cleaned up")


g = guarded()
print(next(g), g.throw(ValueError("thrown")))
print(next(g, "exhausted"))
