# The engine below re: lists of codes as re._compiler makes them, run on texts.
import _sre

PATTERNS = [
    ('\\w+', 32, [14, 4, 0, 1, 4294967295, 24, 9, 1, 4294967295, 13, 4, 8, 14, 0, 1, 1], 0, {}, (None,)),
    ('(a|bc)*d', 32, [14, 4, 0, 1, 4294967295, 23, 21, 0, 4294967295, 17, 0, 7, 5, 16, 97, 15, 9, 7, 16, 98, 16, 99, 15, 2, 0, 17, 1, 18, 16, 100, 1], 1, {}, (None, None)),
    ('(?P<key>\\w+)\\s*=\\s*(?P<value>"[^"]*"|\\d+)', 32, [14, 4, 0, 3, 4294967295, 17, 0, 24, 9, 1, 4294967295, 13, 4, 8, 14, 0, 1, 17, 1, 24, 9, 0, 4294967295, 13, 4, 8, 12, 0, 1, 16, 61, 24, 9, 0, 4294967295, 13, 4, 8, 12, 0, 1, 17, 2, 7, 14, 16, 34, 24, 6, 0, 4294967295, 20, 34, 1, 16, 34, 15, 15, 13, 24, 9, 1, 4294967295, 13, 4, 8, 10, 0, 1, 15, 2, 0, 17, 3, 1], 2, {'key': 1, 'value': 2}, (None, 'key', 'value')),
    ('(?i)stra\xdfe', 34, [14, 4, 0, 6, 6, 39, 6, 16, 115, 16, 383, 0, 40, 116, 40, 114, 40, 97, 40, 223, 40, 101, 1], 0, {}, (None,)),
    ('(?<=a)b(?!c)', 32, [14, 4, 0, 1, 1, 4, 5, 1, 16, 97, 1, 16, 98, 5, 5, 0, 16, 99, 1, 1], 0, {}, (None,)),
    ('(?>a+)b', 32, [14, 4, 0, 2, 4294967295, 27, 9, 24, 6, 1, 4294967295, 16, 97, 1, 1, 16, 98, 1], 0, {}, (None,)),
    ('(?:ab){1,2}+c', 32, [14, 4, 0, 3, 5, 28, 7, 1, 2, 16, 97, 16, 98, 1, 16, 99, 1], 0, {}, (None,)),
    ('(a)?(?(1)b|c)', 32, [14, 4, 0, 1, 2, 23, 9, 0, 1, 17, 0, 16, 97, 17, 1, 18, 12, 0, 6, 16, 98, 15, 3, 16, 99, 1], 1, {}, (None, None)),
    ('foo|bar|baz', 32, [14, 9, 4, 3, 3, 16, 98, 16, 102, 0, 7, 9, 16, 102, 16, 111, 16, 111, 15, 20, 9, 16, 98, 16, 97, 16, 114, 15, 11, 9, 16, 98, 16, 97, 16, 122, 15, 2, 0, 1], 0, {}, (None,)),
    ('(\\w)\\1', 32, [14, 7, 4, 2, 2, 8, 14, 0, 17, 0, 13, 4, 8, 14, 0, 17, 1, 11, 0, 1], 1, {}, (None, None)),
    ('^a.c$', 40, [14, 4, 0, 3, 3, 6, 1, 16, 97, 2, 16, 99, 6, 6, 1], 0, {}, (None,)),
    ('(?s)<.*?>', 48, [14, 8, 1, 2, 4294967295, 1, 1, 60, 0, 16, 60, 26, 5, 0, 4294967295, 3, 1, 16, 62, 1], 0, {}, (None,)),
    ('\\bx|y\\B', 32, [14, 4, 0, 1, 1, 7, 7, 6, 10, 16, 120, 15, 9, 7, 16, 121, 6, 11, 15, 2, 0, 1], 0, {}, (None,)),
    ('[^\u4e00-\u9fff\xe9]+', 32, [14, 4, 0, 1, 4294967295, 24, 13, 1, 4294967295, 13, 8, 21, 22, 19968, 40959, 16, 233, 0, 1, 1], 0, {}, (None,)),
    ('((a)|b)+?c', 32, [14, 4, 0, 2, 4294967295, 23, 23, 1, 4294967295, 17, 0, 7, 9, 17, 2, 16, 97, 17, 3, 15, 7, 5, 16, 98, 15, 2, 0, 17, 1, 19, 16, 99, 1], 2, {}, (None, None, None)),
    ('x*', 32, [14, 4, 0, 0, 4294967295, 24, 6, 0, 4294967295, 16, 120, 1, 1], 0, {}, (None,)),
    ('(?:a|b(c))*d', 32, [14, 4, 0, 1, 4294967295, 23, 21, 0, 4294967295, 7, 5, 16, 97, 15, 13, 11, 16, 98, 17, 0, 16, 99, 17, 1, 15, 2, 0, 18, 16, 100, 1], 1, {}, (None, None)),
]
TEXTS = [
    "", "a", "abcd bcbcd", 'key = "some value", n=42', "STRASSE straße Straße", "ab abc xab aab",
    "ababc ababab abc", "b ab c ac", "foobarbaz bar", "aabbccdd", "a\nc\nabc\na c", "<a><b>\n</b>",
    "x y xy yx x", "中文 text é \U0001f600 more", "bac ababc", "xxaxxx", "abcd bcd aad",
    "a" * 3000 + "d",
]


def short(value):
    text = repr(value)
    return text if len(text) < 200 else (len(text), hash(type(value)) and text[:40], text[-40:])


for pattern, flags, code, groups, index, names in PATTERNS:
    compiled = _sre.compile(pattern, flags, code, groups, index, names)
    print(compiled, compiled.groups, dict(compiled.groupindex))
    for text in TEXTS:
        found = compiled.search(text)
        if found is None:
            continue
        print(" ", short(found), found.regs, found.lastindex, found.lastgroup, short(found.groups()))
        print("   ", short([m.span() for m in compiled.finditer(text)]), short(compiled.findall(text)))
        print("   ", short(compiled.split(text)), short(compiled.subn("<>", text, 3)))
        print("   ", compiled.match(text, 1), compiled.fullmatch(text) is not None, found.groupdict())


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


word = _sre.compile(*PATTERNS[0])
pairs = _sre.compile(*PATTERNS[2])
attempt(word.match, 1)
attempt(word.match, b"a")
attempt(word.search, "ab cd", 2**70)
attempt(word.sub, lambda m: m.group().upper(), "ab cd", 1)
attempt(word.sub, lambda m: 1, "ab cd")
attempt(word.sub, lambda m: None, "ab cd")
match = pairs.search("a = 1")
attempt(match.group, "key", 2)
attempt(match.group, "other")
attempt(match.group, 3)
attempt(match.start, -1)
attempt(lambda: match["value"])
scanner = word.scanner("ab cd", 1)
print(scanner.search(), scanner.match(), scanner.search(), scanner.pattern is word)
print(word == _sre.compile(*PATTERNS[0]), word == pairs, hash(word) == hash(_sre.compile(*PATTERNS[0])))
attempt(_sre.compile, "a", 0, [1, 2, 3], 0, {}, ())
attempt(_sre.compile, "a", 0, ["x"], 0, {}, ())
attempt(_sre.compile, "a", 0, [2**40], 0, {}, ())
attempt(_sre.template, word, [])
for c in (65, 0x130, 0xDF, 0x1E9E, 0x1C5, 0x4E00):
    print(_sre.unicode_tolower(c), _sre.unicode_iscased(c), _sre.ascii_tolower(c), _sre.ascii_iscased(c))
codes = [14, 4, 0, 1, 4294967295, 27, 8, 24, 5, 0, 4294967295, 2, 1, 1, 2, 1]  # (?>.*).
print(_sre.compile("(?>.*).", 32, codes, 0, {}, (None,)).match("abc"))
