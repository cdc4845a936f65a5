package dev.krait.runtime.module.operator;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;

/** {@code operator.methodcaller}. */
@Exposed("operator.methodcaller")
final class MethodCaller extends ValueGetter {
  /** {@code operator.methodcaller}. */
  static final PyType TYPE =
      PyType.builtin("operator.methodcaller", PyType.OBJECT, false, new MethodCallerTable())
          .withDoc("A callable that calls the given method on its operand.");

  private final PyObject nameObject;
  private final String name;
  private final PyObject[] args;
  private final PyDict keywords;

  private MethodCaller(PyObject nameObject, String name, PyObject[] args, PyDict keywords) {
    this.nameObject = nameObject;
    this.name = name;
    this.args = args;
    this.keywords = keywords;
  }

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    if (args.length == 0) {
      throw Errors.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(args[0] instanceof StrLayout text)) {
      throw Errors.typeError("method name must be a string");
    }
    PyObject[] rest = Arrays.copyOfRange(args, 1, args.length);
    return new MethodCaller(args[0], text.exact().toString(), rest, kwargs);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  PyObject from(PyObject object) {
    return Calls.withDict(object.attr(name), args.clone(), keywords);
  }

  @Getter("__text_signature__")
  static PyObject textSignature(MethodCaller self) {
    return PyStr.of("(obj, /)");
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(MethodCaller self, PyObject[] args, PyDict kwargs) {
    return self.call(args, kwargs);
  }

  @Method("__repr__(self, /)")
  static String repr(MethodCaller self) {
    StringBuilder text = new StringBuilder("operator.methodcaller(");
    text.append(self.nameObject.repr());
    for (PyObject each : self.args) {
      text.append(", ").append(each.repr());
    }
    if (self.keywords != null) {
      PyDict keywords = self.keywords;
      for (DictEntry e = keywords.first(); e != null; e = keywords.after(e)) {
        text.append(", ").append(e.key().str()).append('=').append(e.value().repr());
      }
    }
    return text.append(')').toString();
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling")
  static PyObject reduce(MethodCaller self) {
    if (self.keywords == null) {
      return PyTuple.pair(TYPE, PyTuple.of(Calls.prepend(self.nameObject, self.args)));
    }
    PyObject partial = Imports.importModule("functools").attr("partial");
    PyObject maker = Calls.withDict(partial, new PyObject[] {TYPE, self.nameObject}, self.keywords);
    return PyTuple.pair(maker, PyTuple.of(self.args));
  }
}
