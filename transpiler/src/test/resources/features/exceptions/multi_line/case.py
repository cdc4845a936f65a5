"""The line of an exception inside a statement of several lines."""


def divide(a, b):
    return (
        a
        + a / b
    )


def lookup(d):
    value = [
        d["here"],
        d["missing"],
    ]
    return value


def lines(call, *args):
    try:
        call(
            *args,
        )
    except Exception as e:
        entry = e.__traceback__
        found = []
        while entry:
            found.append(entry.tb_lineno)
            entry = entry.tb_next
        print(type(e).__name__, found)


lines(divide, 1, 0)
lines(lookup, {"here": 1})
