"""Prints CPython's symbol tables and the names in its code objects, for each file named."""

import _symtable
import sys
import tokenize
import types
import warnings

FLAGS = 0x4 | 0x8 | 0x10 | 0x20 | 0x80 | 0x200


def scopes(table, depth):
    names = ",".join(table.varnames)
    print("%s%d %s %d %d (%s)" % (" " * depth, table.type, table.name, table.lineno, table.nested, names))
    for name in sorted(table.symbols):
        print("%s  %s=%d" % (" " * depth, name, table.symbols[name]))
    for child in table.children:
        scopes(child, depth + 1)


def codes(code, found):
    function = code.co_flags & 2
    if code.co_name not in ("<module>", "__annotate__"):
        found.add("code %s %s (%s) (%s) (%s) %d" % (
            "function" if function else "class",
            code.co_qualname,
            ",".join(code.co_varnames if function else ()),
            ",".join(code.co_cellvars),
            ",".join(code.co_freevars),
            code.co_flags & FLAGS,
        ))
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            codes(constant, found)


warnings.simplefilter("ignore")
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for filename in sys.argv[1:]:
    with tokenize.open(filename) as file:
        source = file.read()
    print("file", filename)
    scopes(_symtable.symtable(source, filename, "exec"), 0)
    found = set()
    codes(compile(source, filename, "exec", dont_inherit=True), found)
    for line in sorted(found):
        print(line)
