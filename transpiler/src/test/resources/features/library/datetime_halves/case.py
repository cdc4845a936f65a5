"""The module that CPython writes in C and the one in Python are two; strptime knows every directive."""

import datetime
import pickle
import sys
import time

import _datetime

print("_pydatetime" in sys.modules)
import _pydatetime

print(_datetime.date is datetime.date, _pydatetime.date is datetime.date)
print(datetime.date.__module__, _pydatetime.date.__module__)

for text, form in [
    ("2024 10 3", "%Y %U %w"),
    ("2024 10 3", "%Y %W %w"),
    ("2024 00 0", "%Y %U %w"),
    ("2024 10 Tue", "%Y %W %a"),
    ("2024 10 3", "%G %V %u"),
    ("29 Feb 2024 06:07:08 PM", "%d %b %Y %I:%M:%S %p"),
    ("Sun Sep  9 01:46:40 2001", "%c"),
]:
    print(form, tuple(time.strptime(text, form)))
for arguments in [
    ("x", "%Q"),
    (1, "%Y"),
    ("1", 2),
    ("1", "%"),
    ("1", "%Y"),
    ("2024 x", "%Y"),
    ("2024 10", "%Y %V"),
]:
    try:
        print(time.strptime(*arguments))
    except Exception as error:
        print(arguments, type(error).__name__, error, error.__suppress_context__)
for function in (time.asctime, lambda value: time.strftime("%Y", value)):
    try:
        print(function((-(2**31) + 1899,) + (0,) * 8))
    except OverflowError as error:
        print(error)
    print(function((-(2**31) + 1900,) + (0,) * 8))

moment = datetime.datetime(2020, 1, 2, 3, 4, 5, 6, tzinfo=datetime.UTC)
for protocol in range(6):
    print(pickle.loads(pickle.dumps(moment, protocol)) == moment)
print(datetime.datetime.strptime("2024 10 3", "%Y %U %w"))
