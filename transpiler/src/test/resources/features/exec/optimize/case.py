"""The argument optimize of compile(), SyntaxError._metadata, breakpoint()."""

import ast
import sys

SOURCE = '''"""module"""
class C:
    """class"""
def f():
    """function"""
    try:
        assert False, "no"
    except AssertionError as e:
        return repr(e), __debug__
    return "kept", __debug__, f.__doc__, C.__doc__, __doc__
result = f()
'''
for level in (-1, 0, 1, 2):
    for source in (SOURCE, ast.parse(SOURCE)):
        namespace = {'__name__': 'test', '__doc__': None}
        exec(compile(source, "<test>", "exec", optimize=level), namespace)
        print(level, namespace["result"])
    print(ast.dump(ast.parse('def f():\n  "d"\n  assert __debug__', optimize=level)))
print(ast.dump(ast.parse('def f():\n  "d"', optimize=2)))
try:
    compile("assert await x", "<test>", "exec", optimize=1)
except SyntaxError as e:
    print(e)
for flags in (ast.PyCF_ONLY_AST, ast.PyCF_OPTIMIZED_AST):
    print(ast.dump(compile("a*__debug__", "f.py", "exec", flags)))

for source in (
    "whille True:\n  pass\n",
    "x=1\nwhille True:\n  pass",
    "for a in b:\n  pass\nelso:\n  pass",
    "x = (1,\n",
    "return 1",
):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e, e._metadata)


def hook(*args, **keywords):
    print("hook", args, keywords)
    return 7


sys.breakpointhook = hook
print(breakpoint(1, a=2))
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as e:
    print(e)

for start, values in ((0, [0.1j] * 10), (1.0, [1e100, 1j, -1e100]), (0, [1, 2.5, 3j, 10**20])):
    print(sum(values, start))

separator = bytearray(b",")


def clearing():
    separator.clear()
    yield b"A"


try:
    separator.join(clearing())
except BufferError as e:
    print(e)
