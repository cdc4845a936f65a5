"""Prints repr(float(...)) for each base64 line of standard input, a number as float.fromhex reads it."""

import base64
import sys

for line in sys.stdin:
    print(repr(float.fromhex(base64.b64decode(line).decode())))
