def numbers(limit):
    n = 0
    while n < limit:
        sent = yield n
        n += 1 if sent is None else sent


def squares(source):
    try:
        for n in source:
            yield n * n
    finally:
        print("closed")


def both(limit):
    total = yield from squares(numbers(limit))
    return total


print(list(both(5)))
g = numbers(20)
print(next(g), g.send(5), next(g))
s = squares(g)
print(next(s))
s.close()
