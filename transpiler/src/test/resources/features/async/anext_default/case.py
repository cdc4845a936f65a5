# anext() with a default over __anext__ that is a coroutine function.
import asyncio
import types


class Numbers:
    def __init__(self, end):
        self.end = end
        self.count = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        if self.count >= self.end:
            raise StopAsyncIteration
        self.count += 1
        return self.count


class Old(Numbers):
    @types.coroutine
    def __anext__(self):
        yield
        if self.count >= self.end:
            raise StopAsyncIteration
        self.count += 1
        return self.count


async def main():
    for kind in (Numbers, Old):
        numbers = kind(2)
        print([await anext(numbers, "end") for _ in range(4)])
        try:
            await anext(numbers)
        except StopAsyncIteration as error:
            print(repr(error))
        async for number in kind(3):
            print(number, end=" ")
        print()


asyncio.run(main())


async def empty():
    return
    yield


awaitable = anext(Numbers(1), "end")
try:
    print(awaitable.__next__())
    awaitable.send(None)
except StopIteration as error:
    print("stop", error.value)
