"""A name that is not defined, read in a handler, has the handled exception as its context."""


def local():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            later
    except UnboundLocalError as e:
        print(repr(e), repr(e.__context__))
    later = 1
    return later


def in_finally():
    try:
        try:
            raise KeyError(1)
        finally:
            missing
    except NameError as e:
        print(repr(e), repr(e.__context__))


try:
    try:
        1 / 0
    except ZeroDivisionError:
        missing
except NameError as e:
    print(repr(e), repr(e.__context__))
local()
in_finally()

try:
    try:
        raise ExceptionGroup("group", [KeyError(1)])
    except* KeyError:
        missing
except NameError as e:
    print(repr(e), repr(e.__context__))

try:
    raise ValueError
except ValueError as e:
    traceback = e.__traceback__
print(dir(traceback), traceback.tb_lineno)
print(ExceptionGroup[int], BaseExceptionGroup[int, str])


class Odd(ExceptionGroup):
    result = "text"

    def split(self, *args):
        return self.result


for result in ("text", ("one",)):
    Odd.result = result
    try:
        try:
            raise Odd("group", [KeyError(1)])
        except* KeyError:
            print("handled")
    except TypeError as e:
        print(e)
