# str(), repr(), ascii() and format() keep an instance of a subclass of str.
class Text(str):
    pass


class Odd:
    def __str__(self):
        return Text("s")

    def __repr__(self):
        return Text("r")

    def __format__(self, spec):
        return Text("f" + spec)


class Accent:
    def __repr__(self):
        return Text("é")


odd = Odd()
for value in (str(odd), repr(odd), ascii(odd), format(odd), format(odd, "x"), ascii(Accent()), str(Text("t")), repr(Text("t")), f"{odd!s}-", "%s" % (odd,) + ""):
    print(type(value).__name__, value)


class Sub(str):
    pass


print(type(Sub(odd)).__name__, type(str(object=odd)).__name__, type(str(b"x", "ascii")).__name__)


class Wrong:
    def __str__(self):
        return 1

    def __repr__(self):
        return b""


for function in (str, repr, ascii):
    try:
        function(Wrong())
    except TypeError as error:
        print(error)
