"""The with statement: classes, generators, several at once, exceptions that are kept or swallowed."""

from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
from io import StringIO
from tempfile import TemporaryDirectory


class Section:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error, traceback is not None)
        return self.swallow


@contextmanager
def transaction(log):
    log.append("begin")
    try:
        yield log.append
    except ValueError as error:
        log.append(f"rollback {error}")
        raise
    else:
        log.append("commit")
    finally:
        log.append("close")


def several():
    with (
        Section("outer") as outer,
        Section("inner", swallow=True),
    ):
        print(outer.name)
        raise KeyError("lost")
    print("after")


def leave_early():
    for number in range(3):
        with Section(number):
            if number == 1:
                return number
            continue


def transactions():
    log = []
    with transaction(log) as write:
        write("work")
    with suppress(ValueError), transaction(log):
        raise ValueError("bad")
    print(log)


def stack():
    with ExitStack() as cleanup:
        for name in "abc":
            cleanup.enter_context(Section(name))
        cleanup.callback(print, "callback")
        cleanup.push(lambda kind, error, traceback: error is not None)
        raise RuntimeError("handled by the last one pushed")


def files():
    with TemporaryDirectory() as folder:
        path = folder + "/notes.txt"
        with open(path, "w") as out:
            out.write("first\nsecond\n")
        print(out.closed)
        with open(path) as lines:
            print([line.rstrip() for line in lines])
    text = StringIO()
    with redirect_stdout(text):
        print("captured")
    with closing(text), nullcontext(text.getvalue()) as value:
        print(repr(value))
    print(text.closed)


several()
print(leave_early())
transactions()
stack()
files()
try:
    with object():
        pass
except TypeError as error:
    print(error)
