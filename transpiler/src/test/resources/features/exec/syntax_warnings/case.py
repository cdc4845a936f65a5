"""SyntaxWarnings of compile() go through the warnings filter, which may make errors of them."""

import ast
import warnings

SOURCES = [
    r'"\d"', r"b'\d'", r"'\777'", r"f'\{6*7}'", '"\\d"\n\ny = 1 is 2', "1or 2",
    "def f():\n  for x in y:\n    try: pass\n    finally: break",
    "assert (1, 'a')", "[(1, 2) (3, 4)]", "[[1][1, 2]]",
]

for source in SOURCES:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        compile(source, "name", "exec")
        ast.parse(source)
    print([(w.category.__name__, str(w.message), w.filename, w.lineno) for w in found])

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for source in [r'"\d"', "1 is 1", 'x = 1\ny = """a\n\\d"""', "assert (1, 2)"]:
        try:
            compile(source, "name", "exec")
        except SyntaxError as e:
            print(e.args)

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    try:
        eval(r"'\e' $")
    except SyntaxError as e:
        print(e.msg)
print(len(found))
try:
    compile(r"a = 3 \ 4", "name", "exec")
except SyntaxError as e:
    print(e)
