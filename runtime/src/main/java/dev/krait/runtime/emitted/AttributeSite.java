package dev.krait.runtime.emitted;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyMember;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PySuper;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Shape;
import dev.krait.runtime.object.Slot;

/**
 * A place in emitted code that reads, sets or calls an attribute: an inline cache. What it
 * remembers of a class holds as long as the class keeps its version.
 */
public final class AttributeSite {
  /** The index of an attribute that a data descriptor of the class stands for. */
  private static final int DATA = -2;

  private final String name;

  /**
   * One remembered case; immutable, so that another thread sees it whole. Without an index the
   * instances have no such attribute of their own.
   */
  private record Entry(
      Shape shape, PyType type, long version, int index, PyObject descriptor, Shape longer) {}

  private Entry first;
  private Entry second;
  private ClassAttribute ofClass;
  private SuperMethod ofSuper;

  public AttributeSite(String name) {
    this.name = name;
  }

  // ---- reading ----

  /** {@code object.name}. */
  public PyObject get(PyObject object) {
    if (object instanceof PyInstance instance) {
      Entry entry = entry(instance.shape());
      if (entry == null) {
        entry = remember(instance);
      }
      if (entry != null) {
        if (entry.index >= 0) {
          PyObject value = instance.value(entry.index);
          if (value != null) {
            return value;
          }
        } else if (entry.descriptor != null) {
          return entry.descriptor.descrGet(instance, entry.type);
        }
      }
    } else if (object instanceof PyType type) {
      ClassAttribute attribute = classAttribute(type);
      if (attribute != null && attribute.value() != null) {
        return attribute.value();
      }
    }
    return object.attr(name);
  }

  /** The attribute of a class, if it can be remembered. */
  private ClassAttribute classAttribute(PyType type) {
    ClassAttribute attribute = ofClass;
    if (attribute != null && attribute.holdsFor(type)) {
      return attribute;
    }
    attribute = ClassAttribute.find(type, name);
    if (attribute != null) {
      ofClass = attribute;
    }
    return attribute;
  }

  /** The remembered case of a shape, if its class has not changed since. */
  private Entry entry(Shape shape) {
    Entry entry = first;
    if (entry != null && entry.shape == shape && entry.version == entry.type.version()) {
      return entry;
    }
    entry = second;
    if (entry != null && entry.shape == shape && entry.version == entry.type.version()) {
      return entry;
    }
    return null;
  }

  /**
   * Looks at an instance by the rules of {@code object.__getattribute__}; null where no cache may
   * stand for them.
   */
  private Entry remember(PyInstance object) {
    if (object.isDictMode()) {
      return null;
    }
    PyType type = object.type();
    long version = type.version();
    if (!type.hasPlainAttributes()) {
      return null;
    }
    PyObject descriptor = type.lookup(name);
    Shape shape = object.shape();
    int index = index(descriptor, shape);
    Entry entry = new Entry(shape, type, version, index, descriptor, null);
    second = first;
    first = entry;
    return entry;
  }

  private int index(PyObject descriptor, Shape shape) {
    if (descriptor instanceof PyMember member) {
      return member.index();
    }
    return descriptor != null && descriptor.isDataDescriptor() ? DATA : shape.indexOf(name);
  }

  // ---- setting ----

  /** {@code object.name = value}. */
  public void set(PyObject object, PyObject value) {
    if (object instanceof PyInstance instance) {
      Shape shape = instance.shape();
      Entry entry = first;
      if (entry == null || entry.shape != shape || entry.version != entry.type.version()) {
        entry = second;
      }
      if (entry != null && entry.shape == shape && entry.version == entry.type.version()) {
        if (entry.index >= 0) {
          instance.setValue(entry.index, value);
          return;
        }
        if (entry.longer != null) {
          instance.append(entry.longer, value);
          return;
        }
        if (entry.index == DATA) {
          entry.descriptor.descrSet(instance, value);
          return;
        }
      }
      setSlow(instance, value);
      return;
    }
    object.setAttr(name, value);
  }

  /** {@link #set} for code that evaluates the value first. */
  public void assign(PyObject value, PyObject object) {
    set(object, value);
  }

  private void setSlow(PyInstance object, PyObject value) {
    PyType type = object.type();
    long version = type.version();
    Shape before = object.shape();
    PyObject descriptor = type.lookup(name);
    boolean plain =
        !object.isDictMode()
            && type.hasPlainAttributes()
            && type.slot(Slot.SETATTR) == PyType.OBJECT.slot(Slot.SETATTR)
            && (descriptor == null || !descriptor.isDataDescriptor() || isSettable(descriptor));
    object.setAttr(name, value);
    if (plain && !object.isDictMode()) {
      int index = index(descriptor, before);
      Shape longer = index == -1 ? object.shape() : null;
      second = first;
      first = new Entry(before, type, version, index, descriptor, longer);
    }
  }

  /** Whether a data descriptor takes values itself, rather than leave them to the instance. */
  private static boolean isSettable(PyObject descriptor) {
    return descriptor.type().slot(Slot.SET) != null;
  }

  // ---- calling ----

  /**
   * The function to call with the object as first argument; null where the attribute must be read.
   */
  private PyObject unbound(PyObject object) {
    if (object instanceof PyInstance instance) {
      Entry entry = entry(instance.shape());
      if (entry == null) {
        entry = remember(instance);
        if (entry == null) {
          return null;
        }
      }
      PyObject descriptor = entry.descriptor;
      return entry.index == -1 && descriptor != null && descriptor.isMethodDescriptor()
          ? descriptor
          : null;
    }
    if (object instanceof PyType cls) {
      ClassAttribute attribute = classAttribute(cls);
      return attribute == null ? null : attribute.function();
    }
    PyType type = object.type();
    Entry entry = first;
    if (entry != null
        && entry.type == type
        && entry.shape == null
        && entry.version == type.version()) {
      return entry.descriptor;
    }
    return builtinMethod(object, type);
  }

  private PyObject builtinMethod(PyObject object, PyType type) {
    long version = type.version();
    if (object.hasOwnAttrs() || !type.hasPlainAttributes()) {
      return null;
    }
    PyObject descriptor = type.lookup(name);
    if (descriptor == null || !descriptor.isMethodDescriptor()) {
      return null;
    }
    first = new Entry(null, type, version, -1, descriptor, null);
    return descriptor;
  }

  /** {@code object.name}, to be called after the arguments are evaluated. */
  public PyObject method(PyObject object) {
    PyObject method = unbound(object);
    return method != null ? method.descrGet(object, object.type()) : object.attr(name);
  }

  /** {@code object.name()}. */
  public PyObject call0(PyObject object) {
    PyObject method = unbound(object);
    return method != null ? method.call1(object) : other0(object);
  }

  /** {@code object.name(a)}. */
  public PyObject call1(PyObject object, PyObject a) {
    PyObject method = unbound(object);
    return method != null ? method.call2(object, a) : other1(object, a);
  }

  /** {@code object.name(a, b)}. */
  public PyObject call2(PyObject object, PyObject a, PyObject b) {
    PyObject method = unbound(object);
    return method != null ? method.call3(object, a, b) : other2(object, a, b);
  }

  /** {@code object.name(a, b, c)}. */
  public PyObject call3(PyObject object, PyObject a, PyObject b, PyObject c) {
    PyObject method = unbound(object);
    return method != null ? method.call4(object, a, b, c) : get(object).call3(a, b, c);
  }

  // ---- calls on super() ----

  private PyObject other0(PyObject object) {
    if (object instanceof PySuper proxy) {
      PyObject method = behind(proxy);
      if (method != null) {
        return method.call1(proxy.object());
      }
    }
    return get(object).call0();
  }

  private PyObject other1(PyObject object, PyObject a) {
    if (object instanceof PySuper proxy) {
      PyObject method = behind(proxy);
      if (method != null) {
        return method.call2(proxy.object(), a);
      }
    }
    return get(object).call1(a);
  }

  private PyObject other2(PyObject object, PyObject a, PyObject b) {
    if (object instanceof PySuper proxy) {
      PyObject method = behind(proxy);
      if (method != null) {
        return method.call3(proxy.object(), a, b);
      }
    }
    return get(object).call2(a, b);
  }

  /** The method that an exact {@code super} object of an instance finds; null for all else. */
  private PyObject behind(PySuper proxy) {
    PyType type = proxy.objectType();
    if (type == null || proxy.object() == type || proxy.instance() != null) {
      return null;
    }
    SuperMethod method = ofSuper;
    if (method == null || !method.holdsFor(proxy)) {
      long version = type.version();
      method = new SuperMethod(proxy.start(), type, version, proxy.unboundMethod(name));
      ofSuper = method;
    }
    return method.function;
  }

  /** What one class's {@code super()} finds for instances of one class. */
  private record SuperMethod(PyType start, PyType type, long version, PyObject function) {
    boolean holdsFor(PySuper proxy) {
      return start == proxy.start() && type == proxy.objectType() && version == type.version();
    }
  }
}
