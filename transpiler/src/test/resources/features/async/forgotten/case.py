"""Coroutines that a statement makes and nobody awaits."""

import warnings


async def f():
    pass


class C:
    async def m(self):
        pass


def plain():
    return f()


def calls():
    f()
    C().m()
    plain()


async def main():
    f()
    await f()
    return "done"


kept = []


def keep(coroutine):
    kept.append(coroutine)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    calls()
    f()
    running = main()
    try:
        running.send(None)
    except StopIteration as e:
        print(e.value)
    keep(f())
    print("nothing")
for each in caught:
    print(each.category.__name__, each.message, each.lineno)
kept[0].close()
warnings.simplefilter("error")
