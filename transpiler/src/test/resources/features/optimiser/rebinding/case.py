# Built-ins and functions that mean something else from one call to the next.


def count(n):
    total = 0
    for i in range(n):
        total += i
    return total


def measure(items):
    total = 0
    for i in range(3):
        total += len(items) * i
    return total


def helper(n):
    return n * 2


def calls(n):
    total = 0
    for i in range(n):
        total += helper(i)
        if i == 3:
            replace()
    return total


def replace():
    global helper
    helper = lambda n: 1000


for _ in range(50):
    count(10)
    measure("abc")
print(count(10), measure("abc"), calls(6), calls(6))
range = lambda n: [n, n, "x"]
try:
    count(5)
except TypeError as error:
    print(error)
range = lambda n: (n * 10, 1.5)
print(count(5))
del range
print(count(5))
len = lambda items: 100
print(measure("abc"))
len = lambda items: "long"
try:
    print(measure("abc"))
except TypeError as error:
    print(error)
del len
print(measure("abc"))


def switch(n):
    global range
    out = []
    for i in range(n):
        for j in range(2):
            out.append((i, j))
        if i == 1:
            range = lambda n: ["other", n]
    del range
    return out


print(switch(3))


def helper(n, extra=5):
    return n + extra


print(calls(2))
helper.__defaults__ = (50,)
print(helper(1))


def double(n):
    return n * 2


def triple(n):
    return n * 3


def through(n):
    total = 0
    for i in range(n):
        total += double(i)
    return total


print(through(5))
double.__code__ = triple.__code__
print(through(5))


class Callable:
    def __call__(self, n):
        return 7


double = Callable()
print(through(5))
double = int
print(through(5))
del double
try:
    through(5)
except NameError as error:
    print(error)
