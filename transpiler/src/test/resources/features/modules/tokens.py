# Tokens of source text, comments and unfinished text among them.
import _tokenize
def show(s, **k):
    print('---',ascii(s[:60]),k)
    try:
        for t in _tokenize.TokenizerIter(iter(s.splitlines(True)).__next__, **k): print(ascii(t))
    except BaseException as e: print(type(e).__name__, e, getattr(e,'args',None), getattr(e,'lineno',None),getattr(e,'offset',None),getattr(e,'text',None))
for s in ['f"{x:}"','f"{x!r}"','f"{x=}"','f"{x:{y}}"','f"\\N{BULLET} {a}"','f"\\{a}"','f"a\\\nb"','f"""a\n{b}\nc"""','f"{{a}}{b}"','f"abc','f"""abc\n','f"{a:\n}"',"f'{a[\"b\"]:x}'","f'{lambda x: 1}'","f'{(lambda x: 1)}'",'f"{a!=b}"','rf"\\{a}"','f""','f"{f\'{x}\'}"','0x1g','1e5j','1_0','1__0','1.','.5','1..2','1if x','0b12','0o9','1e','1e+','5.real','0xfor','a<>b','a!=b','a//=b**=c>>=d','a->b:=c...','\x00','a\x00b','`','\U0001f600=1',"x='\U0001f600';y",'if 1:\n  if 2:\n    x\ny','def f():\n\treturn 1\n\n\n# end','(\n  # c\n  1,\n\n 2)\n','x = """a\nb\n"""\ny','@a\nclass B:\n  """d"""\n  def c(self): pass\n','async def f(): await x\n','x \\\n = 1\n','if x:\n    pass\n  # odd\nelse:\n    y\n','\ta','\\\n\\\nx\n','x\n\n','class A:\n\n  x = 1\n\n  y = 2\n\n\nz = 3','"a" \'b\' b"c" Rb"d" u"e" bR\'f\'','x=1 # c','lambda: 0\r\n# d\r\n']:
    show(s, extra_tokens=True)
