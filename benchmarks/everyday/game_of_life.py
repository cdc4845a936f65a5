from collections import Counter
def step(cells):
    near = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {c for c, n in near.items() if n == 3 or n == 2 and c in cells}
cells = {(x, y) for x in range(40) for y in range(40) if (x * y + x) % 3 == 0}
for i in range(2500): cells = step(cells)
print(len(cells), min(cells), max(cells))
