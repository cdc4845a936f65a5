"""Growing a bytearray again, state of its subclasses, strings that can be bytes, names in messages."""

import fractions

b = bytearray(b"abcdef")
b.resize(3)
b.resize(40)
print(b)
b.resize(3)
b.resize(5)
print(b)


class Slotted(bytearray):
    __slots__ = ("x", "__dict__")


s = Slotted(b"a")
s.x = 1
print(s.__reduce_ex__(2), s.__reduce_ex__(3), bytearray(b"x").__reduce__())


class Text(str):
    def __bytes__(self):
        return b"own"


print(bytes(Text("x")), bytes(Text("x"), "utf-8"))
a = b"abc"
print(a * 1 is a, a * 2)
for action in (
    lambda: bytearray(Text("x")),
    lambda: "%c" % fractions.Fraction(1, 2),
    lambda: b"%c" % fractions.Fraction(1, 2),
):
    try:
        print(action())
    except TypeError as e:
        print(e)
