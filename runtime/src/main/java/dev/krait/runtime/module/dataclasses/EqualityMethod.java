package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Identity;
import java.util.List;

/** {@code __eq__}: instances of one class are equal if their fields are. */
final class EqualityMethod extends GeneratedMethod {
  private static final String HEAD = "   return ";
  private static final List<String> LINES =
      List.of(
          "  if self is other:",
          "   return True",
          "  if other.__class__ is self.__class__:",
          "",
          "  return NotImplemented");
  private static final int COMPARISON = 3;

  private final AttributeSite type = new AttributeSite("__class__");
  private final FieldList left;
  private final FieldList right;
  private final GlobalCell notImplemented;

  private EqualityMethod(Source source, FieldList left, FieldList right) {
    super(source);
    this.left = left;
    this.right = right;
    this.notImplemented = source.global("NotImplemented");
  }

  static EqualityMethod of(Source source) {
    List<String> body = source.text().body();
    if (!source.takes("self", "other")
        || body.size() != LINES.size()
        || source.hides("NotImplemented")
        || source.text().decorator() != null) {
      return null;
    }
    for (int i = 0; i < LINES.size(); i++) {
      if (i != COMPARISON && !body.get(i).equals(LINES.get(i))) {
        return null;
      }
    }
    String line = body.get(COMPARISON);
    if (!line.startsWith(HEAD)) {
      return null;
    }
    String text = line.equals(HEAD + "True") ? "" : line.substring(HEAD.length());
    FieldList left = FieldList.of(text, " and ", "self.#==other.#");
    FieldList right = FieldList.of(text, " and ", "self.#==other.#");
    return left == null ? null : new EqualityMethod(source, left, right);
  }

  @Override
  PyObject run(Activation activation) {
    PyObject self = activation.value(0);
    PyObject other = activation.value(1);
    if (Identity.same(self, other)) {
      return PyBool.TRUE;
    }
    activation.at(2);
    if (!isSameClass(type, other, self)) {
      activation.at(COMPARISON + 1);
      return notImplemented.get();
    }
    activation.at(COMPARISON);
    PyObject result = PyBool.TRUE;
    for (int i = 0; i < left.size(); i++) {
      result = left.get(i, self).eq(right.get(i, other));
      if (i + 1 < left.size() && !result.isTrue()) {
        return result;
      }
    }
    return result;
  }
}
