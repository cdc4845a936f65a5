package dev.krait.runtime.object;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import java.util.Set;

/** {@code list[int]}: a parameterised generic (library reference, "Generic Alias Type"). */
public final class PyGenericAlias extends PyObject {
  /** {@code types.GenericAlias}. */
  public static final PyType TYPE =
      PyType.builtin("types.GenericAlias", PyType.OBJECT, true, new GenericAliasMethodsTable())
          .withWeakReferences();

  /** What the alias answers itself; all else is the origin's. */
  private static final Set<String> OWN =
      Set.of(
          "__class__",
          "__bases__",
          "__file__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__",
          "__copy__",
          "__deepcopy__");

  private final PyInstance part;
  private final PyObject origin;
  private final PyTuple args;
  private final boolean unpacked;
  private PyTuple parameters;

  PyGenericAlias(PyType type, PyObject origin, PyTuple args, boolean unpacked) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
    this.origin = origin;
    this.args = args;
    this.unpacked = unpacked;
  }

  /** {@code origin[args]}: what {@code __class_getitem__} of built-in generics returns. */
  public static PyGenericAlias of(PyObject origin, PyObject args) {
    return new PyGenericAlias(TYPE, origin, tuple(args), false);
  }

  static PyTuple tuple(PyObject args) {
    return args instanceof TupleLayout tuple ? PyTuple.of(tuple.items()) : PyTuple.of(args);
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  /** {@code __origin__}. */
  public PyObject origin() {
    return origin;
  }

  /** {@code __args__}. */
  public PyTuple args() {
    return args;
  }

  /** Whether it was starred. */
  public boolean unpacked() {
    return unpacked;
  }

  /** {@code __parameters__}. */
  PyTuple parameters() {
    if (parameters == null) {
      parameters = TypeParameters.of(args.items());
    }
    return parameters;
  }

  @Override
  public PyObject attr(String name) {
    if (isOrigins(name)) {
      return origin.attr(name);
    }
    PyObject value = Attributes.find(this, name);
    if (value == null) {
      throw Attributes.missing(this, name);
    }
    return value;
  }

  @Override
  public PyObject attrOrNull(String name) {
    if (isOrigins(name)) {
      return origin.attrOrNull(name);
    }
    return Attributes.find(this, name);
  }

  private boolean isOrigins(String name) {
    return !OWN.contains(name) && (part == null || part.ownAttr(name) == null);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    PyObject made = origin.callN(args, names);
    try {
      made.setAttr("__orig_class__", this);
    } catch (dev.krait.runtime.exception.PyException e) {
      if (!e.matches(dev.krait.runtime.exception.ExceptionTypes.ATTRIBUTE_ERROR)
          && !e.matches(dev.krait.runtime.exception.ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    return made;
  }

  /** How a member of an alias or union is shown. */
  public static String describe(PyObject member) {
    if (member == PyEllipsis.INSTANCE) {
      return "...";
    }
    if (member == PyNone.TYPE) {
      return "None";
    }
    if (member instanceof PyType type) {
      return TypeNames.full(type);
    }
    if (member instanceof ListLayout list) {
      StringBuilder text = new StringBuilder("[");
      for (int i = 0, size = list.size(); i < size; i++) {
        text.append(i == 0 ? "" : ", ").append(describe(list.getItem((long) i)));
      }
      return text.append(']').toString();
    }
    if (!(member instanceof PyGenericAlias) && member.attrOrNull("__origin__") == null) {
      PyObject name = member.attrOrNull("__qualname__");
      PyObject module = member.attrOrNull("__module__");
      if (name != null && module != null && module != PyNone.NONE) {
        String prefix = module.str().toString();
        return prefix.equals("builtins") ? name.str().toString() : prefix + "." + name.str();
      }
    }
    return member.repr().toString();
  }
}
