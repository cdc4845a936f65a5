package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code __slots__} of a new class (reference, 3.3.2.4). */
final class ClassSlots {
  /** The names with values, mangled and in CPython's order. */
  final List<String> names = new ArrayList<>();

  final boolean instanceDict;
  final boolean weakReferences;

  /** Reads the namespace's {@code __slots__}, of which there may be none. */
  ClassSlots(String className, PyType base, PyType[] bases, PyDict namespace) {
    PyType builtin = base.builtinBase();
    boolean variable = ClassLayout.isVariableSize(builtin);
    boolean mayAddDict = !base.hasInstanceDict();
    boolean mayAddWeak = !base.isWeakReferable() && !variable;
    PyObject slots = namespace.get("__slots__");
    if (slots == null) {
      instanceDict = mayAddDict;
      weakReferences = mayAddWeak;
      return;
    }
    List<PyObject> items = items(slots);
    if (!items.isEmpty() && variable) {
      throw Errors.typeError(
          "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
    }
    boolean dict = false;
    boolean weak = false;
    for (PyObject item : items) {
      String name = check(item);
      if (name.equals("__dict__")) {
        if (!mayAddDict || dict) {
          throw Errors.typeError("__dict__ slot disallowed: we already got one");
        }
        dict = true;
      } else if (name.equals("__weakref__")) {
        if (!mayAddWeak || weak) {
          throw Errors.typeError("__weakref__ slot disallowed: we already got one");
        }
        weak = true;
      } else {
        String mangled = mangle(className, name);
        names.add(mangled);
        boolean special = name.equals("__qualname__") || name.startsWith("__classdict");
        if (namespace.get(mangled) != null && !special && !name.equals("__classcell__")) {
          throw Errors.valueError("'" + mangled + "' in __slots__ conflicts with class variable");
        }
      }
    }
    Collections.sort(names);
    for (PyType other : bases) {
      dict |= mayAddDict && other.hasInstanceDict();
      weak |= mayAddWeak && other.isWeakReferable();
    }
    instanceDict = dict;
    weakReferences = weak;
  }

  private static List<PyObject> items(PyObject slots) {
    if (slots instanceof StrLayout) {
      return List.of(slots);
    }
    List<PyObject> items = new ArrayList<>();
    PyObject iterator = slots.iter();
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      items.add(item);
    }
    return items;
  }

  private static String check(PyObject item) {
    if (!(item instanceof StrLayout text)) {
      throw Errors.typeError("__slots__ items must be strings, not '" + item.type().name() + "'");
    }
    String name = text.exact().toString();
    if (!isIdentifier(name)) {
      throw Errors.typeError("__slots__ must be identifiers");
    }
    return name;
  }

  private static boolean isIdentifier(String name) {
    for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      boolean fits =
          i == 0
              ? Character.isUnicodeIdentifierStart(c)
              : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
      if (c != '_' && !fits) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Private names (reference, 6.2.1). */
  static String mangle(String className, String name) {
    if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }

  /** Adds the descriptors and tells the class what its instances consist of. */
  void define(PyType type, PyType base) {
    PyDict attributes = type.attributes();
    int index = base.slotCount();
    for (String name : names) {
      attributes.put(name, new PyMember(name, type, index++));
    }
    if (instanceDict && attributes.get("__dict__") == null) {
      attributes.put("__dict__", new InstanceDictDescriptor(type));
    }
    if (weakReferences && attributes.get("__weakref__") == null) {
      attributes.put("__weakref__", new WeakReferencesDescriptor(type));
    }
    type.setLayout(base.layout().with(names.toArray(new String[0]), instanceDict, weakReferences));
  }
}
