package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** {@code sys.getsizeof}: what CPython on 64 bits would need, as Java does not say what it does. */
final class ObjectSizes {
  private static final int HEADER = 16;
  private static final int POINTER = 8;
  private static final int COLLECTED = 16;
  private static final int BITS_PER_DIGIT = 30;

  private ObjectSizes() {}

  static long of(PyObject object) {
    PyObject method = object.type().lookup("__sizeof__");
    if (method != null && object.type().isHeapType()) {
      return Index.toLong(object.type().callSlot(method, object)) + COLLECTED;
    }
    if (object instanceof IntLayout number) {
      int bits = number.bigValue().abs().bitLength();
      return HEADER + POINTER + 4L * Math.max(1, (bits + BITS_PER_DIGIT - 1) / BITS_PER_DIGIT);
    }
    if (object instanceof FloatLayout) {
      return HEADER + POINTER;
    }
    if (object instanceof StrLayout text) {
      return text(text.exact().toString());
    }
    if (object instanceof TupleLayout tuple) {
      return COLLECTED + HEADER + 2 * POINTER + (long) POINTER * tuple.items().length;
    }
    if (object instanceof ListLayout list) {
      return COLLECTED + HEADER + 3 * POINTER + (long) POINTER * list.size();
    }
    return switch (object.type().name()) {
      case "dict" -> object.len() == 0 ? 64 : 184 + 36L * Math.max(0, object.len() - 5);
      case "set", "frozenset" -> 216 + 16L * 2 * Math.max(0, object.len() - 4);
      case "bytes" -> 33 + object.len();
      case "object" -> HEADER;
      default -> object == PyNone.NONE ? HEADER : 48;
    };
  }

  private static long text(String value) {
    int widest = value.codePoints().max().orElse(0);
    int length = value.codePointCount(0, value.length());
    if (widest < 0x80) {
      return 41L + length;
    }
    int width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4;
    return 56L + width + (long) width * length;
  }
}
