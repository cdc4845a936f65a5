"""Lists, sets, dicts and generators in one expression."""

words = "the quick brown fox jumps over the lazy dog".split()

print([len(word) for word in words])
print(sorted({len(word) for word in words}))
print({word: words.count(word) for word in words if len(word) == 3})
print(sum(len(word) for word in words))
print([(x, y) for x in range(3) for y in range(x) if (x + y) % 2])
print([[row * column for column in range(1, 4)] for row in range(1, 4)])

word = "kept"
print([word for word in words[:2]], word)

print([n for n in range(30) if all(n % d for d in range(2, n)) and n > 1])
print([last := n for n in range(3)], last)
print(dict(zip("abc", (n * n for n in range(3)))))
