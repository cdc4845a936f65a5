"""Prints ast.dump(..., indent=2) of each base64 line of standard input, in base64: with and without positions."""

import ast
import base64
import sys

for line in sys.stdin:
    tree = ast.parse(base64.b64decode(line))
    for attributes in (False, True):
        text = ast.dump(tree, indent=2, include_attributes=attributes)
        print(base64.b64encode(text.encode()).decode())
