package dev.krait.runtime.module.struct;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code iter_unpack} answers. */
final class UnpackIterator extends BuiltinIterator {
  private static final PyType TYPE =
      PyType.builtin(
          "_struct.unpack_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new UnpackIteratorMethodsTable());

  private final StructFormat format;
  private final byte[] bytes;
  private int at;

  UnpackIterator(StructFormat format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public synchronized PyObject next() {
    if (at >= bytes.length) {
      return null;
    }
    PyObject values = new StructUnpacker(format, bytes).unpack(at);
    at += format.size();
    return values;
  }

  @Override
  public int lengthHint() {
    return (bytes.length - at) / format.size();
  }
}
