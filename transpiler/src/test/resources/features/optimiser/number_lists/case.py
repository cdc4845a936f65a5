"""Loops over lists of numbers, and everything that makes them lists of something else."""
import threading


def total(values):
    result = 0
    for i in range(len(values)):
        result += values[i]
    return result


def total_real(values):
    result = 0.0
    for value in values:
        result += value
    return result


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


ints = [i % 1000 for i in range(200)]
floats = [i / 8 for i in range(200)]
for _ in range(20):
    total(ints)
    total_real(floats)
print(total(ints), total_real(floats), total(floats), total_real(ints))
print(total([]), total([True, 2]), total([1, 2.5]), attempt(total, [1, "a"]), attempt(total, 5))
print(total((1, 2, 3)), total(range(4)), total({0: 5, 1: 6}))

# ---- what the elements are afterwards ----
print(type(ints[3]), type(floats[3]), ints[3] is ints[3], floats[3] is floats[3], floats[8])
print(ints[:4], ints[-1], ints.index(7), ints.count(5), 999 in ints, len(ints), sum(ints))
print(sorted(floats)[:3], max(floats), min(ints), ints == list(ints), floats < ints)
ints.append(10**30)
print(total(ints), ints[-1])
ints[-1] = True
print(total(ints), ints[-1], ints[-2:])
ints[-1] = 3
for _ in range(20):
    total(ints)
ints[0] = "x"
print(attempt(total, ints), ints[:2])
ints[0] = 1.5
print(total(ints))
floats[0] = 7
print(total_real(floats), floats[:2], type(floats[0]))

# ---- special floats ----
odd = [0.0, -0.0, float("nan"), float("inf"), 1e308, 1e308] * 5
for _ in range(12):
    total_real(odd)
print(odd[:4], str(odd[1]), odd[2] == odd[2], odd[2] in odd, odd.count(odd[2]) > 0)
print(total_real(odd[:2]), total_real([1e308] * 20), total_real([-0.0] * 20))

# ---- overflow ----
big = [2**62] * 20
for _ in range(30):
    result = total(big)
print(result, total([2**63 - 1, 1]), total([-(2**63), -1]), total([2**63, 1]))


def dot(left, right):
    result = 0
    for i in range(len(left)):
        result += left[i] * right[i]
    return result


for _ in range(30):
    dot(big, big)
print(dot(big, big), dot([1, 2, 3], [4, 5, 6]), attempt(dot, [1, 2, 3], [1, 2]))
print(dot([0.5, 2], [4, 1.5]), dot([2, 3], ["a", "b"][:0] + [1, 1]))


# ---- stores ----
def scale(values, factor):
    for i in range(len(values)):
        values[i] = values[i] * factor
    return values[:3]


def halve(values):
    for i in range(len(values)):
        values[i] = values[i] / 2.0
    return values[:3]


numbers = [float(i) for i in range(40)]
for _ in range(12):
    halve(numbers)
print(halve(numbers), scale(numbers, 4096.0), scale(numbers, 2), scale([1, 2], 3), scale(["a"], 2))
print(attempt(halve, ["a"]), halve([3, 4, 5]))


def shift(values, by):
    for i in range(len(values)):
        values[i - by] = values[i] + 0.5 * values[-1]
    return values


for _ in range(12):
    shift([1.0, 2.0, 3.0, 4.0], 1)
moved = [1.0, 2.0, 3.0, 4.0]
print([shift(moved, 1) is moved for _ in range(12)][-1], moved, attempt(shift, moved, 5), moved)


# ---- straight code in a loop ----
def move(bodies, dt):
    for body in bodies:
        speed = (body[1] * body[1] + body[2] * body[2]) ** 0.5
        body[0] += dt * body[1] / (1.0 + speed)
        body[1] -= body[2] * dt
    return [body[0] for body in bodies]


def bodies():
    return [[0.0, 1.0, 2.0], [1.0, 0.0, 0.0], [0.5, -0.0, 3.0]]


first = bodies()
for _ in range(300):
    move(first, 0.25)
print(first)
first[0][1] = 3
print(move(first, 0.25), move(first, 1), move([(1, 2)][:0] + first, 0.5))
print(attempt(move, [[1.0, 2.0]], 0.5), attempt(move, [[1.0, 2.0]] * 9, 0.5), attempt(move, [(1.0, 2.0, 3.0)], 0.5))
print(move([[2**70, 3, 4]], 2), move([[1, True, 0.5]], 2.0))


class Loud(list):
    def __getitem__(self, index):
        return list.__getitem__(self, index) * 100

    def __len__(self):
        return 2


print(total(Loud([1, 2, 3])), move([Loud([1.0, 2.0, 3.0])], 0.5), dot(Loud([1, 2]), [3, 4]))


# ---- conditions, jumps, searches ----
def first_above(values, limit):
    for i in range(len(values)):
        if values[i] > limit:
            return i
    return -1


def sort(values):
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(values) - 1):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                swapped = True
    return values


def zigzag(values):
    count = 0
    for i in range(1, len(values)):
        if values[i] == values[i - 1]:
            continue
        if values[i] < 0 and not values[i - 1] < 0:
            break
        count += 1
    return count


for _ in range(20):
    first_above(list(range(50)), 30)
    zigzag([1, 2, 2, 3, -1, 5])
print(first_above(list(range(50)), 30), first_above([1.5, 2.5], 2), first_above("abc", "b"), attempt(first_above, [1], "b"))
print(sort([5, 3, 1, 4]), sort([0.5, -1.5, 2.0]), sort(["b", "a"]), sort([True, 0]), sort([3, 2**70, 1]))
print(zigzag([1, 2, 2, 3, -1, 5]), zigzag([1.0, 2.0]), zigzag([1, 2**80, -3]))


# ---- a grid ----
def weight(grid):
    result = 0
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            result += grid[i][j] * (i + 1)
    return result


grid = [list(range(20)) for _ in range(20)]
for _ in range(20):
    weight(grid)
print(weight(grid))
grid[3][4] = 0.5
grid[5] = (1, 2)
grid[6] = Loud([1, 2, 3])
print(weight(grid))


# ---- changed while iterated over ----
def spread(values):
    for value in values:
        if len(values) < 40:
            values.append(value + 1)
    return len(values)


def smooth(values):
    result = 0.0
    for value in values:
        values[3] = value * 0.5
        result += value
    return result


print(spread([1, 2]), spread([0.5]), smooth([float(i) for i in range(20)]), smooth([1, 2, 3, 4]))
smoothed = [float(i) for i in range(20)]
print([smooth(smoothed) for _ in range(14)][-1], attempt(smooth, [1.0, 2.0]))

# ---- a list that is used as numbers and as objects by turns ----
mixed = [float(i) for i in range(30)]
for turn in range(60):
    total_real(mixed)
    for value in mixed:
        str(value)
    mixed.insert(0, mixed.pop())
    if turn % 20 == 0:
        mixed.sort(reverse=True)
    mixed[turn % 30] += 0.5
    mixed.append(1.0)
    mixed.pop()
    mixed.extend([2.0])
    del mixed[-1:]
print(total_real(mixed), mixed[:5], mixed.copy()[-2:], (mixed + [1])[-1], (mixed * 2)[31], list(reversed(mixed))[0])

# ---- threads ----
shared = [0] * 100
for _ in range(20):
    total(shared)


def work(start):
    for turn in range(200):
        for i in range(start, 100, 4):
            shared[i] += 1
        total(shared)


threads = [threading.Thread(target=work, args=(start,)) for start in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total(shared), set(shared), total_real(mixed) > 0)
