# What json does in its fast half: reading and writing of strings, reading and writing of values.
import _json


class Context:
    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float


def attempt(function, *args):
    try:
        print(ascii(function(*args)))
    except StopIteration as e:
        print("StopIteration", e.value)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None))


scan = _json.make_scanner(Context)
for text in [
    "", "[", "-", "nul", "null", "true", "false", "NaN", "Infinity", "-Infinity", "0", "-0", "01", "1.5", "1.", "1e5",
    "1E+2", "1e", '"a"', '"\\n\\u00e9\\ud83d\\ude00\\ud83d"', "[]", " 1", "[1, 2 , [3]]", "{}",
    '{"a": {"b": [1, 2.5, null]}, "a": 2}', "1" * 30, '"\U0001f600x"',
]:
    attempt(scan, text, 0)
attempt(scan, "[1]", -1)
attempt(scan, 3, 0)
Context.object_hook = len
Context.parse_float = str
Context.parse_int = lambda text: text + "i"
attempt(_json.make_scanner(Context), '[{"a": 1.5}, 7]', 0)
Context.object_pairs_hook = list
attempt(_json.make_scanner(Context), '{"a": 1, "b": {}}', 0)
attempt(_json.scanstring, '"abc" ', 1)
attempt(_json.scanstring, 'a\nbc"x', 0, False)
attempt(_json.scanstring, "a", 5)
attempt(_json.scanstring, 3, 1)


class Number(int):
    def __repr__(self):
        return "?"


def default(value):
    if isinstance(value, complex):
        return [value.real, value.imag]
    raise TypeError("no " + type(value).__name__)


def encoder(indent=None, sort=False, skip=False, nan=True, encode=_json.encode_basestring_ascii):
    make = _json.make_encoder({}, default, encode, indent, ": ", ", ", sort, skip, nan)
    return lambda value: "".join(make(value, 0))


values = [
    None, True, 1, 1.5, float("nan"), -float("inf"), 1e22, "a\u00e9\n\U0001f600\"\\\0", [1, [2, ()], {}],
    {"a": 1, 2: 3, 1.5: 4, None: 5, True: 6}, 2**70, Number(3), 3 + 1j, {Number(2): 1},
]
for value in values:
    attempt(encoder(), value)
    attempt(encoder("  ", encode=_json.encode_basestring), value)
attempt(encoder(sort=True), {"b": 1, "a": 2})
attempt(encoder(sort=True), {"b": 1, 2: 2})
attempt(encoder(), {(1,): 1})
attempt(encoder(skip=True), {(1,): 1, "a": 2})
attempt(encoder(nan=False), [float("nan")])
attempt(encoder(), [1, {"a": [{1, 2}]}])
circle = []
circle.append(circle)
attempt(encoder(), circle)
attempt(encoder(encode=lambda text: "<" + text + ">"), ["a", {"b": 1}])
attempt(_json.encode_basestring, 3)
attempt(_json.make_encoder, 3, None, str, None, ":", ",", 0, 0, 1)
