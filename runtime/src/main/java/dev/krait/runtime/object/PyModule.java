package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.imports.ModuleErrors;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A module: attributes over its namespace of global variables (reference, 3.2.9). */
public final class PyModule extends PyObject {
  /** {@code module}. */
  public static final PyType TYPE =
      PyType.builtin("module", PyType.OBJECT, true, new ModuleMethodsTable())
          .withInstanceDict()
          .withWeakReferences();

  private final PyDict namespace;
  private PyType type;
  private PyInstance part;
  private volatile Map<String, Supplier<PyObject>> deferred;

  /** A module over a namespace that exists, which is left as it is. */
  public PyModule(PyDict namespace) {
    this.type = TYPE;
    this.namespace = namespace;
  }

  /** A new module, with the five attributes that every one starts with. */
  public PyModule(String name) {
    this(new PyDict());
    start(PyStr.of(name), PyNone.NONE);
  }

  PyModule(PyType type) {
    this(new PyDict());
    this.type = type;
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  /** {@code module.__init__}. */
  void start(PyObject name, PyObject doc) {
    namespace.put("__name__", name);
    namespace.put("__doc__", doc);
    namespace.put("__package__", PyNone.NONE);
    namespace.put("__loader__", PyNone.NONE);
    namespace.put("__spec__", PyNone.NONE);
  }

  @Override
  public PyType type() {
    return type;
  }

  /** Holds only {@code __slots__}: attributes stand in the namespace. */
  @Override
  public PyInstance instance() {
    return part;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  /** Adds an attribute whose value is made when a program first asks for it. */
  public synchronized void defer(String name, Supplier<PyObject> value) {
    Map<String, Supplier<PyObject>> more = new HashMap<>();
    if (deferred != null) {
      more.putAll(deferred);
    }
    more.put(name, value);
    deferred = more;
  }

  /** The names in the namespace, those put off among them. */
  PyObject names() {
    PyDict all = PyDict.copyOf(namespace);
    if (deferred != null) {
      deferred.keySet().forEach(name -> all.put(name, PyNone.NONE));
    }
    return Names.ofMapping(all);
  }

  /** What a module's {@code __getattr__} raised, with the attribute that was asked for. */
  private PyException named(PyException e, String name) {
    if (e.value().type() == ExceptionTypes.ATTRIBUTE_ERROR
        && e.value().field("name") == null
        && e.value().field("obj") == null) {
      e.value().setField("name", PyStr.of(name));
      e.value().setField("obj", this);
    }
    return e;
  }

  /** Makes the values of all attributes that were put off. */
  void settle() {
    Map<String, Supplier<PyObject>> late = deferred;
    if (late != null) {
      for (String name : late.keySet()) {
        settle(name);
      }
    }
  }

  private synchronized PyObject settle(String name) {
    Supplier<PyObject> value = deferred == null ? null : deferred.get(name);
    if (value == null) {
      return null;
    }
    PyObject made = namespace.get(name);
    if (made == null) {
      made = value.get();
      namespace.put(name, made);
    }
    // Making the value may have settled others.
    if (deferred != null) {
      Map<String, Supplier<PyObject>> fewer = new HashMap<>(deferred);
      fewer.remove(name);
      deferred = fewer.isEmpty() ? null : fewer;
    }
    return made;
  }

  /** {@code __dict__}. */
  public PyDict dict() {
    return namespace;
  }

  /** {@code __name__} as text; {@code ?} if it is none. */
  public String name() {
    return namespace.get("__name__") instanceof StrLayout text ? text.exact().toString() : "?";
  }

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  @Override
  public PyObject ownAttr(String name) {
    return namespace.get(name);
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    namespace.put(name, value);
    return true;
  }

  @Override
  public boolean delOwnAttr(String name) {
    if (deferred != null) {
      settle(name);
    }
    return namespace.remove(name) != null;
  }

  @Override
  public DictLayout instanceDict() {
    settle();
    return namespace;
  }

  @Override
  public void setInstanceDict(DictLayout dict) {
    throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
  }

  @Override
  public PyObject attr(String name) {
    if (!isPlain()) {
      return super.attr(name);
    }
    PyObject value = Attributes.find(this, name);
    return value != null ? value : fallback(name, true);
  }

  @Override
  public PyObject attrOrNull(String name) {
    if (!isPlain()) {
      return super.attrOrNull(name);
    }
    PyObject value = Attributes.find(this, name);
    if (value != null) {
      return value;
    }
    try {
      return fallback(name, false);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** Whether no subclass changes the look-up. */
  private boolean isPlain() {
    return type == TYPE
        || type.slot(Slot.GETATTRIBUTE) == TYPE.slot(Slot.GETATTRIBUTE)
            && type.slot(Slot.GETATTR) == null;
  }

  /** The module's {@code __getattr__} (PEP 562), or the error; null if not required. */
  PyObject fallback(String name, boolean required) {
    PyObject late = deferred == null ? null : settle(name);
    if (late != null) {
      return late;
    }
    PyObject hook = namespace.get("__getattr__");
    if (hook != null) {
      try {
        return hook.call1(PyStr.of(name));
      } catch (PyException e) {
        throw named(e, name);
      }
    }
    if (!required) {
      return null;
    }
    throw ModuleErrors.noAttribute(this, name);
  }
}
