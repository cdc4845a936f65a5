import re
TOK = re.compile(r"\s*(?:(\d+\.?\d*)|(.))")
class P:
    def __init__(self, s): self.toks = [(a, b) for a, b in TOK.findall(s)] + [("", "")]; self.i = 0
    def peek(self): return self.toks[self.i][1]
    def next(self): t = self.toks[self.i]; self.i += 1; return t
    def expr(self):
        v = self.term()
        while self.peek() in ("+", "-"):
            o = self.next()[1]; w = self.term(); v = v + w if o == "+" else v - w
        return v
    def term(self):
        v = self.factor()
        while self.peek() in ("*", "/"):
            o = self.next()[1]; w = self.factor(); v = v * w if o == "*" else v / w
        return v
    def factor(self):
        n, o = self.next()
        if n: return float(n)
        if o == "(":
            v = self.expr(); assert self.next()[1] == ")"; return v
        if o == "-": return -self.factor()
        raise SyntaxError(o)
s = "(1 + 2) * 3 - 4 / (5 + 6.5) * -(7 - 8) + " * 20 + "1"
t = 0
for i in range(10000): t += P(s).expr()
print(round(t, 6))
