package dev.krait.runtime.text;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;

/** {@code memoryview.cast}: the same bytes as other elements or in another shape. */
final class MemoryCast {
  private static final int MOST_DIMENSIONS = 64;

  private MemoryCast() {}

  /** {@code view.cast(format, shape)}; {@code shape} may be null. */
  static BufferView cast(BufferView view, String format, PyObject shape) {
    PyObject[] lengths = shape == null ? null : lengths(shape);
    if (!view.isContiguous()) {
      throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    if ((shape != null || view.dimensions() != 1) && view.count() == 0) {
      throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
    }
    if (lengths != null) {
      if (lengths.length > MOST_DIMENSIONS) {
        throw Errors.valueError(
            "memoryview: number of dimensions must not exceed " + MOST_DIMENSIONS);
      }
      if (view.dimensions() != 1 && lengths.length != 1) {
        throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
      }
    }
    BufferView flat = flat(view, format);
    return lengths == null ? flat : shaped(flat, lengths);
  }

  private static PyObject[] lengths(PyObject shape) {
    if (shape instanceof TupleLayout tuple) {
      return tuple.items();
    }
    if (!(shape instanceof ListLayout list)) {
      throw Errors.typeError("shape must be a list or a tuple");
    }
    PyObject[] lengths = new PyObject[list.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = list.get(i);
    }
    return lengths;
  }

  private static BufferView flat(BufferView view, String format) {
    MemoryFormat source = MemoryFormat.of(view.format());
    MemoryFormat target = MemoryFormat.of(format);
    if (source == null || target == null) {
      throw Errors.valueError(
          "memoryview: "
              + (source == null ? "source" : "destination")
              + " format must be a native single character format prefixed with an optional '@'");
    }
    if (!source.isByte() && !target.isByte()) {
      throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int bytes = view.byteCount();
    int size = target.size();
    if (bytes % size != 0) {
      throw Errors.typeError("memoryview: length is not a multiple of itemsize");
    }
    return view.with(view.offset(), format, size, new int[] {bytes / size}, new int[] {size});
  }

  private static BufferView shaped(BufferView flat, PyObject[] lengths) {
    int[] shape = new int[lengths.length];
    long count = 1;
    for (int i = 0; i < shape.length; i++) {
      if (!(lengths[i] instanceof IntLayout length)) {
        throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
      }
      if (!length.isLong() || length.longValue() <= 0) {
        throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      if (length.longValue() > Integer.MAX_VALUE / count) {
        throw wrongProduct();
      }
      shape[i] = (int) length.longValue();
      count *= shape[i];
    }
    if (count != flat.count()) {
      throw wrongProduct();
    }
    int size = flat.itemSize();
    return flat.with(flat.offset(), flat.format(), size, shape, BufferView.cStrides(shape, size));
  }

  private static PyException wrongProduct() {
    return Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
  }
}
