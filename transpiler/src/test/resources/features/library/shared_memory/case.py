"""Memory shared by name: multiprocessing.shared_memory."""

from multiprocessing import shared_memory
import struct, array
s = shared_memory.SharedMemory(create=True, size=100)
t = shared_memory.SharedMemory(name=s.name)
s.buf[:5] = b'hello'
print(bytes(t.buf[:5]), t.buf[1], t.size == s.size, type(s.buf))
t.buf[0] = 74
print(bytes(s.buf[:5]))
c = s.buf.cast('i'); c[3] = 77; print(t.buf.cast('i')[3], c.tolist()[:4])
c.release()
struct.pack_into('<id', t.buf, 16, 5, 2.5); print(struct.unpack_from('<id', s.buf, 16))
print(s.buf[::2].tobytes()[:6], s.buf.tolist()[:6], s.buf[:3].hex(), bytes(s.buf[:5]) == b'Jello')
l = shared_memory.ShareableList(['a', 1, 2.5, None, True, b'xyz'])
m = shared_memory.ShareableList(name=l.shm.name)
l[1] = 42; m[0] = 'b'
print(list(l), list(m), m.format, len(m), m.index(2.5))
try: l[0] = 'x' * 100
except ValueError as e: print(e)
m.shm.close(); l.shm.close(); l.shm.unlink()
t.close(); s.close(); s.unlink()
try: shared_memory.SharedMemory(name=s.name)
except FileNotFoundError as e: print(type(e).__name__)
from multiprocessing.managers import SharedMemoryManager
