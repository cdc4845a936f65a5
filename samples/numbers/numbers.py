"""Whole numbers without limit, floats, complex numbers."""

print(2**200, -7 // 2, -7 % 3, 7 / 2, divmod(-7, 2))
print(10**18 * 10**18, (1 << 100) >> 98, ~0, 6 & 3, 6 | 3, 6 ^ 3)
print(0.1 + 0.2, 1e308 * 10, -0.0, round(2.5), round(3.14159, 2), int(-3.9))
print(1 == 1.0 == True, hash(1) == hash(1.0), 3 < 4 <= 4, not 0)
print((1 + 2j) * (3 - 1j), abs(3 + 4j), complex(1, -1).conjugate())
print(int("ff", 16), bin(10), hex(255), oct(8), float("inf"), int("1_000"))
total = 0
for i in range(1, 30):
    total += i**i
print(total, len(str(total)), total.bit_length())
try:
    1 // 0
except ZeroDivisionError as error:
    print(error)
