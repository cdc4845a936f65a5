"""Writes characters.bin and names.bin, the tables behind the module unicodedata.

Run by the Python whose Unicode version the runtime shall have:

    python3.14 generate_database.py ../resources/dev/krait/runtime/text/unicode CANDIDATES

Everything is asked of that Python's unicodedata. As it cannot list aliases and named sequences,
CANDIDATES is any text whose lines may be such names (Perl's unicore/Name.pl); only those that
unicodedata.lookup knows are taken. Both files are deflated.
"""

import sys
import unicodedata
import zlib
from fractions import Fraction

LAST = 0x110000


def varint(number, out):
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)


def zigzag(number, out):
    varint(number * 2 if number >= 0 else -number * 2 - 1, out)


def text(value, out):
    data = value.encode("ascii")
    varint(len(data), out)
    out += data


def write_properties(data, out):
    """The distinct combinations, then runs of them."""
    kinds, runs = {}, []
    for code in range(LAST):
        c = chr(code)
        kind = (
            data.category(c),
            data.bidirectional(c),
            data.east_asian_width(c),
            data.combining(c),
            data.mirrored(c),
        )
        number = kinds.setdefault(kind, len(kinds))
        if runs and runs[-1][1] == number:
            runs[-1][0] += 1
        else:
            runs.append([1, number])
    varint(len(kinds), out)
    for category, bidirectional, width, combining, mirrored in kinds:
        text(category, out)
        text(bidirectional, out)
        text(width, out)
        varint(combining, out)
        varint(mirrored, out)
    varint(len(runs), out)
    for length, number in runs:
        varint(length, out)
        varint(number, out)


def write_numbers(data, out):
    """Per character: decimal + 1, digit + 1, and the numeric value as a fraction."""
    found = []
    for code in range(LAST):
        c = chr(code)
        numeric = data.numeric(c, None)
        entry = data.decimal(c, -1) + 1, data.digit(c, -1) + 1, numeric
        if entry != (0, 0, None):
            found.append((code, entry))
    varint(len(found), out)
    last = 0
    for code, (decimal, digit, numeric) in found:
        varint(code - last, out)
        varint(decimal, out)
        varint(digit, out)
        if numeric is None:
            zigzag(0, out)
            varint(0, out)
        else:
            fraction = Fraction(numeric).limit_denominator(10000)
            assert fraction.numerator / fraction.denominator == numeric
            zigzag(fraction.numerator, out)
            varint(fraction.denominator, out)
        last = code


def write_decompositions(data, out):
    """Per character: the tag (or nothing), whether NFC puts it together, the characters."""
    found = []
    for code in range(LAST):
        value = data.decomposition(chr(code))
        if value and not 0xAC00 <= code < 0xD7A4:
            found.append((code, value.split()))
    varint(len(found), out)
    last = 0
    for code, words in found:
        tag = words.pop(0) if words[0].startswith("<") else ""
        to = [int(word, 16) for word in words]
        together = not tag and data.normalize("NFC", "".join(map(chr, to))) == chr(code)
        varint(code - last, out)
        text(tag, out)
        varint(len(to) * 2 + together, out)
        for each in to:
            varint(each, out)
        last = code


def write_corrections(data, out):
    """The characters that the old version decomposes otherwise, each to one character."""
    found = []
    for code in range(LAST):
        c = chr(code)
        if data.decomposition(c):
            form = data.normalize("NFD", c)
            if form != unicodedata.normalize("NFD", c):
                found.append((code, ord(form)))
    varint(len(found), out)
    for code, to in found:
        varint(code, out)
        varint(to, out)


def write_names(out):
    """Runs of names that end in the number, then the others in order."""
    runs, others = [], []
    for code in range(LAST):
        name = unicodedata.name(chr(code), "")
        if not name or 0xAC00 <= code < 0xD7A4:
            continue
        number = f"{code:04X}"
        if name.endswith("-" + number):
            prefix = name[: -len(number)]
            if runs and runs[-1][0] == prefix and runs[-1][1] + runs[-1][2] == code:
                runs[-1][2] += 1
            else:
                runs.append([prefix, code, 1])
        else:
            others.append((code, name))
    varint(len(runs), out)
    for prefix, start, count in runs:
        text(prefix, out)
        varint(start, out)
        varint(count, out)
    varint(len(others), out)
    last = 0
    for code, name in others:
        varint(code - last, out)
        text(name, out)
        last = code


def write_further(lines, out):
    """Aliases and named sequences: the name, then the characters."""
    found = {}
    for line in lines:
        name = line.strip().upper()
        try:
            value = unicodedata.lookup(name)
        except KeyError:
            continue
        if len(value) > 1 or unicodedata.name(value, "") != name:
            found[name] = value
    varint(len(found), out)
    for name, value in sorted(found.items()):
        text(name, out)
        varint(len(value), out)
        for each in value:
            varint(ord(each), out)


def write(path, out):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    with open(path, "wb") as file:
        file.write(packer.compress(bytes(out)) + packer.flush())


def main():
    folder, candidates = sys.argv[1:]
    out = bytearray()
    text(unicodedata.unidata_version, out)
    for data in unicodedata, unicodedata.ucd_3_2_0:
        write_properties(data, out)
        write_numbers(data, out)
        write_decompositions(data, out)
        write_corrections(data, out)
    write(folder + "/characters.bin", out)
    out = bytearray()
    write_names(out)
    with open(candidates) as lines:
        write_further(lines, out)
    write(folder + "/names.bin", out)


main()
