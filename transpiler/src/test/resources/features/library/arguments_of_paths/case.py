"""Paths as arguments of subprocess, the arguments of sys.exit(), what pickle asks classes for."""

import io
import pathlib
import subprocess
import sys

print(subprocess.run(["pwd"], cwd=pathlib.Path("/"), capture_output=True).stdout)
for status in ((42,), (17, 23), (), "text", None, 3):
    try:
        sys.exit(status)
    except SystemExit as e:
        print(repr(e.code), e.args)


class Picky:
    def __getattr__(self, name):
        if name.startswith("__getnewargs"):
            raise AssertionError(name)
        raise AttributeError(name)


print(Picky().__reduce_ex__(2)[2:])


class Wrong:
    def __getnewargs_ex__(self):
        return (1,), "no dict"


try:
    Wrong().__reduce_ex__(4)
except TypeError as e:
    print(e)

def f1():
    1 / 0


def f2():
    f1()


try:
    f2()
except ZeroDivisionError as e:
    error = e
errors = sys.stderr
for limit in (1, 0, -1, 10):
    sys.tracebacklimit = limit
    sys.stderr = io.StringIO()
    sys.__excepthook__(ZeroDivisionError, error, error.__traceback__)
    text = sys.stderr.getvalue()
    sys.stderr = errors
    print([line.split(", ", 1)[-1] for line in text.splitlines() if "^" not in line and "~" not in line])
