package dev.krait.runtime.module.types;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code time.struct_time(sequence, dict={})}. */
@Exposed("structseq")
final class StructSequenceConstructor {
  private static final Map<PyType, StructSequenceType> KINDS = new ConcurrentHashMap<>();

  private StructSequenceConstructor() {}

  static void register(StructSequenceType kind) {
    KINDS.put(kind.type(), kind);
  }

  @Method(value = "__new__($type, sequence, dict=<unrepresentable>)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject sequence, PyObject dict) {
    StructSequenceType kind = KINDS.get(type);
    PyObject[] given;
    try {
      given = Iterables.toArray(sequence);
    } catch (PyException e) {
      throw e.matches(ExceptionTypes.TYPE_ERROR)
          ? Errors.typeError("constructor requires a sequence")
          : e;
    }
    if (dict != null && !(dict instanceof DictLayout)) {
      throw Errors.typeError(type.name() + "() takes a dict as second arg, if any");
    }
    int most = kind.fields().length;
    int least = kind.visible();
    if (given.length < least || given.length > most) {
      String bound =
          least == most
              ? "a " + least
              : given.length < least ? "an at least " + least : "an at most " + most;
      throw Errors.typeError(
          type.name() + "() takes " + bound + "-sequence (" + given.length + "-sequence given)");
    }
    PyObject[] values = Arrays.copyOf(given, most);
    for (int i = given.length; i < most; i++) {
      PyObject named =
          dict == null ? null : ((DictLayout) dict).get(StructSequenceMethods.name(kind, i));
      if (named == null) { // an element of the same name answers for it
        int element = Arrays.asList(kind.fields()).indexOf(kind.fields()[i]);
        named = element < i ? values[element] : PyNone.NONE;
      }
      values[i] = named;
    }
    return kind.make(values);
  }
}
