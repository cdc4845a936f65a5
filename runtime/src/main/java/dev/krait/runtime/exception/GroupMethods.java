package dev.krait.runtime.exception;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code BaseExceptionGroup} (library reference, "Exception groups"; PEP 654). */
@Exposed("BaseExceptionGroup")
final class GroupMethods {
  private GroupMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    if (args.length != 2) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.length + " given)");
    }
    if (!(args[0] instanceof StrLayout)) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not " + args[0].type().name());
    }
    PyObject[] members = members(args[1]);
    PyBaseException made =
        new PyBaseException(classFor(type, onlyExceptions(members)), PyTuple.of(args));
    made.setFields(args[0], PyTuple.of(members));
    return made;
  }

  private static PyObject[] members(PyObject value) {
    boolean sequence =
        value instanceof ListLayout
            || value instanceof TupleLayout
            || value.type().slot(Slot.GETITEM) != null && !(value instanceof PyDict);
    if (!sequence) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    PyObject[] members = Iterables.toArray(value);
    if (members.length == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    for (int i = 0; i < members.length; i++) {
      if (!(members[i] instanceof PyBaseException)) {
        throw Errors.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
    }
    return members;
  }

  private static boolean onlyExceptions(PyObject[] members) {
    for (PyObject member : members) {
      if (!ExceptionTypes.EXCEPTION.isInstance(member)) {
        return false;
      }
    }
    return true;
  }

  /** A group of nothing but {@code Exception}s is an {@code ExceptionGroup}. */
  private static PyType classFor(PyType type, boolean onlyExceptions) {
    if (type == ExceptionTypes.BASE_EXCEPTION_GROUP) {
      return onlyExceptions ? ExceptionTypes.EXCEPTION_GROUP : type;
    }
    if (!onlyExceptions && type == ExceptionTypes.EXCEPTION_GROUP) {
      throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (!onlyExceptions && type.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
      throw Errors.typeError("Cannot nest BaseExceptions in '" + type.name() + "'");
    }
    return type;
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    int count = GroupSplit.members(self).length;
    return PyStr.of(
        self.field(ExceptionField.GROUP_MESSAGE).str()
            + " ("
            + count
            + " sub-exception"
            + (count == 1 ? ")" : "s)"));
  }

  @Method("derive(self, excs, /)")
  static PyObject derive(PyBaseException self, PyObject members) {
    return ExceptionTypes.BASE_EXCEPTION_GROUP.call2(
        self.field(ExceptionField.GROUP_MESSAGE), members);
  }

  @Method("split(self, matcher_value, /)")
  static PyObject split(PyBaseException self, PyObject matcher) {
    GroupSplit split = GroupSplit.of(self, GroupSplit.matcher(matcher), true);
    return PyTuple.of(
        BaseExceptionAttributes.orNone(split.match()),
        BaseExceptionAttributes.orNone(split.rest()));
  }

  @Method("subgroup(self, matcher_value, /)")
  static PyObject subgroup(PyBaseException self, PyObject matcher) {
    return BaseExceptionAttributes.orNone(
        GroupSplit.of(self, GroupSplit.matcher(matcher), false).match());
  }

  @Method(value = "__class_getitem__($type, object, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @Getter(value = "message", member = true)
  static PyObject message(PyBaseException self) {
    return orNone(self, ExceptionField.GROUP_MESSAGE);
  }

  @Getter(value = "exceptions", member = true)
  static PyObject exceptions(PyBaseException self) {
    return orNone(self, ExceptionField.GROUP_EXCEPTIONS);
  }

  private static PyObject orNone(PyBaseException self, ExceptionField field) {
    PyObject value = self.field(field);
    return value == null ? PyNone.NONE : value;
  }
}
