package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/** {@code __lt__} and its like: instances of one class are ordered as the tuples of fields are. */
final class OrderMethod extends GeneratedMethod {
  private static final String HEAD = "   return ";

  private final AttributeSite type = new AttributeSite("__class__");
  private final boolean less;
  private final boolean orEqual;
  private final FieldList left;
  private final FieldList right;
  private final GlobalCell notImplemented;

  private OrderMethod(Source source, String operator, FieldList left, FieldList right) {
    super(source);
    this.less = operator.charAt(0) == '<';
    this.orEqual = operator.length() > 1;
    this.left = left;
    this.right = right;
    this.notImplemented = source.global("NotImplemented");
  }

  static OrderMethod of(Source source) {
    String operator =
        switch (source.text().name()) {
          case "__lt__" -> "<";
          case "__le__" -> "<=";
          case "__gt__" -> ">";
          default -> ">=";
        };
    List<String> body = source.text().body();
    if (!source.takes("self", "other")
        || body.size() != 3
        || source.hides("NotImplemented")
        || source.text().decorator() != null
        || !body.get(0).equals("  if other.__class__ is self.__class__:")
        || !body.get(1).startsWith(HEAD)
        || !body.get(2).equals("  return NotImplemented")) {
      return null;
    }
    String line = body.get(1);
    int at = line.indexOf(operator);
    if (at < 0) {
      return null;
    }
    String second = line.substring(at + operator.length());
    FieldList left = FieldList.ofTuple(line.substring(HEAD.length(), at), "self");
    FieldList right = FieldList.ofTuple(second, "other");
    return left == null || right == null ? null : new OrderMethod(source, operator, left, right);
  }

  @Override
  PyObject run(Activation activation) {
    PyObject self = activation.value(0);
    PyObject other = activation.value(1);
    if (!isSameClass(type, other, self)) {
      activation.at(2);
      return notImplemented.get();
    }
    activation.at(1);
    PyTuple first = left.tuple(self);
    PyTuple second = right.tuple(other);
    if (less) {
      return orEqual ? first.le(second) : first.lt(second);
    }
    return orEqual ? first.ge(second) : first.gt(second);
  }
}
