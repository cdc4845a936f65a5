package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.FunctionBody;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/**
 * The function that {@code namedtuple} makes {@code __new__} of, without compiling its text: one
 * parameter per field behind the class, all values into a tuple.
 */
@Exposed(value = "_collections", module = true)
final class NamedTupleNew extends FunctionBody {
  private final PyObject makeTuple;

  private NamedTupleNew(PyObject makeTuple) {
    this.makeTuple = makeTuple;
  }

  @Method("_namedtuple_new(field_names, namespace, /)")
  static PyObject make(PyObject fieldNames, PyObject namespace) {
    if (!(fieldNames instanceof PyTuple fields) || !(namespace instanceof PyDict globals)) {
      throw Errors.typeError("a tuple and a dict are required");
    }
    String[] parameters = new String[fields.size() + 1];
    parameters[0] = "_cls";
    for (int i = 1; i < parameters.length; i++) {
      parameters[i] = fields.items()[i - 1].str().toString();
    }
    PyCode code =
        new PyCode(
            new NamedTupleNew(globals.get("_tuple_new")),
            0,
            "<lambda>",
            "<lambda>",
            "<string>",
            1,
            0,
            0,
            parameters.length,
            0,
            parameters,
            new String[0]);
    return new PyFunction(code, globals, PyObject.NO_ARGS, PyObject.NO_ARGS, null);
  }

  private PyObject tuple(PyObject cls, PyObject... values) {
    return makeTuple.call2(cls, PyTuple.of(values));
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject cls) {
    return tuple(cls);
  }

  @Override
  public PyObject call2(int index, PyFunction function, PyObject cls, PyObject a) {
    return tuple(cls, a);
  }

  @Override
  public PyObject call3(int index, PyFunction function, PyObject cls, PyObject a, PyObject b) {
    return tuple(cls, a, b);
  }

  @Override
  public PyObject call4(
      int index, PyFunction function, PyObject cls, PyObject a, PyObject b, PyObject c) {
    return tuple(cls, a, b, c);
  }

  @Override
  public PyObject callN(int index, PyFunction function, PyObject[] values) {
    return tuple(values[0], Arrays.copyOfRange(values, 1, values.length));
  }
}
