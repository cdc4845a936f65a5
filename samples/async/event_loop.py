"""A small event loop: coroutines, asynchronous generators, async for and async with."""


class Sleep:
    """Awaiting this hands the loop a number of ticks."""

    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        return (yield self.ticks)


def run(*coroutines):
    """Runs coroutines in turn, each woken when its time has come."""
    now, waiting = 0, [(0, number, each) for number, each in enumerate(coroutines)]
    results = {}
    while waiting:
        waiting.sort(key=lambda entry: entry[:2])
        now, number, coroutine = waiting.pop(0)
        try:
            ticks = coroutine.send(None)
        except StopIteration as stop:
            results[number] = stop.value
        else:
            waiting.append((now + ticks, number, coroutine))
    return [results[number] for number in sorted(results)], now


async def countdown(name, start):
    for i in range(start, 0, -1):
        await Sleep(2)
        yield f"{name} {i}"


class Session:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await Sleep(1)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, value, traceback):
        await Sleep(1)
        print("close", self.name, "after", kind and kind.__name__)
        return kind is TimeoutError


async def report(name, start):
    lines = []
    async with Session(name) as session:
        async for line in countdown(session.name, start):
            lines.append(line)
            if line.endswith("b 1"):
                raise TimeoutError("too late")
    return lines


async def squares():
    return [n * n async for n in numbers() if n % 2]


async def numbers():
    for n in range(6):
        await Sleep(1)
        yield n


print(run(report("a", 2), report("b", 3), squares()))
