# An error handler may put other bytes in place of those that are decoded.
import codecs


def other(error):
    error.object = b"\x00" * 8
    return ("\ufffd", error.start)


def next_byte(error):
    return ("\ufffd", error.start + 1)


def too_far(error):
    error.object = b"ab"
    return ("!", 3)


for function in (other, next_byte, too_far):
    codecs.register_error("test." + function.__name__, function)
DATA = [
    ("utf-16-le", b"\xd8\xd8\xd8\xd8\xd8\x00\x00\x00"), ("utf-16-be", b"\xd8\xd8\xd8\xd8\x00\xd8\x00\x00"),
    ("utf-32-le", b"\x11\x11\x11\x11\x11\x00\x00\x00\x00\x00\x00"), ("utf-32-be", b"\x11\x11\x11\x00\x00\x11\x11\x00\x00\x00\x00"),
    ("utf-16-le", b"\x00"), ("utf-32-be", b"\x00"), ("utf-8", b"a\xff"), ("ascii", b"\xff"), ("utf-7", b"\xff"),
    ("unicode_escape", b"\\x"), ("raw_unicode_escape", b"\\u"), ("cp1252", b"\x81"),
]
for handler in ("other", "next_byte", "too_far"):
    for encoding, data in DATA:
        try:
            print(handler, encoding, ascii(data.decode(encoding, "test." + handler)))
        except Exception as error:
            print(handler, encoding, type(error).__name__, error)
