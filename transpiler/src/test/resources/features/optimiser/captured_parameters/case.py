"""A parameter that a closure shares, in a function whose loops run on plain numbers."""
def total(values, count):
    for i in range(count):
        values = values + [i]
    at = lambda index: values[index] + index
    return len(values), at(0), at(len(values) - 1)
def replace(items, limit=3):
    def first():
        return items[0]
    if len(items) > limit:
        items = items[limit:]
    for i in range(limit):
        items[0] += i
    return first(), items
print(total([5], 3), total([], 2))
print(replace([1, 2]), replace([1, 2, 3, 4]), replace("abcd"[:0] or [9.5]))
try:
    total(None, 0)
except TypeError as e:
    print(e)
