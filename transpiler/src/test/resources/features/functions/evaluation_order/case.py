"""The method is looked up before the arguments are evaluated (reference, 6.3.4)."""


class Told:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, attribute):
        print(self.name, attribute)
        return lambda *values: (self.name, attribute, values)

    @property
    def own(self):
        print(self.name, "own")
        return 1

    def __add__(self, other):
        print(self.name, "+")
        return 2

    def __getitem__(self, key):
        print(self.name, "[]")
        return 3

    def __lt__(self, other):
        print(self.name, "<")
        return True


class Plain:
    def join(self, *values):
        return values


class Child(Plain):
    def join(self, *values):
        told = Told("super")
        return super().join(told + 1, told[0])


def failing(receiver, argument):
    for call in (
        lambda: receiver.gone(argument.gone),
        lambda: receiver.gone(argument + 1),
        lambda: receiver.gone(argument[0], 1),
        lambda: receiver.gone(1, 2, -argument),
        lambda: receiver.gone(argument < 1),
        lambda: receiver.gone(1 // 0),
        lambda: receiver.gone(argument()),
        lambda: receiver.gone(argument, key=argument.gone),
    ):
        try:
            print(call())
        except (AttributeError, TypeError, ZeroDivisionError) as error:
            print(type(error).__name__, error)


def told():
    a, b = Told("a"), Told("b")
    print(a.one(b.own), a.two(b + 1, b[0]), a.three(1, b.own, b < 1), a.none())
    print(Plain().join(b.own, b + 1), Child().join())
    a.stored = a.one
    print(a.stored(b.own), Told.__add__(a, b.own), [].count(b[0]), "x".join([b]and []))


failing(None, None)
failing(3, "text")
for _ in range(3):
    told()


class Swapped:
    def method(self, value):
        return "first", value

    @property
    def swap(self):
        Swapped.method = lambda self, value: ("second", value)
        return 1


def swap():
    return Swapped().method(Swapped().swap)


print(swap(), swap())
