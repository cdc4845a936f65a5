import re, random
from collections import Counter, defaultdict
random.seed(4)
paths = ["/", "/index.html", "/api/v1/users", "/api/v1/items/42", "/static/app.js", "/login"]
lines = []
for i in range(60000):
    lines.append('%d.%d.%d.%d - - [%02d/Nov/2026:%02d:%02d:%02d +0000] "%s %s HTTP/1.1" %d %d' % (
        random.randrange(256), random.randrange(256), 10, random.randrange(256), 1 + i % 28, i % 24, i % 60, i % 60,
        random.choice(["GET", "POST", "PUT"]), random.choice(paths), random.choice([200, 200, 200, 404, 500]), random.randrange(10000)))
pat = re.compile(r'^(\S+) \S+ \S+ \[([^\]]+)\] "(\w+) (\S+) [^"]*" (\d{3}) (\d+)$')
for rnd in range(14):
    hits = Counter(); size = defaultdict(int); bad = 0
    for line in lines:
        m = pat.match(line)
        if not m:
            bad += 1
            continue
        ip, when, method, path, status, n = m.groups()
        hits[path, status] += 1
        size[method] += int(n)
    words = re.findall(r"[a-z]+", " ".join(lines[:5000]))
    sub = re.sub(r"\d+", lambda m: str(len(m.group())), " ".join(lines[:5000]))
print(hits.most_common(3), sorted(size.items()), bad, len(words), len(sub))
