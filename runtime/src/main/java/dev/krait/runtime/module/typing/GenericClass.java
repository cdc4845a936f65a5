package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;

/** {@code typing.Generic}, whose methods {@code typing} has in Python. */
@Exposed("typing.Generic")
public final class GenericClass {
  /** {@code typing.Generic}. */
  public static final PyType TYPE =
      PyType.builtin("typing.Generic", PyType.OBJECT, true, new GenericClassTable())
          .withPlainInstances();

  private GenericClass() {}

  @Method(value = "__class_getitem__(cls, /, *args, **kwargs)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyObject cls, PyObject[] args, PyDict keywords) {
    return Calls.withDict(
        TypingFunctions.typing("_generic_class_getitem"), Calls.prepend(cls, args), keywords);
  }

  @Method(value = "__init_subclass__(cls, /, *args, **kwargs)", kind = Method.Kind.CLASS_METHOD)
  static PyObject initSubclass(PyObject cls, PyObject[] args, PyDict keywords) {
    return Calls.withDict(
        TypingFunctions.typing("_generic_init_subclass"), Calls.prepend(cls, args), keywords);
  }

  /** {@code Generic[*parameters]}: the last base of a generic class. */
  public static PyObject of(PyTuple parameters) {
    return TypingFunctions.typing("_GenericAlias").call2(TYPE, PyTypeVarTuple.unpacked(parameters));
  }
}
