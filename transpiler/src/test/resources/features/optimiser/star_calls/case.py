# Calls that pass on their arguments.


def show(*args, **kwargs):
    return args, kwargs


def two(a, b=2):
    return a, b


def passing(function, *args, **kwargs):
    return function(*args, **kwargs)


def passing_one(function, *args, **kwargs):
    return function("first", *args, **kwargs)


def plain(function, args):
    return function(*args)


def plain_one(function, args):
    return function(0, *args)


for count in range(6):
    values = tuple(range(count))
    print(passing(show, *values), passing_one(show, *values, x=1))
    print(plain(show, values), plain_one(show, list(values)), plain(show, iter(values)))
print(passing(two, 1), passing(two, 1, b=3), passing(two, b=1, a=0))
print(plain(show, "abc"), plain(show, {"k": 1}), plain_one(show, (i for i in (4, 5))))


class Items(tuple):
    def __iter__(self):
        return iter(("own", "iterator"))


class Names(dict):
    def keys(self):
        return ["from keys"]

    def __getitem__(self, key):
        return key.upper()


print(plain(show, Items((1, 2, 3))), plain_one(show, Items()))
for args, kwargs in [((), Names(a=1)), ((1,), {})]:
    try:
        print(show(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)
for bad in (lambda: plain(show, 5), lambda: plain_one(two, (1, 2, 3)), lambda: plain(None, ()), lambda: passing(two),
            lambda: passing(two, 1, a=1), lambda: show(*(), **{1: 2}), lambda: show(1, *None), lambda: show(*(), **5)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
received = []
show_args = lambda *args: received.append(args)
source = [1, 2]
show_args(*source)
source.append(3)
print(received, (lambda *a, **k: (a, k))(*(1,)), (lambda *a: a)())
