"""Memory that travels beside a pickle (PEP 574)."""

import array
import pickle
import weakref


def attempt(label, function, *args, **kwargs):
    try:
        print(label, function(*args, **kwargs))
    except Exception as error:
        print(label, type(error).__name__, error)


Buffer = pickle.PickleBuffer
print(Buffer, Buffer.__module__)
attempt("no argument", Buffer)
attempt("keyword", Buffer, x=1)
attempt("two", Buffer, b"1", 2)
attempt("int", Buffer, 5)
attempt("subclass", lambda: type("Sub", (Buffer,), {}))

plain = Buffer(b"abc")
view = memoryview(plain)
print(view == b"abc", view.readonly, view.obj, bytes(plain), plain.raw().format)
print(weakref.ref(plain)() is plain, Buffer(b"x") == Buffer(b"x"), plain == plain)
plain.release()
plain.release()
attempt("raw", plain.raw)
attempt("view", memoryview, plain)
attempt("dumps released", pickle.dumps, plain, 5)

numbers = Buffer(array.array("i", [1, 2]))
raw = numbers.raw()
print(memoryview(numbers).format, raw.format, raw.nbytes, raw.shape, raw.readonly)
gaps = Buffer(memoryview(b"abcdef")[::2])
attempt("gaps", gaps.raw)
attempt("protocol 4", pickle.dumps, numbers, 4)

print(pickle.loads(pickle.dumps(Buffer(bytearray(b"xyz")), 5)))
print(pickle.loads(pickle.dumps(Buffer(b"xyz"), 5)))
for data in (bytearray(b"xyz"), b"xyz"):
    buffers = []
    text = pickle.dumps(Buffer(data), 5, buffer_callback=buffers.append)
    print(text, len(buffers), type(buffers[0]))
    loaded = pickle.loads(text, buffers=buffers)
    print(loaded is buffers[0], pickle.loads(text, buffers=[data]) is data)
    attempt("no buffers", pickle.loads, text)
    attempt("too few", pickle.loads, text, buffers=[])
