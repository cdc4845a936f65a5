"""Lines of which more may follow: the flags that codeop gives compile."""
import code, codeop, io, contextlib
lines = ["def f():", "def f():\n  return 3", "def f():\n  return 3\n", "x = [", "x = (1,", "x +", "x =", "if 1:", "class A:",
    "'''abc", "for i in x:\n pass", "a\\", "@d", "try:", "try:\n x", "1/0", "", "# c", "x = 'a", "def f(", "f'''{x", "print(]",
    "with a as b:", "if 1:\n  pass\nelse:", "async def f():", "match x:", "match x:\n case 1:", "lambda:", "def f():\n  '''doc",
    "x = {1:", "else", "return\\", "if 1:\n  x\n y", "  x", "x; y", "x\ny", "f(a for", "1 if", "not"]
for line in lines:
    for symbol in "single", "exec", "eval":
        try:
            made = codeop.compile_command(line, symbol=symbol)
            print(repr(line), symbol, "more" if made is None else "whole")
        except (SyntaxError, OverflowError, ValueError) as e:
            print(repr(line), symbol, type(e).__name__, e)
for text in "def f():\n", "x = [\n", "if x:\n  y":
    try:
        compile(text, "<i>", "single", 0x4200)
    except SyntaxError as e:
        print(type(e).__name__, e.msg, isinstance(e, SyntaxError))
console = code.InteractiveConsole({"__name__": "__console__"})
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
    for line in ["def f():", "  return 3", "", "f()", "class A:", "  x = [1,", "   2]", "", "A.x", "1/0", "x +"]:
        print(console.push(line))
print(out.getvalue())
