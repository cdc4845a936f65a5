"""Backslashes before characters that stand in Java by their numbers."""

Cs = '\ud800-\udbff\\\udc00\udc01-\udfff'
print(ascii(Cs))
print(ascii('\\\ud800'), ascii('\\\\\udc00'), ascii('\\u0041\\\u0041'), ascii('\\\u0378'), ascii('\\\\\u0378'), ascii("\\\n\ufeff"))
