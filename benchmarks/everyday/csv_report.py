import csv, io, random
from collections import defaultdict
random.seed(1)
buf = io.StringIO()
w = csv.writer(buf)
w.writerow(["region", "product", "qty", "price"])
for i in range(60000):
    w.writerow([random.choice(["north", "south", "east, west"]), f"p{i%50}", random.randrange(100), round(random.random() * 100, 2)])
text = buf.getvalue()
for r in range(20):
    tot = defaultdict(float); n = 0
    for row in csv.DictReader(io.StringIO(text)):
        tot[row["region"], row["product"]] += int(row["qty"]) * float(row["price"]); n += 1
best = sorted(tot.items(), key=lambda kv: -kv[1])[:5]
for k, v in best: print(k, f"{v:,.2f}")
print(n)
