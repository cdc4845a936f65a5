"""Numbers and arrays in memory that processes share, by type code."""

import struct

from . import get_context
from .context import assert_spawning
from .heap import BufferWrapper

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]

_NAMES = {
    "c": "c_char",
    "u": "c_wchar",
    "b": "c_byte",
    "B": "c_ubyte",
    "h": "c_short",
    "H": "c_ushort",
    "i": "c_int",
    "I": "c_uint",
    "l": "c_long",
    "L": "c_ulong",
    "q": "c_longlong",
    "Q": "c_ulonglong",
    "f": "c_float",
    "d": "c_double",
}


def _check(code):
    if not isinstance(code, str) or code not in _NAMES:
        raise NotImplementedError(
            f"shared memory of type {code!r}: there is no ctypes, only the type codes of array"
        )
    return code


class _Item:
    """How one element is stored."""

    def __init__(self, code):
        self.code = code
        self.format = struct.Struct({"c": "c", "u": "i"}.get(code, code))
        self.size = self.format.size

    def pack(self, value):
        code = self.code
        if code == "c":
            if isinstance(value, int):
                value = bytes([value])
            if not isinstance(value, bytes | bytearray) or len(value) != 1:
                raise TypeError("one character bytes, bytearray, or an integer in range(256) expected")
            return bytes(value)
        if code == "u":
            if not isinstance(value, str):
                raise TypeError(f"unicode string expected instead of {type(value).__name__} instance")
            if len(value) != 1:
                raise TypeError("one character unicode string expected")
            return self.format.pack(ord(value))
        if code in "fd":
            if not hasattr(value, "__float__") and not hasattr(value, "__index__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            return self.format.pack(value)
        if not hasattr(value, "__index__"):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        bits = 8 * self.size
        number = value.__index__() & ((1 << bits) - 1)
        if code.islower() and number >> (bits - 1):
            number -= 1 << bits
        return self.format.pack(number)

    def unpack(self, data):
        value = self.format.unpack(data)[0]
        return chr(value) if self.code == "u" else value


class _Shared:
    """Elements in shared memory."""

    def __init__(self, code, count, memory=None):
        self._item = _Item(code)
        self._count = count
        self._memory = memory or BufferWrapper(count * self._item.size)

    def _get(self, index):
        size = self._item.size
        return self._item.unpack(self._memory.read(index * size, size))

    def _set(self, index, value):
        self._memory.write(index * self._item.size, self._item.pack(value))

    def __reduce__(self):
        assert_spawning(self)
        return _rebuild, (type(self)._kind, self._item.code, self._count, self._memory)


class _RawValue(_Shared):
    _kind = "value"

    def __init__(self, code, count=1, memory=None):
        super().__init__(code, count, memory)
        self.__class__ = _class(_NAMES[code], _RawValue)

    @property
    def value(self):
        return self._get(0)

    @value.setter
    def value(self, value):
        self._set(0, value)

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"


class _RawArray(_Shared):
    _kind = "array"

    def __init__(self, code, count, memory=None):
        super().__init__(code, count, memory)
        base = _RawText if code in "cu" else _RawArray
        self.__class__ = _class(f"{_NAMES[code]}_Array_{count}", base)

    def __len__(self):
        return self._count

    def _index(self, index):
        position = index.__index__()
        if position < 0:
            position += self._count
        if not 0 <= position < self._count:
            raise IndexError("invalid index")
        return position

    def _join(self, values):
        return values

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._join([self._get(i) for i in range(*index.indices(self._count))])
        return self._get(self._index(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            positions = range(*index.indices(self._count))
            if len(positions) != len(value):
                raise ValueError("Can only assign sequence of same size")
            for position, each in zip(positions, value):
                self._set(position, each)
        else:
            self._set(self._index(index), value)

    def __iter__(self):
        for index in range(self._count):
            yield self._get(index)


class _RawText(_RawArray):
    def _join(self, values):
        return (b"" if self._item.code == "c" else "").join(values)

    @property
    def raw(self):
        return self[:]

    @raw.setter
    def raw(self, value):
        self[: len(value)] = [value[i : i + 1] for i in range(len(value))]

    @property
    def value(self):
        whole = self[:]
        end = whole.find(b"\0" if self._item.code == "c" else "\0")
        return whole if end < 0 else whole[:end]

    @value.setter
    def value(self, value):
        if len(value) > self._count:
            raise ValueError("byte string too long" if self._item.code == "c" else "string too long")
        end = b"\0" if self._item.code == "c" else "\0"
        self.raw = value + end if len(value) < self._count else value


_classes = {}


def _class(name, base):
    if name not in _classes:
        _classes[name] = type(name, (base,), {"__module__": __name__})
    return _classes[name]


def _rebuild(kind, code, count, memory):
    return (_RawValue if kind == "value" else _RawArray)(code, count, memory)


def RawValue(typecode_or_type, *args):
    """A number in shared memory."""
    result = _RawValue(_check(typecode_or_type))
    if args:
        (result.value,) = args
    return result


def RawArray(typecode_or_type, size_or_initializer):
    """An array in shared memory."""
    code = _check(typecode_or_type)
    if isinstance(size_or_initializer, int):
        if size_or_initializer < 0:
            raise ValueError("Array length must be >= 0")
        return _RawArray(code, size_or_initializer)
    result = _RawArray(code, len(size_or_initializer))
    for index, each in enumerate(size_or_initializer):
        result[index] = each
    return result


def _locked(raw, lock, ctx):
    if lock is False:
        return raw
    if lock in (True, None):
        lock = (ctx or get_context()).RLock()
    if not hasattr(lock, "acquire"):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return synchronized(raw, lock, ctx=ctx)


def Value(typecode_or_type, *args, lock=True, ctx=None):
    """A number in shared memory with a lock."""
    return _locked(RawValue(typecode_or_type, *args), lock, ctx)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    """An array in shared memory with a lock."""
    return _locked(RawArray(typecode_or_type, size_or_initializer), lock, ctx)


def copy(obj):
    """Another one with the same contents."""
    if isinstance(obj, _RawValue):
        return RawValue(obj._item.code, obj.value)
    return RawArray(obj._item.code, list(obj))


def synchronized(obj, lock=None, ctx=None):
    """A wrapper that locks what it wraps."""
    assert not isinstance(obj, SynchronizedBase), "object already synchronized"
    if isinstance(obj, _RawValue):
        return Synchronized(obj, lock, ctx)
    return (SynchronizedString if isinstance(obj, _RawText) else SynchronizedArray)(obj, lock, ctx)


class SynchronizedBase:
    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or (ctx or get_context(force=True)).RLock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __reduce__(self):
        assert_spawning(self)
        return synchronized, (self._obj, self._lock)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj}>"


class Synchronized(SynchronizedBase):
    @property
    def value(self):
        with self:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self:
            self._obj[index] = value



class SynchronizedString(SynchronizedArray):
    @property
    def value(self):
        with self:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value

    @property
    def raw(self):
        with self:
            return self._obj.raw

    @raw.setter
    def raw(self, value):
        with self:
            self._obj.raw = value
