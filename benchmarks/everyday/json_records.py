import json
def make(n):
    return [{"id": i, "name": f"user{i}", "tags": ["a", "b", str(i % 7)], "score": i * 0.37, "ok": i % 3 == 0, "nested": {"x": None, "y": [1, 2, 3]}} for i in range(n)]
total = 0
for r in range(50):
    data = make(6000)
    s = json.dumps(data)
    back = json.loads(s)
    total += sum(d["id"] for d in back) + len(s)
    s2 = json.dumps(back, indent=2, sort_keys=True)
    total += len(s2)
print(total)
