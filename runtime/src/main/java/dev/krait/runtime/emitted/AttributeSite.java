package dev.krait.runtime.emitted;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PySuper;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Shape;
import java.util.Arrays;

/**
 * A place in emitted code that reads, sets or calls an attribute: an inline cache of one shape or
 * type and a small table of further shapes; behind that, what the shapes themselves remember by
 * name.
 *
 * <p>HotSpot compiles a copy of the look-ups wherever they are used, with all branches that any use
 * of them takes. So they hold what a place with objects of one shape needs; all else is in methods
 * whose names end in {@code Apart}, which the launcher has compiled on their own.
 */
public final class AttributeSite {
  private static final int LARGEST_TABLE = 16;
  private static final int MOST_TYPES = 8;
  private static final SiteEntry[] NO_ENTRIES = {};
  private static final SiteEntry[] NO_TABLE = {SiteEntry.NONE};

  private final String name;

  /** The first shape whose instances have the attribute at an index. */
  private SiteEntry first = SiteEntry.NONE;

  /** The first shape whose instances get the attribute by setting it. */
  private SiteEntry grown = SiteEntry.NONE;

  /** The first shape or type that has a method of the name. */
  private SiteEntry called = SiteEntry.NONE;

  /** Entries of further shapes; its length is a power of two. */
  private SiteEntry[] table = NO_TABLE;

  private SiteEntry[] ofTypes = NO_ENTRIES;
  private ClassAttribute ofClass;
  private SuperMethod ofSuper;

  public AttributeSite(String name) {
    this.name = name;
  }

  // ---- reading ----

  /** {@code object.name}. */
  public PyObject get(PyObject object) {
    SiteEntry entry = first;
    if (object instanceof PyInstance instance && entry.key == instance.shape()) {
      PyObject value = instance.value(entry.index);
      if (value != null) {
        return value;
      }
    }
    return getApart(object);
  }

  private PyObject getApart(PyObject object) {
    if (!(object instanceof PyInstance instance)) {
      return object instanceof PyType type ? ofType(type) : object.attr(name);
    }
    Shape shape = instance.shape();
    SiteEntry entry = at(shape);
    if (entry.key != shape) {
      entry = find(instance, shape);
      if (entry == null) {
        return object.attr(name);
      }
    }
    if (entry.index >= 0) {
      PyObject value = instance.value(entry.index);
      return value != null ? value : object.attr(name);
    }
    return ofClass(instance, entry);
  }

  private PyObject ofClass(PyInstance instance, SiteEntry entry) {
    PyObject constant = entry.constant;
    if (constant != null) {
      return constant;
    }
    PyObject descriptor = entry.descriptor;
    return descriptor != null ? descriptor.descrGet(instance, entry.type) : instance.attr(name);
  }

  private PyObject ofType(PyType type) {
    ClassAttribute attribute = classAttribute(type);
    return attribute != null && attribute.value() != null ? attribute.value() : type.attr(name);
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

  /**
   * {@code object.name} by what its shape remembers; null where reading it raises AttributeError.
   */
  static PyObject getOrNull(PyObject object, String name) {
    if (object instanceof PyInstance instance) {
      Shape shape = instance.shape();
      SiteEntry entry = shape.remembered(name) instanceof SiteEntry known ? known : null;
      if (entry == null || entry.key != shape) {
        entry = SiteEntry.forReading(instance, name);
        if (entry != null) {
          shape.remember(name, entry);
        }
      }
      if (entry != null && entry.index >= 0) {
        PyObject value = instance.value(entry.index);
        if (value != null) {
          return value;
        }
      }
    }
    return object.attrOrNull(name);
  }

  // ---- what is remembered ----

  /** The entry at a shape's place in the table, which may be another's. */
  private SiteEntry at(Shape shape) {
    SiteEntry[] entries = table;
    return entries[shape.number() & entries.length - 1];
  }

  /** The entry of a shape that has none here; null if there can be none. */
  private SiteEntry find(PyInstance instance, Shape shape) {
    if (shape.remembered(name) instanceof SiteEntry shared && shared.key == shape) {
      return shared;
    }
    SiteEntry entry = SiteEntry.forReading(instance, name);
    if (entry != null && !add(entry, shape)) {
      shape.remember(name, entry);
    }
    return entry;
  }

  /** Adds an entry in place of one that no longer holds; false if its place is taken. */
  private boolean add(SiteEntry entry, Shape shape) {
    if (entry.index >= 0 && first.key == null) {
      first = entry;
      return true;
    }
    if (entry.function != null && called.key == null) {
      called = entry;
      return true;
    }
    if (entry.longer != null && grown.key == null) {
      grown = entry;
      return true;
    }
    for (int size = table.length; size <= LARGEST_TABLE; size *= 2) {
      SiteEntry[] larger = new SiteEntry[size];
      Arrays.fill(larger, SiteEntry.NONE);
      for (SiteEntry each : table) {
        if (each.key instanceof Shape other) {
          larger[other.number() & size - 1] = each;
        }
      }
      int place = shape.number() & size - 1;
      if (larger[place].key == null) {
        larger[place] = entry;
        table = larger;
        return true;
      }
    }
    return false;
  }

  // ---- setting ----

  /** {@code object.name = value}. */
  public void set(PyObject object, PyObject value) {
    SiteEntry entry = first;
    if (object instanceof PyInstance instance && entry.key == instance.shape()) {
      instance.setValue(entry.index, value);
    } else {
      setApart(object, value);
    }
  }

  /** {@link #set} where the object is likely to get the attribute by it. */
  public void init(PyObject object, PyObject value) {
    SiteEntry entry = grown;
    if (object instanceof PyInstance instance && entry.key == instance.shape()) {
      instance.append(entry.longer, value);
    } else {
      setApart(object, value);
    }
  }

  /** {@link #set} for code that evaluates the value first. */
  public void assign(PyObject value, PyObject object) {
    set(object, value);
  }

  private void setApart(PyObject object, PyObject value) {
    if (!(object instanceof PyInstance instance)) {
      object.setAttr(name, value);
      return;
    }
    Shape shape = instance.shape();
    SiteEntry entry = at(shape);
    if (entry.key != shape) {
      entry = grown.key == shape ? grown : first;
    }
    if (entry.key != shape) {
      setAndAdd(instance, shape, value);
    } else if (entry.index >= 0) {
      instance.setValue(entry.index, value);
    } else if (entry.longer != null) {
      instance.append(entry.longer, value);
    } else if (entry.index == SiteEntry.DATA) {
      entry.descriptor.descrSet(instance, value);
    } else {
      setAndAdd(instance, shape, value);
    }
  }

  private void setAndAdd(PyInstance object, Shape shape, PyObject value) {
    SiteEntry present = at(shape);
    if (present.key == shape || present.key != null && table.length == LARGEST_TABLE) {
      object.setAttr(name, value);
      return;
    }
    SiteEntry entry = SiteEntry.bySetting(object, name, value);
    if (entry != null && at(shape).key != shape) {
      add(entry, shape);
    }
  }

  // ---- calling ----

  /**
   * The function to call with the object as first argument; null where the attribute must be read.
   */
  public PyObject unbound(PyObject object) {
    SiteEntry entry = called;
    Object key = object instanceof PyInstance instance ? instance.shape() : object.type();
    return entry.key == key ? entry.function : unboundApart(object);
  }

  private PyObject unboundApart(PyObject object) {
    if (object instanceof PyInstance instance) {
      Shape shape = instance.shape();
      SiteEntry entry = at(shape);
      if (entry.key != shape) {
        entry = find(instance, shape);
      }
      return entry == null ? null : entry.function;
    }
    if (object instanceof FoundMethod) {
      return null;
    }
    if (object instanceof PyType cls) {
      ClassAttribute attribute = classAttribute(cls);
      return attribute == null ? null : attribute.function();
    }
    PyType type = object.type();
    for (SiteEntry each : ofTypes) {
      if (each.key == type) {
        return each.function;
      }
    }
    SiteEntry entry = SiteEntry.forMethod(object, type, name);
    if (entry == null) {
      return null;
    }
    add(entry);
    return entry.function;
  }

  private void add(SiteEntry entry) {
    if (called.key == null) {
      called = entry;
      return;
    }
    SiteEntry[] present = ofTypes;
    for (int i = 0; i < present.length; i++) {
      if (present[i].key == null) {
        SiteEntry[] replaced = present.clone();
        replaced[i] = entry;
        ofTypes = replaced;
        return;
      }
    }
    if (present.length < MOST_TYPES) {
      SiteEntry[] longer = Arrays.copyOf(present, present.length + 1);
      longer[present.length] = entry;
      ofTypes = longer;
    }
  }

  /** {@code object.name}, to be called after the arguments are evaluated. */
  public PyObject method(PyObject object) {
    PyObject method = unbound(object);
    return method != null ? method.descrGet(object, object.type()) : object.attr(name);
  }

  /**
   * Looks {@code object.name} up before the arguments of a call are evaluated, as the reference
   * says (6.3.4), which shows where they run code or fail: what is called with the arguments is the
   * object, if the method is its class's and can as well be looked up later, or what was found.
   */
  public PyObject ready(PyObject object) {
    return unbound(object) != null ? object : found(object);
  }

  private PyObject found(PyObject object) {
    boolean later = object instanceof PySuper proxy && behind(proxy) != null;
    return later ? object : new FoundMethod(get(object));
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
    return method != null ? method.call4(object, a, b, c) : other3(object, a, b, c);
  }

  // ---- calls on super() ----

  /** The call where {@link #unbound} gives null. */
  public PyObject other0(PyObject object) {
    if (object instanceof PySuper proxy) {
      PyObject method = behind(proxy);
      if (method != null) {
        return method.call1(proxy.object());
      }
    }
    return get(object).call0();
  }

  /** The call where {@link #unbound} gives null. */
  public PyObject other1(PyObject object, PyObject a) {
    if (object instanceof FoundMethod method) {
      return method.value.call1(a);
    }
    if (object instanceof PySuper proxy) {
      PyObject method = behind(proxy);
      if (method != null) {
        return method.call2(proxy.object(), a);
      }
    }
    return get(object).call1(a);
  }

  /** The call where {@link #unbound} gives null. */
  public PyObject other2(PyObject object, PyObject a, PyObject b) {
    if (object instanceof FoundMethod method) {
      return method.value.call2(a, b);
    }
    if (object instanceof PySuper proxy) {
      PyObject method = behind(proxy);
      if (method != null) {
        return method.call3(proxy.object(), a, b);
      }
    }
    return get(object).call2(a, b);
  }

  /** The call where {@link #unbound} gives null. */
  public PyObject other3(PyObject object, PyObject a, PyObject b, PyObject c) {
    if (object instanceof FoundMethod method) {
      return method.value.call3(a, b, c);
    }
    return get(object).call3(a, b, c);
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
