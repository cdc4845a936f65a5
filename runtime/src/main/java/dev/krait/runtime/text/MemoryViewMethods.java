package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Comparison;
import java.util.Arrays;

/** The methods of {@code memoryview}. */
@Exposed("memoryview")
final class MemoryViewMethods {
  private MemoryViewMethods() {}

  @Method(value = "__new__(type, object)", kind = Method.Kind.NEW)
  static PyObject make(PyObject type, PyObject object) {
    return PyMemoryView.of(object);
  }

  @Method(value = "_from_flags(type, object, flags)", kind = Method.Kind.CLASS_METHOD)
  static PyObject fromFlags(PyObject type, PyObject object, PyObject flags) {
    PyMemoryView made = PyMemoryView.of(object);
    if ((StrArguments.cInt(flags) & 1) != 0 && made.view().readOnly()) {
      throw Errors.of(
          dev.krait.runtime.exception.ExceptionTypes.BUFFER_ERROR, "Object is not writable.");
    }
    return made;
  }

  @Method("__buffer__(self, flags, /)")
  static PyObject buffer(PyMemoryView self, PyObject flags) {
    return new PyMemoryView(self.view());
  }

  @Method("__len__(self, /)")
  static int length(PyMemoryView self) {
    return self.len();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyMemoryView self, PyObject key) {
    return MemoryIndexing.get(self.view(), key);
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(PyMemoryView self, PyObject key, PyObject value) {
    MemoryIndexing.set(self.view(), key, value);
  }

  @Method("__delitem__(self, key, /)")
  static void deleteItem(PyMemoryView self, PyObject key) {
    MemoryIndexing.requireWritable(self.view());
    throw Errors.typeError("cannot delete memory");
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyMemoryView self) {
    return new MemoryIterator(self);
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyMemoryView self, PyObject value) {
    if (self.isReleased() || value instanceof PyMemoryView other && other.isReleased()) {
      return PyBool.of(self == value);
    }
    BufferView other = Buffers.openOrNull(value);
    return other == null ? PyNotImplemented.INSTANCE : PyBool.of(same(self.view(), other));
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyMemoryView self, PyObject value) {
    PyObject equal = equal(self, value);
    return equal == PyNotImplemented.INSTANCE ? equal : equal.not();
  }

  private static boolean same(BufferView left, BufferView right) {
    if (!Arrays.equals(left.shape(), right.shape())) {
      return false;
    }
    MemoryFormat leftFormat = MemoryFormat.of(left.format());
    MemoryFormat rightFormat = MemoryFormat.of(right.format());
    if (leftFormat == null || rightFormat == null) {
      return false;
    }
    byte[] leftBytes = left.toBytes();
    byte[] rightBytes = right.toBytes();
    if (left.format().equals("B") && right.format().equals("B")) {
      return Arrays.equals(leftBytes, rightBytes);
    }
    for (int i = 0; i < left.count(); i++) {
      PyObject a = leftFormat.get(leftBytes, i * leftFormat.size());
      if (!a.isEq(rightFormat.get(rightBytes, i * rightFormat.size()))) {
        return false;
      }
    }
    return true;
  }

  @Method("__hash__(self, /)")
  static long hash(PyMemoryView self) {
    return self.hash();
  }

  @Method("__repr__(self, /)")
  static String repr(PyMemoryView self) {
    return "<"
        + (self.isReleased() ? "released " : "")
        + "memory at "
        + Identities.address(self)
        + ">";
  }

  @Method("__enter__(self, /)")
  static PyObject enter(PyMemoryView self) {
    self.enter();
    return self;
  }

  @Method("__exit__(self, /, *exc_info)")
  static void exit(PyMemoryView self, PyObject[] exception) {
    self.release();
  }

  @Method("release(self, /)")
  static void release(PyMemoryView self) {
    self.release();
  }

  @Method("tobytes(self, /, order='C')")
  static PyObject toBytes(PyMemoryView self, PyObject order) {
    BufferView view = self.view();
    String kind = StrArguments.isAbsent(order) ? "C" : order.str().toString();
    return switch (kind) {
      case "C" -> PyBytes.of(view.toBytes());
      case "F" -> PyBytes.of(view.toFortranBytes());
      case "A" ->
          PyBytes.of(
              view.isFortranContiguous() && !view.isContiguous()
                  ? view.toFortranBytes()
                  : view.toBytes());
      default -> throw Errors.valueError("order must be 'C', 'F' or 'A'");
    };
  }

  @Method("tolist(self, /)")
  static PyObject toList(PyMemoryView self) {
    return self.toList();
  }

  @Method("toreadonly(self, /)")
  static PyObject toReadOnly(PyMemoryView self) {
    return new PyMemoryView(self.view().asReadOnly());
  }

  @Method("cast(self, /, format, shape=None)")
  static PyObject cast(PyMemoryView self, PyObject format, PyObject shape) {
    String target = StrArguments.str(format, "cast", "format").toString();
    return new PyMemoryView(MemoryCast.cast(self.view(), target, shape));
  }

  @Method("hex(self, /, sep=None, bytes_per_sep=1)")
  static PyObject hex(PyMemoryView self, PyObject separator, PyObject groupSize) {
    byte[] bytes = self.view().toBytes();
    return self.using(() -> BytesArguments.hex(bytes, bytes.length, separator, groupSize));
  }

  @Method("count(self, value, /)")
  static int count(PyMemoryView self, PyObject value) {
    int count = 0;
    PyObject items = self.iter();
    for (PyObject each = items.next(); each != null; each = items.next()) {
      count += Comparison.sameOrEqual(each, value) ? 1 : 0;
    }
    return count;
  }

  @Method("index(self, value, start=0, stop=sys.maxsize, /)")
  static int index(PyMemoryView self, PyObject value, PyObject start, PyObject stop) {
    int length = self.len();
    int from = StrArguments.start(start, length);
    int to = StrArguments.end(stop, length);
    for (int i = from; i < to && i < self.len(); i++) {
      if (Comparison.sameOrEqual(self.getItem((long) i), value)) {
        return i;
      }
    }
    throw Errors.valueError("memoryview.index(x): x not found");
  }

  @Method(value = "__class_getitem__(type, object, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject subscripted(PyObject type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}
