"""Variables that begin as numbers and that loops add to: ints, floats, what is neither, overflow, errors."""


class Vector:
    def __init__(self, x):
        self.x = x

    def __radd__(self, other):
        return ("radd", other, self.x)

    def __rsub__(self, other):
        return ("rsub", other, self.x)


class Counter:
    def __init__(self):
        self.steps = []

    def __radd__(self, other):
        self.steps.append(other)
        return self

    def __iadd__(self, other):
        self.steps.append(other)
        return self

    def __add__(self, other):
        raise AssertionError("+= of a class with __iadd__")


def total(values, ):
    result = 0
    for value in values:
        result += value
    return result


def real(values):
    result = 0.0
    for value in values:
        result += value
    return result


def difference(values):
    result = 10
    for value in values:
        result -= value
    return result


def both(values):
    up = down = 0
    for value in values:
        up += value
        down -= value
        if down < -(10**20):
            break
    return up, down


def rebound(rows):
    sums = []
    for row in rows:
        result = 0
        for value in row:
            result += value
        sums.append(result)
    return sums


def raising(values):
    result = 1
    try:
        for value in values:
            result += value
    except TypeError as e:
        print("TypeError:", e)
    return result


def literals(values):
    result = 0
    for value in values:
        result += value
        result += 2
        result -= 0.5
    return result


def same(values):
    result = 0
    for value in values:
        result += value
    other = result
    return result is other, result == other, type(result).__name__


def conditional(flag):
    if flag:
        result = 0
    else:
        result = 0.5
    for value in (1, 2):
        result += value
    return result


def unbound(values):
    for value in values:
        result += value
    return result


def started_late(values):
    for value in values:
        if value == 0:
            count = 0
        count += value
    return count


print(total([]), total([1, 2, 3]), total([1, 2.5, 3]), total([True, False, True]), total([1j, 2]))
print(total([2**62, 2**62, 2**62]), total([2**63 - 1, 1, -1]), total([2**64, -(2**64), 5]), total([-(2**63), -1, 1]))
print(real([]), real([1, 2]), real([0.1] * 10), real([1.5, 2**70]), real([float("nan")]), real([-0.0]))
print(difference([1, 2]), difference([0.5]), difference([-(2**63), 5]), difference([2**63 - 1] * 3))
print(both([1, 2, 3]), both([2**63, 2**67]), both([0.25, 0.5]))
print(rebound([[1, 2], [0.5], [], [2**70, 1], [3]]))
print(total([1, Vector(2)]), difference([1, Vector(2)]))
counter = total([5, Counter(), 6, 7])
print(counter.steps)
print(raising([1, 2, "three", 4]), raising([None]))
print(total([[1]]) if False else "no list")
print(literals([1, 2, 3]), literals([0.5]), literals([2**63 - 1]))
print(same([1000, 2000]), same([0.5]), same([2**70]), same([]))
print(conditional(True), conditional(False))
print(started_late([0, 1, 2, 0, 4]))
for function, values in (unbound, [1]), (started_late, [1]), (total, ["a"]), (total, [None]):
    try:
        print(function(values))
    except Exception as e:
        print(type(e).__name__, e)
