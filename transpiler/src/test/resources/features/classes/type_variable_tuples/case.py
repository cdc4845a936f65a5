"""What replaces type variables in generics, and names that pass through annotation scopes."""

import collections
import functools
import pickle
import re
from typing import Callable, Generic, ParamSpec, TypeVar, TypeVarTuple, Union, Unpack

T = TypeVar("T")
S = TypeVar("S")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")

for alias in (
    tuple[*Ts],
    tuple[Unpack[Ts]],
    tuple[int, *Ts],
    tuple[*Ts, str],
    tuple[T, *Ts, S],
    dict[T, tuple[*Ts]],
    tuple[*tuple[int, *Ts]],
):
    for item in ((), int, (int, str), (int, str, bool), (*tuple[int, str],), (*tuple[int, ...],)):
        try:
            print(alias, item, alias[item])
        except TypeError as e:
            print(alias, item, "TypeError:", e)
print(list[T][*tuple[int]], dict[T, S][*tuple[int, str]])


class Lonely:
    __parameters__ = (T,)

    def __getitem__(self, item):
        return "replaced", item


print(list[Lonely()][int])
print(type(Generic()), Generic.__flags__ & 512, collections.deque.__flags__ & 512)
print(collections.deque().__module__, re.compile("").__module__, functools.partial(int).__module__)


class A[T]:
    pass


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(type(pickle.loads(pickle.dumps(A(), protocol))))

print((int | str).__module__, Union[int, str] | "x", "x" | Union[int, str], T | "x", Union["x"])
for left, right in ((int, "x"), (int, 1), (Union[int, str], 1)):
    try:
        print(left | right)
    except TypeError as e:
        print(e)


def outer():
    T = str

    class C:
        T = int

        class D[U](T):
            x = T

    return C


print(outer().D.__bases__, outer().D.x)


class Method[T]:
    T = "class"

    def meth[U](x: (T for _ in (1,)), y: T):
        pass


print(list(Method.meth.__annotations__["x"]), Method.meth.__annotations__["y"])

namespace = {}
exec("from typing import TypeVar\nX = TypeVar('X')\nclass Y[Z]: pass", namespace)
print(namespace["X"].__module__, namespace["Y"].__module__)


class Own:
    __dict__ = property(lambda self: {"a": 2})


print(vars(Own()), Own().__dict__)


def annotated():
    pass


for wrong in (lambda: 1, lambda format: 42):
    annotated.__annotate__ = wrong
    try:
        print(annotated.__annotations__)
    except TypeError as e:
        print(e)
for text in ("A\udcdcB", "A\0B"):
    try:
        type(text, (), {})
    except (UnicodeEncodeError, ValueError) as e:
        print(type(e).__name__, e)
