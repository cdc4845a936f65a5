"""Memory that processes share, in blocks of their own."""

import itertools
import os
import struct

import _multiprocessing

from . import resource_tracker, util
from .context import assert_spawning

__all__ = ["BufferWrapper"]

_counter = itertools.count()


def _remove(name):
    import _posixshmem

    try:
        _posixshmem.shm_unlink(name)
    except FileNotFoundError:
        pass
    resource_tracker.unregister(name, "shared_memory")


class BufferWrapper:
    """A block of bytes; pickled by its name."""

    def __init__(self, size):
        if size < 0:
            raise ValueError(f"Size {size} out of range")
        name = f"/krait-{os.getpid()}-{next(_counter)}"
        self._size = size
        self._memory = _multiprocessing._Memory(name, max(1, size))
        resource_tracker.register(name, "shared_memory")
        util.Finalize(self, _remove, (name,), exitpriority=0)

    def __getstate__(self):
        assert_spawning(self)
        return self._size, self._memory.name

    def __setstate__(self, state):
        self._size, name = state
        self._memory = _multiprocessing._Memory(name, 0)

    def read(self, offset, count):
        return self._memory.read(offset, count)

    def write(self, offset, data):
        self._memory.write(offset, data)

    def create_memoryview(self):
        return _View(self, "B")


class _View:
    """What a memoryview offers, of memory that is not Java's."""

    def __init__(self, block, format):
        self._block = block
        self._item = struct.Struct(format)

    def cast(self, format):
        return _View(self._block, format)

    def __len__(self):
        return self._block._size // self._item.size

    def __getitem__(self, index):
        size = self._item.size
        return self._item.unpack(self._block.read(index * size, size))[0]

    def __setitem__(self, index, value):
        self._block.write(index * self._item.size, self._item.pack(value))
