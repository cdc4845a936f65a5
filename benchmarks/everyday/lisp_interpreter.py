import operator as op, math
def tokenize(s): return s.replace("(", " ( ").replace(")", " ) ").split()
def parse(toks):
    t = toks.pop(0)
    if t == "(":
        L = []
        while toks[0] != ")": L.append(parse(toks))
        toks.pop(0); return L
    try: return int(t)
    except ValueError:
        try: return float(t)
        except ValueError: return t
class Env(dict):
    def __init__(self, parms=(), args=(), outer=None):
        self.update(zip(parms, args)); self.outer = outer
    def find(self, v): return self if v in self else self.outer.find(v)
class Proc:
    def __init__(self, parms, body, env): self.parms, self.body, self.env = parms, body, env
    def __call__(self, *args): return ev(self.body, Env(self.parms, args, self.env))
G = Env(); G.update({"+": op.add, "-": op.sub, "*": op.mul, "<": op.lt, "=": op.eq, "list": lambda *x: list(x)})
def ev(x, env=G):
    if isinstance(x, str): return env.find(x)[x]
    if not isinstance(x, list): return x
    o, *args = x
    if o == "if":
        t, c, a = args; return ev(c if ev(t, env) else a, env)
    if o == "define":
        s, e = args; env[s] = ev(e, env)
    elif o == "lambda":
        p, b = args; return Proc(p, b, env)
    else:
        f = ev(o, env); return f(*[ev(a, env) for a in args])
ev(parse(tokenize("(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))")))
print(ev(parse(tokenize("(fib 25)"))))
