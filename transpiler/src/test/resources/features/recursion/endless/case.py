# Endless recursion in every place ends in RecursionError, and all works afterwards.
import sys


def attempt(name, action):
    try:
        action()
    except RecursionError:
        print(name, "RecursionError")
    except BaseException as e:
        print(name, type(e).__name__)
    else:
        print(name, "ended")


def direct():
    return direct()


def mutual_a():
    return mutual_b() + 1


def mutual_b():
    return mutual_a() + 1


def caught():
    try:
        return caught()
    finally:
        pass


class Repr:
    def __repr__(self):
        return repr([self])


class Str:
    def __str__(self):
        return f"{self}"


class Equal:
    def __eq__(self, other):
        return [self] == [other]

    def __hash__(self):
        return 1


class Hash:
    def __hash__(self):
        return hash((self,))


class Less:
    def __lt__(self, other):
        return sorted([self, other])


class Attribute:
    def __getattr__(self, name):
        return getattr(self, name)


class Property:
    @property
    def x(self):
        return self.x


class Item:
    def __getitem__(self, key):
        return self[key]


class Call:
    def __call__(self):
        return self()


class Add:
    def __add__(self, other):
        return self + other


class Bool:
    def __bool__(self):
        return not self


class Length:
    def __len__(self):
        return len(self)


class Iterate:
    def __iter__(self):
        return iter(self)


class Contains:
    def __contains__(self, x):
        return x in self


class Init:
    def __init__(self):
        Init()


class Enter:
    def __enter__(self):
        with self:
            pass

    def __exit__(self, *e):
        pass


class Set:
    def __setattr__(self, name, value):
        self.x = value


class Instance(type):
    def __instancecheck__(cls, x):
        return isinstance(x, cls)


class Checked(metaclass=Instance):
    pass


def generator():
    yield from generator()


def comprehension(n):
    return [comprehension(n) for _ in (1,)]


def key(x):
    return sorted([x], key=key)


def mapped(x):
    return list(map(mapped, [x]))


def decorated(f=None):
    @decorated
    def g():
        pass


def withEquals():
    d = {Equal(): 1}
    return d[Equal()]


attempt("direct", direct)
attempt("mutual", mutual_a)
attempt("finally", caught)
attempt("lambda", (lambda f: f(f))and (lambda: (lambda g: g(g))(lambda g: g(g))))
attempt("repr", lambda: repr(Repr()))
attempt("str", lambda: str(Str()))
attempt("eq", lambda: Equal() == Equal())
attempt("dict", withEquals)
attempt("set", lambda: {Equal(), Equal()})
attempt("hash", lambda: {Hash(): 1})
attempt("sort", lambda: sorted([Less(), Less()]))
attempt("getattr", lambda: Attribute().x)
attempt("property", lambda: Property().x)
attempt("item", lambda: Item()[0])
attempt("call", Call())
attempt("add", lambda: Add() + 1)
attempt("bool", lambda: bool(Bool()))
attempt("len", lambda: len(Length()))
attempt("iter", lambda: iter(Iterate()))
attempt("contains", lambda: 1 in Contains())
attempt("init", Init)
attempt("enter", lambda: Enter().__enter__())
attempt("setattr", lambda: setattr(Set(), "y", 1))
attempt("isinstance", lambda: isinstance(1, Checked))
attempt("generator", lambda: list(generator()))
attempt("comprehension", lambda: comprehension(1))
attempt("key", lambda: key(1))
attempt("map", lambda: mapped(1))
attempt("decorator", decorated)

# Nothing is broken: containers that were in use, classes, sorting, printing.
table = {}


class Key:
    deep = True

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 5

    def __eq__(self, other):
        return endless() if Key.deep else self.n == other.n


def endless():
    return endless()


Key.deep = False
for i in range(5):
    table[Key(i)] = i
Key.deep = True
for change in (
    lambda: table.pop(Key(3)),
    lambda: table.setdefault(Key(9), 9),
    lambda: table.update({Key(2): 0}),
    lambda: table.__delitem__(Key(1)),
):
    attempt("change", change)
Key.deep = False
print(len(table), sorted(table.values()), table[Key(4)])
items = [3, 1, 2]
attempt("sorting", lambda: items.sort(key=lambda x: endless()))
print(items)
attempt("comparing", lambda: items.sort(key=lambda x: Less()))
print(items, sorted(items))


def level(n):
    return 0 if n == 0 else 1 + level(n - 1)


print(level(900), sys.getrecursionlimit())


def counting():
    global count
    count += 1
    counting()


count = 0
attempt("counting", counting)
print(900 < count)
nested = []
for i in range(1000000):
    nested = [nested]
attempt("nested repr", lambda: repr(nested))
attempt("nested eq", lambda: nested == [nested])
own = []
own.append(own)
print(own, [own] == [own])
attempt("own eq", lambda: own == [[[own]]])


def raising():
    try:
        raising()
    except RecursionError as e:
        raise e from None


attempt("raising", raising)
g = generator()
attempt("generator again", lambda: next(g))
attempt("generator ended", lambda: next(g))
