"""Long texts taken apart: words that repeat, and words that do not."""

words = ["w" + str(i * 7919 % 613) for i in range(20000)]
text = " ".join(words)
found = text.split()
print(found == words, len(found), len(set(found)))
print("  \t".join(words).split() == words, text.split(" ") == words, ",".join(words).split(",") == words)
print(text.split(None, 3)[:3], len(text.split(None, 3)[3]), len(text.split(" ", 5)[5]))

different = [str(i) for i in range(30000)]
print("\n".join(different).split() == different, "::".join(different).split("::") == different)

mixed = [chr(0x20AC + i % 50) * (i % 4) + "é" * (i % 3) + str(i % 100) for i in range(10000)]
print(" ".join(mixed).split() == mixed, "-".join(mixed).split("-") == mixed)
wide = [chr(0x1F600 + i % 50) + str(i % 10) for i in range(5000)]
print(" ".join(wide).split() == wide)

empty = ",".join([""] * 10000)
print(empty.split(",") == [""] * 10000, empty.split(), len(" " * 20000), (" " * 20000).split())
long = ["x" * (i % 60) + "y" for i in range(5000)]
print(" ".join(long).split() == long)

counts = {}
for word in found:
    counts[word] = counts.get(word, 0) + 1
print(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3])
lengths = 0
for word in found:
    lengths += len(word)
print(lengths, hash(found[0]) == hash("".join(list(found[0]))))

for i in 0, 5, 9, 10, -1, 12345678901:
    print(str(i), repr(i), f"{i}", f"{i:05d}", f"{i:>4}", f"{i:x}", "%d" % i, end=" ")
print()
for spec in "05d", "x", ">8", "q", "05d", "q", ".2f":
    for value in 7, 2.5, "s", True:
        try:
            print(format(value, spec), end="|")
        except ValueError as e:
            print(e, end="|")
print()
