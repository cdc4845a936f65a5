"""Classes that make classes: type(), metaclasses, __prepare__, hooks of bases and descriptors."""


class Ordered(type):
    """Notes in which order the methods of a class were written; takes a keyword argument."""

    @classmethod
    def __prepare__(mcs, name, bases, *, prefix=""):
        print("prepare", name, prefix)
        return {"prefix": prefix}

    def __new__(mcs, name, bases, namespace, *, prefix=""):
        made = super().__new__(mcs, name, bases, namespace)
        made.order = [each for each, value in namespace.items() if callable(value)]
        return made

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        print("init", name, options)

    def __call__(cls, *arguments):
        print("call", cls.__name__, arguments)
        return super().__call__(*arguments)

    def __len__(cls):
        return len(cls.order)

    def __contains__(cls, name):
        return name in cls.order


class Commands(metaclass=Ordered, prefix="do_"):
    def start(self):
        return self.prefix + "start"

    def stop(self):
        return self.prefix + "stop"


class Singleton(type):
    _made = {}

    def __call__(cls, *arguments, **keywords):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*arguments, **keywords)
        return cls._made[cls]


class Settings(metaclass=Singleton):
    def __init__(self, level=1):
        self.level = level


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name, **keywords):
        super().__init_subclass__(**keywords)
        Plugin.registry[name] = cls


class Field:
    def __set_name__(self, owner, name):
        self.name = name
        print("field", name, "of", owner.__name__)

    def __get__(self, instance, owner=None):
        return self if instance is None else instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Csv(Plugin, name="csv"):
    separator = Field()


class Json(Plugin, name="json"):
    indent = Field()


print(Commands.order, len(Commands), "stop" in Commands, Commands().stop())
print(type(Commands) is Ordered, Ordered.__mro__[-2:], isinstance(Commands, type))
print(Settings() is Settings(2), Settings(3).level)
print({name: made.__name__ for name, made in Plugin.registry.items()})
csv = Csv()
print(csv.separator, Csv.separator.name)
csv.separator = ";"
print(csv.separator, vars(csv))

Point = type("Point", (), {"x": 1, "show": lambda self: f"({self.x})"})
print(Point, Point().show(), type(Point), type(type))


class First(type):
    pass


class Second(type):
    pass


try:
    type("Both", (First("A", (), {}), Second("B", (), {})), {})
except TypeError as error:
    print(error)
