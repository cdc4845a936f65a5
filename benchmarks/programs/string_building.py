"""Strings put together by `+=`, join, formatting and slicing, `size` rounds."""


def benchmark(size):
    text = ""
    parts = []
    for i in range(size):
        text += chr(97 + i % 26)
        text += str(i)
        parts.append(f"{i:05d}:{i % 7}")
        if i % 100 == 0:
            parts.append("%s-%d" % ("mark", i))
    line = ",".join(parts)
    upper = line.upper().replace("MARK", "x")
    check = 0
    for character in text:
        if character == "a":
            check += 1
    for field in upper.split(","):
        check += len(field)
    return len(text), len(upper), check, text[-5:], upper[:11][::-1]
