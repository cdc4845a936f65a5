import copy, pickle
class Node:
    def __init__(self, v): self.v = v; self.kids = []; self.meta = {"a": (1, 2), "b": [v]}
def tree(d):
    n = Node(d)
    if d: n.kids = [tree(d - 1) for _ in range(3)]
    return n
t = tree(6); n = 0
for r in range(160):
    c = copy.deepcopy(t); n += len(c.kids)
    b = pickle.dumps(c); d = pickle.loads(b); n += len(b) // 100
print(n)
