"""Answers, line by line, how this Python prints the error of the source that it reads.

In:  one source per line, base64 of its UTF-8.
Out: base64 of what traceback prints for a program given with -c, nothing where there is no error.
"""
import ast
import base64
import sys
import traceback
import warnings

warnings.simplefilter("ignore")

for line in sys.stdin:
    printed = ""
    try:
        compile(base64.b64decode(line).decode(), "<string>", "exec", ast.PyCF_ONLY_AST, True)
    except Exception as e:
        printed = "".join(traceback.format_exception_only(e))
    print(base64.b64encode(printed.encode("utf-8", "replace")).decode())
