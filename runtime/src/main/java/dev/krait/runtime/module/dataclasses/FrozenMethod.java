package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Identity;
import dev.krait.runtime.text.FStrings;
import dev.krait.runtime.text.PyStr;
import java.util.List;

/** {@code __setattr__} and {@code __delattr__} of a frozen class, which refuse its fields. */
final class FrozenMethod extends GeneratedMethod {
  private static final String CONDITION = "  if type(self) is cls";
  private static final String FIELDS = " or name in {";
  private static final String ERROR = "FrozenInstanceError";

  private final boolean assignment;
  private final PyFrozenSet names;
  private final PyStr message;
  private final AttributeSite inherited;
  private final GlobalCell type;
  private final GlobalCell superType;
  private final int cls;
  private final int error;

  private FrozenMethod(Source source, boolean assignment, List<String> names) {
    super(source, "cls", ERROR);
    this.assignment = assignment;
    PyObject[] fields = new PyObject[names.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = PyStr.intern(names.get(i));
    }
    this.names = (PyFrozenSet) PyFrozenSet.TYPE.call1(PyTuple.of(fields));
    this.message = PyStr.of(message(assignment));
    this.inherited = new AttributeSite(source.text().name());
    this.type = source.global("type");
    this.superType = source.global("super");
    this.cls = free("cls");
    this.error = free(ERROR);
  }

  private static String message(boolean assignment) {
    return assignment ? "cannot assign to field " : "cannot delete field ";
  }

  static FrozenMethod of(Source source) {
    boolean assignment = source.text().name().equals("__setattr__");
    List<String> body = source.text().body();
    String call = assignment ? ".__setattr__(name, value)" : ".__delattr__(name)";
    if (!(assignment ? source.takes("self", "name", "value") : source.takes("self", "name"))
        || body.size() != 3
        || source.hides("type", "super")
        || source.text().decorator() != null
        || !source.isFree("cls")
        || !source.isFree(ERROR)
        || !body.get(0).startsWith(CONDITION)
        || !body.get(1).equals("   raise " + ERROR + "(f\"" + message(assignment) + "{name!r}\")")
        || !body.get(2).equals("  super(cls, self)" + call)) {
      return null;
    }
    String condition = body.get(0).substring(CONDITION.length());
    List<String> names;
    if (condition.equals(":")) {
      names = List.of();
    } else if (condition.startsWith(FIELDS) && condition.endsWith("}:")) {
      String fields = condition.substring(FIELDS.length(), condition.length() - 2);
      names = FieldList.names(fields, ", ", "'#'");
    } else {
      return null;
    }
    return names == null ? null : new FrozenMethod(source, assignment, names);
  }

  @Override
  PyObject run(Activation activation) {
    PyObject self = activation.value(0);
    PyObject name = activation.value(1);
    boolean refused = Identity.same(type.get().call1(self), activation.free(cls));
    if (refused || names.size() > 0 && names.contains(name)) {
      activation.at(1);
      PyObject text = FStrings.formatValue(FStrings.repr(name));
      throw Raising.raise(activation.free(error).call1(FStrings.join(message, text)));
    }
    activation.at(2);
    PyObject base = superType.get().call2(activation.free(cls), self);
    if (assignment) {
      inherited.call2(base, name, activation.value(2));
    } else {
      inherited.call1(base, name);
    }
    return PyNone.NONE;
  }
}
