# Methods that are called by name, while classes and instances change.


class Dog:
    def speak(self):
        return "woof"

    def add(self, n):
        return n + 1


class Cat:
    def speak(self):
        return "meow"

    def add(self, n):
        return n + 2


class Kitten(Cat):
    pass


class Robot:
    def __getattr__(self, name):
        return lambda *args: ("robot", name, args)


class Static:
    @staticmethod
    def speak():
        return "static"

    @classmethod
    def add(cls, n):
        return cls.__name__, n


def speak(animal):
    return animal.speak()


def add(animal, n):
    return animal.add(n)


def show(*animals):
    out = []
    for animal in animals:
        try:
            out.append((speak(animal), add(animal, 3)))
        except Exception as error:
            out.append((type(error).__name__, str(error)))
    print(out)


animals = [Dog(), Cat(), Kitten(), Robot(), Static(), Static, Dog, 5, None, {1}]
for _ in range(40):
    for animal in animals[:3]:
        speak(animal), add(animal, 1)
show(*animals)
Kitten.speak = lambda self: "purr"
show(*animals)
animals[0].speak = lambda: "own"
show(*animals)
Cat.add = Dog.add
show(*animals)
Dog.speak = Cat.speak
del animals[0].speak
show(*animals)
Dog.add.__code__ = (lambda self, n: n * 100).__code__
show(*animals)
Cat.speak.__defaults__ = ()
Cat.speak = property(lambda self: lambda: "from a property")
show(*animals)
del Dog.speak
show(*animals)
animals[1].__class__ = Robot
show(*animals)
try:
    Cat().add(1, 2)
except TypeError as error:
    print(error)
try:
    Cat().add()
except TypeError as error:
    print(error)


class Conditional:
    if True:
        def speak(self):
            return "first"

    def speak(self):
        return "second"


class Called(Dog):
    def speak(self):
        return super().add(1), Dog.add(self, 2)


show(Conditional(), Called())


def make(word):
    class Local:
        def speak(self):
            return word

        def add(self, n):
            return n

    return Local()


show(make("a"), make("b"))
