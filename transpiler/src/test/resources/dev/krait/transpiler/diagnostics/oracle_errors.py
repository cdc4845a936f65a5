"""Answers, line by line, what this Python says of the sources that it reads.

In:  one source per line, base64 of its bytes; sys.argv[1] is "ast" (tokenizer and parser only) or
     "code" (symbol table and compiler too), sys.argv[2] is "text" or "bytes", sys.argv[3] the mode
     of compile.
Out: "ok", or type, message, line, offset, end line, end offset and text, separated by tabs, with
     None as "-" and strings in base64.
"""
import ast
import base64
import sys
import warnings

warnings.simplefilter("ignore")
flags = ast.PyCF_ONLY_AST if sys.argv[1] == "ast" else 0


def encode(value):
    if value is None:
        return "-"
    if isinstance(value, int):
        return str(value)
    return base64.b64encode(value.encode("utf-8", "replace")).decode()


def verdict(source):
    try:
        compile(source, "<mutant>", sys.argv[3], flags, True)
    except SyntaxError as e:
        if flags and ("uture" in e.msg or e.msg == "not a chance") and e.text is None:
            return ["ok"]  # from the pass over the tree that looks for __future__ imports
        return [type(e).__name__, encode(e.msg), encode(e.lineno), encode(e.offset),
                encode(e.end_lineno), encode(e.end_offset), encode(e.text)]
    except (ValueError, MemoryError, RecursionError, OverflowError) as e:
        return [type(e).__name__, encode(str(e)), "-", "-", "-", "-", "-"]
    return ["ok"]


for line in sys.stdin:
    data = base64.b64decode(line)
    if sys.argv[2] == "text":
        data = data.decode()
    print("\t".join(verdict(data)), flush=False)
sys.stdout.flush()
