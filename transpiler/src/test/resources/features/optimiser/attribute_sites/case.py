# One site sees more shapes than it remembers, while classes change under it.


def make(name, **names):
    return type(name, (), names)


def read(obj):
    return obj.value


def call(obj):
    return obj.method()


def store(obj, value):
    obj.value = value


classes = [make("C%d" % i, method=lambda self, i=i: (i, getattr(self, "value", None))) for i in range(12)]
objects = [cls() for cls in classes]
for turn in range(30):
    for number, obj in enumerate(objects):
        store(obj, turn * number)
        assert read(obj) == turn * number
        assert call(obj) == (number, turn * number)
print(sum(read(obj) for obj in objects))

# A method, a property, a class attribute and __getattr__ that come and go.
target = objects[3]
classes[3].method = lambda self: "patched"
print(call(target))
classes[3].value = property(lambda self: "property", lambda self, value: print("set", value))
print(read(target))
store(target, 5)
del classes[3].value
print(read(target))
del target.value
try:
    read(target)
except AttributeError as error:
    print(error)
classes[3].__getattr__ = lambda self, name: "dynamic " + name
print(read(target))
del classes[3].__getattr__
classes[3].value = "class"
print(read(target))
store(target, "own")
print(read(target), classes[3].value)
target.__dict__["value"] = "by dict"
print(read(target))
target.__class__ = classes[4]
print(call(target), type(target).__name__)
target.method = lambda: "instance method"
print(call(target))


class Base:
    def method(self):
        return "base"

    value = "base value"


class Middle(Base):
    pass


class Leaf(Middle):
    pass


leaf = Leaf()
for _ in range(20):
    call(leaf), read(leaf)
Middle.method = lambda self: "middle"
Base.value = "new base value"
print(call(leaf), read(leaf))
del Middle.method
Base.method = lambda self: "base again"
print(call(leaf))


class Other:
    def method(self):
        return "other"


Leaf.__bases__ = (Other,)
print(call(leaf), hasattr(leaf, "value"))


class Slotted:
    __slots__ = ("value",)


slotted = Slotted()
for i in range(20):
    store(slotted, i)
print(read(slotted))
del slotted.value
try:
    read(slotted)
except AttributeError as error:
    print(error)
store(slotted, "again")
print(read(slotted))


class Counter:
    count = 0

    def up(self):
        self.count += 1
        return self.count


print([Counter().up() for _ in range(5)], Counter.count)
counter = Counter()
print([counter.up() for _ in range(5)])
Counter.__setattr__ = lambda self, name, value: object.__setattr__(self, name, value * 10)
print(counter.up())
del Counter.__setattr__
print(counter.up())


class ReadOnly:
    @property
    def value(self):
        return 1


class NonData:
    def __get__(self, instance, owner=None):
        return "non-data"


class WithNonData:
    value = NonData()


for obj in (ReadOnly(), WithNonData()):
    for _ in range(3):
        try:
            store(obj, 2)
            print(read(obj))
        except AttributeError as error:
            print(error)
WithNonData.value = 7
print(read(WithNonData()))


class Late:
    pass


class Holder:
    value = Late()


holder = Holder()
for _ in range(5):
    read(holder)
Late.__get__ = lambda self, instance, owner: "late descriptor"
print(read(holder))
