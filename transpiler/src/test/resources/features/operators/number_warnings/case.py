"""Conversions that return instances of strict subclasses, and ~ of a bool, warn."""

import math
import operator
import warnings


class I(int):
    pass


class F(float):
    pass


class C(complex):
    pass


class Loose:
    def __int__(self):
        return I(1)

    def __index__(self):
        return True

    def __float__(self):
        return F(1)

    def __complex__(self):
        return C(1)


class Own(C):
    def __complex__(self):
        return 3 + 4j


def check(label, action):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        try:
            value = repr(action())
        except TypeError as e:
            value = e
    print(label, value, [(w.category.__name__, str(w.message)) for w in found])


x = Loose()
yes = True
check("int", lambda: int(x))
check("index", lambda: operator.index(x))
check("float", lambda: float(x))
check("complex", lambda: complex(x))
check("item", lambda: "abc"[x])
check("sqrt", lambda: math.sqrt(x))
check("%d", lambda: "%d %x %f" % (x, x, x))
check("range", lambda: range(x))
check("~True", lambda: ~True)
check("~yes", lambda: ~yes)
check("invert", lambda: operator.invert(yes))
for value in 1j, C(1j), Own(1j), x:
    check("real", lambda: complex(value, 2))
    check("imag", lambda: complex(1, value))
    check("alone", lambda: complex(value))
check("nan", lambda: [math.copysign(1, float(t)) for t in ("nan", "-nan", "+nan")])
