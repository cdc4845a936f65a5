"""A program that ends with an exception: traceback on standard error, status 1."""


def half(n):
    if n % 2:
        raise ValueError(f"{n} is odd")
    return n // 2


print(half(10))
print(half(half(10)))
