# Slices of every sequence, with every sign, and of objects that see the slice.
bounds = [None, -7, -3, -1, 0, 1, 2, 5, 9, 10**30, -10**30]
steps = [None, 1, 2, 3, -1, -2, 10**30, -10**30]
sequences = ["hello", b"hello", [0, 1, 2, 3, 4], (0, 1, 2, 3, 4), range(5), range(10, 0, -2), bytearray(b"hello"), "", "a\U0001F600b"]
total = 0
for s in sequences:
    lines = []
    for a in bounds:
        for b in bounds:
            for c in steps:
                lines.append(repr(s[a:b:c]))
    text = " ".join(lines)
    checksum = 0
    for ch in text:
        checksum = (checksum * 31 + ord(ch)) % 1000000007
    print(repr(s), len(lines), checksum, s[1:], s[:-1], s[::-1], s[-2:2], s[::2])
class Show:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print(key, value)
    def __delitem__(self, key): print("del", key)
    def __index__(self): return 2
s = Show()
print(s[1], s[1:2], s[:], s[::], s[1:2:3], s[:, 1], s[..., 1:2], s[()], s[1,], s["a":"b"], s[*[1, 2]], s[*[1], 2:3])
s[1:2] = 3; s[:, 0] = 4
del s[1:2], s[1, 2:]
print([0, 1, 2, 3][s], [0, 1, 2, 3][:s], "abcd"[s:], (1, 2, 3)[-True])
for bad in ("'abc'['a']", "'abc'[1.0]", "[1][None]", "[1]['a':]", "(1,)[5]", "[1][-5]", "'a'[::0]", "[1][::0]", "range(3)[9]", "b'a'[9]", "5[0]", "None[:]", "{}[:]", "{1}[0]", "[1, 2][1, 2]", "[1][10**30]"):
    try:
        print(bad, eval(bad))
    except Exception as e:
        print(bad, type(e).__name__, e)
x = list(range(10))
x[2:5] = "ab"; print(x)
x[:0] = [-1]; print(x)
x[len(x):] = (9, 9); print(x)
x[::4] = "wxyz"[:len(x[::4])]; print(x)
x[5:2] = ["mid"]; print(x)
x[-3:-1] = []; print(x)
x[1:3] = x; print(x)
del x[::2]; print(x)
del x[-1:0:-3]; print(x)
for bad in ("x[::2] = [1]", "x[1:2] = 5", "x[0:4:2] = 'abc'", "x['a'] = 1", "x[99] = 1", "(1, 2)[0:1] = [1]", "'abc'[0] = 'x'", "del x[99]", "x[::0] = []"):
    try:
        exec(bad)
    except Exception as e:
        print(bad, type(e).__name__, e)
q = slice(1, None, 2)
print(q, q.start, q.stop, q.step, q.indices(9), slice(-3, None).indices(5), slice(None, None, -1).indices(4), q == slice(1, None, 2), hash(q) == hash(slice(1, None, 2)))
ba = bytearray(b"abcdef")
ba[1:3] = b"XYZ"; ba[::2] = b"1234"; del ba[-1]
print(ba)
m = memoryview(b"abcdef")
print(bytes(m[1:4]), bytes(m[::-2]), m[-1])
