package dev.krait.runtime.module.struct;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Where in a buffer a structure stands. */
final class Offsets {
  private Offsets() {}

  static int check(StructFormat format, PyObject given, int length, boolean packing) {
    long offset = given == null ? 0 : Index.toLong(given);
    String what = packing ? "pack" : "unpack";
    if (offset < 0) {
      if (offset + format.size() > 0) {
        throw StructErrors.of(
            (packing ? "no space to pack " : "not enough data to unpack ")
                + format.size()
                + " bytes at offset "
                + offset);
      }
      if (offset + length < 0) {
        throw StructErrors.of("offset " + offset + " out of range for " + length + "-byte buffer");
      }
      offset += length;
    }
    if (length - offset < format.size()) {
      throw StructErrors.of(
          what
              + (packing ? "_into" : "_from")
              + " requires a buffer of at least "
              + (format.size() + offset)
              + " bytes for "
              + what
              + "ing "
              + format.size()
              + " bytes at offset "
              + offset
              + " (actual buffer size is "
              + length
              + ")");
    }
    return (int) offset;
  }
}
