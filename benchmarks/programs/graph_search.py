"""Breadth-first and depth-first search in a graph of `size` nodes, kept in dicts and sets."""


def graph(size):
    edges = {}
    state = 7
    for node in range(size):
        neighbours = set()
        for _ in range(4):
            state = (state * 1103515245 + 12345) % 2147483648
            neighbours.add((state >> 8) % size)
        edges[node] = neighbours
    return edges


def breadth(edges, start):
    distance = {start: 0}
    level = [start]
    while level:
        following = []
        for node in level:
            far = distance[node] + 1
            for other in edges[node]:
                if other not in distance:
                    distance[other] = far
                    following.append(other)
        level = following
    return distance


def depth(edges, start):
    seen = set()
    stack = [start]
    order = 0
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        order = (order * 31 + node) % 1000003
        for other in sorted(edges[node] - seen):
            stack.append(other)
    return order, len(seen)


GRAPHS = {}


def benchmark(size):
    if size not in GRAPHS:
        GRAPHS[size] = graph(size)
    edges = GRAPHS[size]
    distance = breadth(edges, 0)
    return max(distance.values()), sum(distance.values()), depth(edges, 0)
