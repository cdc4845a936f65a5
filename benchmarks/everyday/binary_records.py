import struct, zlib, hashlib, base64
t = 0
for r in range(24):
    rec = bytearray()
    for i in range(30000):
        rec += struct.pack("<IHd8s", i, i % 65536, i * 0.5, b"abc%d" % (i % 1000))
    data = bytes(rec)
    for a, b, c, s in struct.iter_unpack("<IHd8s", data):
        t += a + b + int(c)
    t += zlib.crc32(data) + len(zlib.compress(data)) // 1000
    t += int(hashlib.sha256(data).hexdigest()[:6], 16) + len(base64.b64encode(data))
    x = 0
    for b in data[:200000]: x = (x * 31 + b) & 0xffffffff
    t += x
print(t)
