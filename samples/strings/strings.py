"""Text: slices, methods, formatting."""

text = "Krait turns Python into Java"
print(text[:5], text[-4:], text[::-1], text[6:11].upper())
print(text.split(), "-".join(text.split()[:3]), text.replace("Java", "Java 17"))
print(text.find("Python"), text.count("t"), text.startswith("Krait"), "into" in text)

name, value = "pi", 3.14159265
print(f"{name}={value:.3f} {value!r} {name:>6}|{name:<6}|{name:^6}|")
print(f"{1234567:,} {255:#x} {255:08b} {0.25:.1%} {value=:.2f} {-5:+d}")
print("%-5s|%5.1f|%03d|%x" % (name, value, 7, 255))
print("{0} {1} {0} {key}".format("a", "b", key="c"))
print("naïve", len("naïve"), "naïve".encode(), "naïve".title(), "ß".upper(), ord("€"))
print(repr("tab\t'quote'"), 'line one\nline two'.splitlines(), r"raw\n")
print("abc" < "abd", sorted("banana"), max("hello"), "ab" * 3)
