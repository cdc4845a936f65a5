# Formatted string literals in all forms.
import sys
name, n, f, items = "Ann", 42, 3.14159, [1, 2]
w, p = 10, 3
print(f"{name} {n} {f} {items}", f'{name!r:>8}|{name!s:<6}|{name!a:^7}', f"{n:5d}|{n:<5}|{n:^+7}|{n:#x}|{n:08b}|{n:,}", f"{f:.2f}|{f:{w}.{p}}|{f:e}|{f:%}|{f:>{w}.{p}f}")
print(f"{{}} {{{n}}} {n}{{", f"{n=} {n = } {f=:.1f} {name=!s} {n+1=}", f"{ n }", f"{'nested ' + f'{n}' + f"{name!r}"}", f"{items[0]}{items[-1]:>3}", f"{ {1: 2}[1] }")
print(f"{(lambda x: x * 2)(3)} {[i for i in range(3)]} {n if n else 0} {(y := 5)} {y:>{y}}", f"" f"" "" == "", f"a" "b" f"{n}" "{c}", rf"\d{n}\{{", f"\n{n}\t\x41\N{BULLET}".strip())
print(f"""
{n:>6}|{
    name
    # a comment
}
""")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{F()} {F():abc} {F()!r} {F()!s:>5} {F():{w}{p}} {F()!r:^6}", format(F()), format(F(), "q"))
print(f"{1:0>{w}}{'x':*^{w}}{True:d}{None!s:>6}{1_000_000:_}{10**20:,}{-5:05d}{2.5:+}{1e10:g}{0.1:.20f}{1j:.1f}{'é':>3}")
for bad in ("f'{1:d}{1.5:d}'", "f'{None:5}'", "f'{[]:5}'", "f'{\"a\":d}'", "f'{1:{2:3}}'", "f'{undefined}'", "f'{1:%%}'", "f'{1:s}'", "f'{\"s\":=5}'", "f'{1:.2d}'", "f'{object():x}'", "f'{3:999999999999999999999}'", "f'{1:,_}'"):
    try:
        print(bad, eval(bad))
    except Exception as e:
        print(bad, type(e).__name__, e)
log = []
def v(x): log.append(x); return x
print(f"{v(1)}{v(2):{v(3)}}{v(4)!r}", log)
class S(str):
    def __format__(self, spec): return "S" + spec
print(f"{S('x')}{S('x'):y}", type(f"{S('x')}").__name__, f"{'a':}" + f"{'b'!s}")
print(f"{n:{'>' + str(w)}}", f"{'{'}{'}'}", f"{n!r:{w}}", f"{'a' 'b'}", f"{*items,}", f"{{'a': {n}}}", f"{n:{w}{'d'}}", f"{'\n'.join(['a', 'b'])}", f"{f'{f"{1}"}'}")
print("%s %r %5.2f %-5d| %05d %x %% %c %(k)s" % ("a",) if False else "%s %r %5.2f %-5d| %05d %x %% %c" % ("a", "b", 1.5, 3, 4, 255, "z"), "%(k)s" % {"k": 1})
