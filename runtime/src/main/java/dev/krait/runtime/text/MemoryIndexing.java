package dev.krait.runtime.text;

import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.SliceIndices;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyEllipsis;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Items of a {@code memoryview}: elements and parts (library reference, "Memory Views"). */
final class MemoryIndexing {
  private MemoryIndexing() {}

  /** {@code view[key]}. */
  static PyObject get(BufferView view, PyObject key) {
    if (key instanceof PySlice slice && view.dimensions() > 0) {
      return new PyMemoryView(sliced(view, slice));
    }
    if (view.dimensions() == 0 && key == PyEllipsis.INSTANCE) {
      return new PyMemoryView(view);
    }
    int at = position(view, key, "multi-dimensional sub-views are not implemented");
    return view.element(MemoryFormat.require(view.format()), at);
  }

  /** {@code view[key] = value}. */
  static void set(BufferView view, PyObject key, PyObject value) {
    requireWritable(view);
    MemoryFormat format = MemoryFormat.require(view.format());
    if (key instanceof PySlice slice && view.dimensions() > 0) {
      if (view.dimensions() > 1) {
        throw notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
      }
      setSlice(view, slice, value);
    } else if (view.dimensions() == 0 && key == PyEllipsis.INSTANCE) {
      view.setElement(format, view.offset(), value);
    } else {
      int at = position(view, key, "sub-views are not implemented");
      view.setElement(format, at, value);
    }
  }

  static void requireWritable(BufferView view) {
    if (view.readOnly()) {
      throw Errors.typeError("cannot modify read-only memory");
    }
  }

  private static void setSlice(BufferView view, PySlice slice, PyObject value) {
    BufferView source = Buffers.openOrNull(value);
    if (source == null) {
      throw Buffers.required(value);
    }
    BufferView target = sliced(view, slice);
    if (source.dimensions() != 1
        || source.shape()[0] != target.shape()[0]
        || !plain(source.format()).equals(plain(target.format()))) {
      throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
    }
    byte[] bytes = source.toBytes();
    int size = target.itemSize();
    for (int i = 0; i < target.shape()[0]; i++) {
      int at = target.offset() + i * target.strides()[0];
      target.write(at, bytes, i * size, size);
    }
  }

  private static String plain(String format) {
    return format.startsWith("@") ? format.substring(1) : format;
  }

  private static BufferView sliced(BufferView view, PySlice slice) {
    SliceIndices range = SliceIndices.of(slice, view.shape()[0]);
    int[] shape = view.shape().clone();
    int[] strides = view.strides().clone();
    int offset = view.offset() + range.start() * strides[0];
    shape[0] = range.length();
    strides[0] *= range.step();
    return view.with(offset, view.format(), view.itemSize(), shape, strides);
  }

  /** Where in the array an element is. */
  private static int position(BufferView view, PyObject key, String subView) {
    if (key instanceof TupleLayout several && isIndices(several)) {
      return position(view, several.items());
    }
    if (view.dimensions() == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    IntLayout index = Index.orNull(key);
    if (index != null) {
      if (view.dimensions() > 1) {
        throw notImplemented(subView);
      }
      return view.offset() + shift(view, 0, index);
    }
    if (key instanceof TupleLayout several && isSlices(several)) {
      throw notImplemented("multi-dimensional slicing is not implemented");
    }
    throw Errors.typeError("memoryview: invalid slice key");
  }

  private static int position(BufferView view, PyObject[] indices) {
    int dimensions = view.dimensions();
    if (indices.length < dimensions) {
      throw notImplemented("sub-views are not implemented");
    }
    if (indices.length > dimensions) {
      throw Errors.typeError(
          "cannot index "
              + dimensions
              + "-dimension view with "
              + indices.length
              + "-element tuple");
    }
    int at = view.offset();
    for (int i = 0; i < dimensions; i++) {
      at += shift(view, i, Index.of(indices[i]));
    }
    return at;
  }

  private static int shift(BufferView view, int dimension, IntLayout index) {
    int size = view.shape()[dimension];
    int at = Index.toIndex(index);
    at += at < 0 ? size : 0;
    if (at < 0 || at >= size) {
      throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
    }
    return at * view.strides()[dimension];
  }

  private static boolean isIndices(TupleLayout tuple) {
    for (PyObject each : tuple.items()) {
      if (Index.orNull(each) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSlices(TupleLayout tuple) {
    for (PyObject each : tuple.items()) {
      if (!(each instanceof PySlice)) {
        return false;
      }
    }
    return tuple.items().length > 0;
  }

  private static PyException notImplemented(String message) {
    return Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, message);
  }
}
