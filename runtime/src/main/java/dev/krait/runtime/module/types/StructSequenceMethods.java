package dev.krait.runtime.module.types;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/** The methods of tuples with named elements. */
@Exposed("structseq")
final class StructSequenceMethods {
  private StructSequenceMethods() {}

  @Method("__repr__(self, /)")
  static String repr(StructSequence self) {
    StringBuilder text = new StringBuilder(self.type().name()).append('(');
    StructSequenceType kind = self.kind();
    for (int i = 0; i < kind.visible(); i++) {
      text.append(i == 0 ? "" : ", ").append(kind.fields()[i]).append('=');
      text.append(self.field(i).repr());
    }
    return text.append(')').toString();
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(StructSequence self) {
    StructSequenceType kind = self.kind();
    PyDict hidden = new PyDict();
    for (int i = kind.visible(); i < kind.fields().length; i++) {
      hidden.put(kind.fields()[i], self.field(i));
    }
    PyObject elements = PyTuple.of(self.items().clone());
    return PyTuple.of(self.type(), PyTuple.of(elements, hidden));
  }

  @Method("__replace__(self, /, **changes)")
  static PyObject replace(StructSequence self, PyDict changes) {
    StructSequenceType kind = self.kind();
    String[] names = kind.fields();
    PyObject[] values = new PyObject[names.length];
    Arrays.setAll(values, self::field);
    if (changes != null) {
      PyList unexpected = new PyList();
      PyObject keys = changes.iter();
      for (PyObject key = keys.next(); key != null; key = keys.next()) {
        int index = Arrays.asList(names).indexOf(key.toString());
        if (index < 0) {
          unexpected.append(key);
        } else {
          values[index] = changes.get(key);
        }
      }
      if (unexpected.len() > 0) {
        throw Errors.typeError("Got unexpected field name(s): " + unexpected.repr());
      }
    }
    return kind.make(values);
  }

  /** The field names of a type, for its constructor. */
  static PyStr name(StructSequenceType kind, int index) {
    return PyStr.of(kind.fields()[index]);
  }
}
