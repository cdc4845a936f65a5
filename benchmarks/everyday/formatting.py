import textwrap
rows = [(i, f"name-{i}", i * 1.2345, i % 7 == 0) for i in range(3000)]
n = 0
for r in range(300):
    out = []
    for i, name, v, b in rows:
        out.append(f"{i:>6d} | {name:<12s} | {v:10.3f} | {b!s:^7} | {i:#x} {v:e}")
        if i % 10 == 0: out.append("%-10s %5.1f%% %s" % (name, v, repr(name)))
        if i % 17 == 0: out.append("{0:{1}} {name!r:>10}".format(i, 8, name=name))
    s = "\n".join(out)
    n += len(s) + s.count("-") + len(s.upper().replace("NAME", "x").split("|"))
text = "The quick brown fox jumps over the lazy dog. " * 40
for r in range(300): n += len(textwrap.fill(text, 60))
print(n)
