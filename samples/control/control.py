"""Loops, conditions, assignments."""

for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, "is prime")

n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
    if steps > 200:
        break
else:
    print("reached 1 after", steps)

a, b = 1, 2
a, b = b, a
print(a, b)

for i in range(10):
    if i % 3:
        continue
    print(i, end=" ")
print()

grade = 85
if grade >= 90:
    print("A")
elif grade >= 80:
    print("B")
else:
    print("C")

print([] or "empty", 0 and 1, None or 0 or "last", 1 < 2 and "yes")
assert grade > 80, "never"
while (n := n + 1) < 5:
    print("n is", n)
