"""Raising, catching, cleaning up."""


class AppError(Exception):
    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


def risky(n):
    if n == 0:
        raise ValueError("zero")
    if n == 1:
        raise AppError("one", 42)
    if n == 2:
        return {}["missing"]
    return n


for n in range(4):
    try:
        result = risky(n)
    except AppError as error:
        print("app", error, error.code, error.args)
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
    else:
        print("result", result)
    finally:
        print("finally", n)


def order():
    try:
        return "try"
    finally:
        print("before the value is returned")


print(order())

try:
    try:
        risky(0)
    except ValueError as error:
        raise RuntimeError("wrapped") from error
except RuntimeError as error:
    print(error, "because of", repr(error.__cause__))


class Resource:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__ if kind else None)
        return kind is KeyError


with Resource():
    raise KeyError("swallowed")
print("still here")
