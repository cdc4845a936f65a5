import hashlib
import unicodedata as u

SOME = [*range(0x600), *range(0x1E00, 0x2100), *range(0, 0x110000, 211)]


def digest(answer):
    text = "\n".join(ascii(answer(chr(c))) for c in SOME)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def attempt(function, *arguments):
    try:
        print(function.__name__, ascii(arguments), ascii(function(*arguments)))
    except Exception as e:
        print(function.__name__, ascii(arguments), type(e).__name__, ascii(str(e)))


for data in u, u.ucd_3_2_0:
    print(data.unidata_version)
    for name in "category bidirectional east_asian_width combining mirrored decomposition".split():
        print(name, digest(getattr(data, name)))
    for name in "name decimal digit numeric".split():
        function = getattr(data, name)
        print(name, digest(lambda c: function(c, None)))
    for form in "NFC NFD NFKC NFKD".split():
        print(form, digest(lambda c: data.normalize(form, "e\u0323" + c + "\u0301" + c)))
        print(form, digest(lambda c: data.is_normalized(form, c)))
    for c in "\uf951\U0002f868\U0001f600":
        print(ascii(c), ascii(data.normalize("NFC", c)), data.name(c, "nothing"))

names = {u.name(chr(c), None): chr(c) for c in SOME}
del names[None]
print(all(u.lookup(name) == c for name, c in names.items()))
for function in u.name, u.decimal, u.digit, u.numeric, u.category, u.mirrored, u.ucd_3_2_0.category:
    for arguments in (), ("ab",), (1,), ("",), ("\ud800",), ("\0",), ("a", 3, 4):
        attempt(function, *arguments)
attempt(u.name, "\n", None)
attempt(u.decimal, "a", 7)
for c in "\xbd\u4e94\xb2\u0665\U0001d7d9\u4ebf\u0f33":
    print(u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for name in (
    "nope", 3, "keycap digit one", "LATIN SMALL LETTER R WITH TILDE", "a" * 300, b"SPACE", "SPACE\0", "LF",
    "CJK UNIFIED IDEOGRAPH-4e00", "cjk unified ideograph-4E00", "CJK UNIFIED IDEOGRAPH-04E00", "HANGUL SYLLABLE GA",
    "hangul syllable ga", "\xe9", "VS17", "weierstrass elliptic function",
):
    attempt(u.lookup, name)
for arguments in ("NFX", "a"), ("NFC", 1), ("NFX", ""), ("NFC",), (1, "a"), ("NFD", "\uac01"), ("NFC", "\u1100\u1161\u11a8"):
    attempt(u.normalize, *arguments)
    attempt(u.is_normalized, *arguments)
attempt(u.UCD)
print(u.category, type(u.ucd_3_2_0))
text = "Zo\xeb"
print(u.normalize("NFC", text) is text)
print(ascii(rb"\N{LF}\N{BELL}".decode("unicode-escape")), "\u0130\xe9\U0001f600".encode("ascii", "namereplace"))
