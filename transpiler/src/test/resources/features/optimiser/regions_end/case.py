"""Statements on lists of numbers that end before a temporary of theirs is read."""


def rotations(n):
    count = list(range(1, n + 1))
    order = list(range(n))
    seen = []
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        seen.append("".join(map(str, order)))
        while True:
            if r == n:
                return seen
            first = order[0]
            for i in range(r):
                order[i] = order[i + 1]
            order[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1


def steps(values, other, rounds):
    total = 0
    for i in range(rounds):
        total += values[i] + values[i + 1]
        values[i] = total & 63
        other[i] += values[i]
        other[i] *= 2
    return total, other[:rounds]


print(len(rotations(5)), rotations(4)[-3:])
for _ in range(40):
    result = steps(list(range(300)), list(range(300)), 200)
print(result)
print(steps([*range(30)], [i / 2 for i in range(30)], 20))
