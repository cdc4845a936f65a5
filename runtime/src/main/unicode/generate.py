"""Writes unicode.bin, the table behind dev.krait.runtime.text.UnicodeTable.

Run by the Python whose Unicode version the runtime shall have:

    python3.14 generate.py ../resources/dev/krait/runtime/text/unicode.bin

Everything is asked of str itself, so that the table says what str does.
"""

import sys

LAST = 0x110000


def varint(number, out):
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)


def zigzag(number, out):
    varint(number * 2 if number >= 0 else -number * 2 - 1, out)


def flags(c):
    """The order of the bits is that of the constants in UnicodeTable."""
    final_alone = (c + "\u03a3").lower().endswith("\u03c2")
    final_after_letter = ("A" + c + "\u03a3").lower().endswith("\u03c2")
    tests = (
        c.isalpha(),
        c.isdecimal(),
        c.isdigit(),
        c.isnumeric(),
        c.islower(),
        c.isupper(),
        c.istitle() and not c.isupper(),
        c.isprintable(),
        c.isspace(),
        c.isidentifier(),
        ("a" + c).isidentifier(),
        final_alone,
        final_after_letter and not final_alone,
    )
    return sum(1 << i for i, test in enumerate(tests) if test)


def write_flags(out):
    runs = []
    for code in range(LAST):
        value = flags(chr(code))
        if runs and runs[-1][1] == value:
            runs[-1][0] += 1
        else:
            runs.append([1, value])
    varint(len(runs), out)
    for length, value in runs:
        varint(length, out)
        varint(value, out)


def write_map(convert, fallback, out):
    """Single characters as runs of equal distance with stride 1 or 2, the others one by one."""
    runs, specials = [], []
    for code in range(LAST):
        text = convert(chr(code))
        if text == fallback(chr(code)):
            continue
        if len(text) != 1:
            specials.append((code, text))
            continue
        delta = ord(text) - code
        if runs:
            start, count, stride, distance = runs[-1]
            step = code - (start + (count - 1) * stride)
            if distance == delta and (step == stride or count == 1 and step <= 2):
                runs[-1] = (start, count + 1, step, delta)
                continue
        runs.append((code, 1, 1, delta))
    varint(len(runs), out)
    last = 0
    for start, count, stride, delta in runs:
        varint(start - last, out)
        varint(count * 2 + stride - 1, out)
        zigzag(delta, out)
        last = start
    varint(len(specials), out)
    last = 0
    for code, text in specials:
        varint(code - last, out)
        varint(len(text), out)
        for each in text:
            varint(ord(each), out)
        last = code


def main():
    out = bytearray()
    write_flags(out)
    write_map(str.lower, str, out)
    write_map(str.upper, str, out)
    write_map(str.title, str.upper, out)
    write_map(str.casefold, str.lower, out)
    with open(sys.argv[1], "wb") as file:
        file.write(out)


main()
