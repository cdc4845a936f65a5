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


def formatters():
    """A function for each class of node that writes what ast.dump writes, only faster."""

    def many(nodes):
        return ", ".join(["None" if n is None else writers[n.__class__](n) for n in nodes])

    def value(x):
        return writers[x.__class__](x) if isinstance(x, ast.AST) else repr(x)

    def write(cls):
        lines = ["def dump(n):", " a = []"]
        for name, kind in cls._field_types.items():
            text = f"a.append('{name}=' + {{}})"
            optional = getattr(cls, name, ...) is None
            if getattr(kind, "__origin__", None) is list:
                of = kind.__args__[0]
                item = "many(v)" if issubclass(of, ast.AST) else "', '.join(map(repr, v))"
                lines += [f" v = n.{name}", " if v: " + text.format(f"'[' + {item} + ']'")]
            elif optional:
                lines += [f" v = n.{name}", " if v is not None: " + text.format("value(v)")]
            else:
                node = isinstance(kind, type) and issubclass(kind, ast.AST)
                item = f"writers[n.{name}.__class__](n.{name})" if node else f"value(n.{name})"
                lines.append(" " + text.format(item))
        if cls._attributes:
            extent = ", ".join(f"{name}={{n.{name}}}" for name in cls._attributes)
            lines.append(f" a.append(f'{extent}')")
        lines.append(f" return '{cls.__name__}(' + ', '.join(a) + ')'")
        scope = {"many": many, "value": value, "writers": writers}
        exec("\n".join(lines), scope)
        return scope["dump"]

    writers = {}
    for cls in vars(ast).values():
        if isinstance(cls, type) and hasattr(cls, "_field_types"):
            writers[cls] = write(cls)
    return writers


def read(path):
    if "!" in path:
        archive, entry = path.split("!")
        with zipfile.ZipFile(archive) as opened:
            return opened.read(entry)
    with open(path, "rb") as file:
        return file.read()


def parse(source, mode):
    try:
        return ast.parse(source, mode=mode)
    except (SyntaxError, ValueError):
        return None


def digests(paths):
    writers = formatters()
    for number, path in enumerate(paths):
        tree = parse(read(path), "exec")
        if tree is None:
            print("rejected")
            continue
        text = writers[ast.Module](tree)
        if number % 25 == 0:
            assert text == ast.dump(tree, include_attributes=True), path
        print(hashlib.sha256(text.encode()).hexdigest())


def main():
    gc.disable()
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    mode = sys.argv[1]
    questions = [base64.b64decode(line) for line in sys.stdin]
    if mode == "files":
        digests([question.decode() for question in questions])
        return
    for question in questions:
        tree = parse(question, mode)
        if tree is None:
            print("rejected")
        else:
            text = ast.dump(tree, include_attributes=True)
            print(base64.b64encode(text.encode()).decode())


main()
