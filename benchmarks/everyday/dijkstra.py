import heapq, random
random.seed(7)
n = 12000
g = {i: [] for i in range(n)}
for i in range(n * 5):
    a, b, w = random.randrange(n), random.randrange(n), random.randrange(1, 100)
    g[a].append((b, w)); g[b].append((a, w))
def run(s):
    dist = {s: 0}; q = [(0, s)]
    while q:
        d, u = heapq.heappop(q)
        if d > dist[u]: continue
        for v, w in g[u]:
            nd = d + w
            if nd < dist.get(v, 1 << 60):
                dist[v] = nd; heapq.heappush(q, (nd, v))
    return dist
t = 0
for s in range(40): t += sum(run(s).values())
print(t)
