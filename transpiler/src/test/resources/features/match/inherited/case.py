import collections
import collections.abc


def kinds(x):
    match x:
        case [*_]:
            first = "sequence"
        case {}:
            first = "mapping"
    match x:
        case {}:
            second = "mapping"
        case [*_]:
            second = "sequence"
    return first, second


class C:
    pass


class Dict(collections.UserDict, C, list):
    pass


class List(collections.UserList, dict, C):
    pass


class Mapped(dict, collections.abc.Sequence, C):
    pass


class Listed(list, C, collections.abc.Mapping):
    pass


for cls in Dict, List, Mapped, Listed:
    print(cls.__name__, kinds(cls()))


class Names:
    __attr = "mangled"
    _Outer__attr = "of the other class"


class Outer:
    def f(self, x):
        match x:
            case Names(__attr=y):
                return y


names = Names()
setattr(names, "__attr", "as it is written")
print(Outer().f(names))

test_class = None


class Meta(type):
    def mro(self):
        self.__dict__["f"]()
        return super().mro()


class A(metaclass=Meta):
    def f():
        global test_class
        test_class = __class__


print(test_class is A)
