"""Prints what Python knows of each character that has something to know, a line each.

Code point, whether it may begin a name, stand in one, be printed; normal form KC; name.
"""

import unicodedata

for code in range(0x80, 0x110000):
    character = chr(code)
    surrogate = 0xD800 <= code < 0xE000
    normal = character if surrogate else unicodedata.normalize("NFKC", character)
    name = unicodedata.name(character, "")
    begins = character.isidentifier()
    continues = ("a" + character).isidentifier()
    if name or begins or continues or character.isprintable() or normal != character:
        print(
            f"{code:x}",
            int(begins),
            int(continues),
            int(character.isprintable()),
            "+".join(f"{ord(c):x}" for c in normal),
            name,
            sep=";",
        )
