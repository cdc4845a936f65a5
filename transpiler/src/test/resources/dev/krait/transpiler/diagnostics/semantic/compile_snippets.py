"""Compiles snippets (base64, one a line) and prints the error, or the warnings.

The arguments are "text" or "bytes", which is what compile() is given, and its mode.
"""

import base64
import sys
import warnings


def recorded(action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            action()
            error = None
        except SyntaxError as e:
            error = e
    return error, [(w.lineno, str(w.message)) for w in caught]


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for line in sys.stdin:
    source = base64.b64decode(line)
    if sys.argv[1] == "text":
        source = source.decode()
    error, caught = recorded(lambda: compile(source, "<snippet>", sys.argv[2]))
    if error is not None:
        what = [type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset]
    else:
        what = ["ok"] + sorted("%d %s" % warning for warning in caught)
    print(base64.b64encode("\t".join(map(str, what)).encode()).decode())
