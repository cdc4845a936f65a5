"""Prints, for each base64 line of standard input, the tree that CPython makes of it.

Mode "files": the lines are paths, or "zip path!entry"; prints the SHA-256 of each dump.
Modes "exec", "eval", "single": the lines are sources; prints each dump, in base64.
A rejected source gives "rejected".
"""

import ast
import base64
import gc
import hashlib
import sys
import warnings
import zipfile


def read(path):
    if "!" in path:
        archive, entry = path.split("!")
        with zipfile.ZipFile(archive) as opened:
            return opened.read(entry)
    with open(path, "rb") as file:
        return file.read()


def dump(source, mode):
    try:
        tree = ast.parse(source, mode=mode)
    except (SyntaxError, ValueError):
        return None
    return ast.dump(tree, include_attributes=True).encode()


def main():
    gc.disable()
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    mode = sys.argv[1]
    for line in sys.stdin:
        argument = base64.b64decode(line)
        if mode == "files":
            text = dump(read(argument.decode()), "exec")
            print("rejected" if text is None else hashlib.sha256(text).hexdigest())
        else:
            text = dump(argument, mode)
            print("rejected" if text is None else base64.b64encode(text).decode())


main()
