# Frames and local variables of functions that keep numbers unboxed.
import sys


def caller():
    return sys._getframe(1).f_code.co_name


def loops(n):
    names = set()
    for i in range(n):
        names.add(caller())
    return sorted(names)


def counts(n):
    total = 0
    for i in range(n):
        total += i
    return sorted(locals().items())


def evaluates(n):
    k = 0
    while k < n:
        k += 1
    return eval("k + n")


print(loops(3), counts(4), evaluates(5))
