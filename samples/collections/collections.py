"""Lists, tuples, dicts and sets."""

items = [3, 1, 2]
items.sort(reverse=True)
items += [5, 4]
items[1:3] = ["x", "y", "z"]
print(items, items[::2], items.index("y"), items.pop(), len(items))
del items[0]
print(items, [0] * 3, [1, 2] + [3], [[1, 2], [3]] == [[1, 2], [3]])

point = (1, 2)
x, y = point
(x, y), *rest = [(y, x), 3, 4]
print(x, y, rest, point + (3,), point < (1, 3), (1,))

ages = {"ann": 30, "bob": 25}
ages["cy"] = 35
ages.update(bob=26, dan=40)
print(ages, ages.get("eve", 0), "ann" in ages, list(ages.items())[0], ages.pop("dan"))
print(sorted(ages, key=lambda name: -ages[name]), {**ages, "eve": 1}, ages | {"ann": 0})

odd, prime = {1, 3, 5, 7, 9}, {2, 3, 5, 7}
print(sorted(odd & prime), sorted(odd | prime), sorted(odd - prime), sorted(odd ^ prime))
print({1, 2} < {1, 2, 3}, frozenset("abca") == frozenset("cab"))
for i, (name, age) in enumerate(sorted(ages.items()), start=1):
    print(i, name, age)
print(list(zip("ab", [1, 2])), list(map(len, ["a", "bb"])), any([0, 1]), all([]))
