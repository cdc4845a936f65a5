# Class patterns whose classes change.


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    pass


def look(value):
    match value:
        case Point(0, y):
            return "axis", y
        case Point(x, y=5):
            return "five", x
        case Point(x, y):
            return "point", x, y
        case {"k": a, "l": b}:
            return "dict", a, b
        case int(n) | float(n):
            return "number", n
        case _:
            return "other"


for _ in range(3):
    for value in (Point(0, 1), Point(1, 5), Point3(2, 3), {"k": 1, "l": 2, "m": 3}, 4, True, 2.5, "s", {"k": 1}):
        print(look(value), end=" ")
    print()
Point.__match_args__ = ("y", "x")
print(look(Point(1, 0)))
point = Point(1, 2)
del point.y
print(look(point))
Point.y = "class y"
print(look(point))
Point3.__match_args__ = ("z",)
print(look(Point3(3, 4)))
Point.__match_args__ = ["x"]
for bad in (["x"], ("x", "x"), (1, 2), ("x",)):
    Point.__match_args__ = bad
    try:
        print(look(Point(1, 2)))
    except TypeError as error:
        print(error)
del Point.__match_args__
try:
    look(Point(1, 2))
except TypeError as error:
    print(error)


class Claims:
    __class__ = Point


Point.__match_args__ = ("x", "y")
claims = Claims()
claims.x, claims.y = 7, 8
print(isinstance(claims, Point), look(claims), isinstance(3, Point), isinstance(None, (int, Point)))


class Keys:
    a = "same"
    b = "same"


try:
    match {"same": 1}:
        case {Keys.a: x, Keys.b: y}:
            print(x, y)
except ValueError as error:
    print(error)
