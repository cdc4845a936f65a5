# Classes that only mro() names are watched, too.
class Base:
    value = 1

    def __len__(self):
        return 1


class Meta(type):
    def mro(cls):
        return (cls, Base, object)


class Weird(metaclass=Meta):
    pass


class Below(Weird):
    pass


weird = Weird()
for value in (2, 3):
    Base.value = value
    Base.__len__ = lambda self, value=value: value
    print(Base.value, Weird.value, weird.value, len(weird), Below.value, len(Below()))
print(Base.__subclasses__(), Weird.__mro__, Weird.__bases__)
del Base.value
print(hasattr(Weird, "value"), hasattr(weird, "value"))
