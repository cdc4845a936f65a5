"""A call sees what its own object's class has, though a class seen there before was changed."""


class Base:
    text = b"abc"

    def make(self):
        return self.kind(self.text)

    def pair(self):
        return self.two(self.text, self.text)

    def early(self):
        return self.kind(print(end="") or self.text)


class ByFunction(Base):
    kind = lambda self, text: ["function", text]
    two = lambda self, first, second: ["function", first, second]


class ByType(Base):
    kind = bytearray
    two = dict.fromkeys


class ByInstance(Base):
    def __init__(self):
        self.kind = len
        self.two = max


def show():
    for each in (ByFunction, ByType, ByInstance):
        one = each()
        print(each.__name__, one.make(), one.pair(), one.early())


show()
for changed in (ByFunction, ByType, ByInstance, Base):
    ByFunction().make(), ByFunction().pair(), ByFunction().early()
    changed.flag = changed.__name__
    print(ByType().make(), ByType().pair(), ByType().early())
    changed.flag = 2
    print(ByInstance().make(), ByInstance().pair(), ByInstance().early())
    show()
del ByFunction.kind
ByFunction.kind = bytes
show()
print([each for each in object.__subclasses__() if "found" in each.__name__])
