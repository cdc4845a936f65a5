package dev.krait.runtime.emitted;

import dev.krait.runtime.object.Attributes;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyMember;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Shape;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.object.TypeDependent;

/**
 * What an {@link AttributeSite} remembers of the objects of one shape (instances of Python classes)
 * or of one type. It holds until the class changes, which takes the key away.
 */
final class SiteEntry extends TypeDependent {
  /** The index of an attribute that a data descriptor of the class stands for. */
  static final int DATA = -2;

  /** The index of an attribute that instances have not. */
  static final int ABSENT = -1;

  /** Holds for nothing. */
  static final SiteEntry NONE = new SiteEntry(null, null, ABSENT, null, null);

  /** The shape or type; null once this no longer holds. */
  Object key;

  final PyType type;

  /** Where instances have the attribute, or {@link #ABSENT} or {@link #DATA}. */
  final int index;

  /** What the class has under the name; null if nothing. */
  final PyObject descriptor;

  /** The shape after the attribute was added; null where setting adds none. */
  final Shape longer;

  /** What a call passes the object to; null if the attribute must be read. */
  final PyObject function;

  /** What reading gives, whatever the instance; null if that depends on it. */
  final PyObject constant;

  private SiteEntry(Object key, PyType type, int index, PyObject descriptor, Shape longer) {
    this.key = key;
    this.type = type;
    this.index = index;
    this.descriptor = descriptor;
    this.longer = longer;
    boolean ofClass = index == ABSENT && descriptor != null;
    this.function = ofClass && descriptor.isMethodDescriptor() ? descriptor : null;
    this.constant = ofClass && isPlain(descriptor) ? descriptor : null;
  }

  private static boolean isPlain(PyObject value) {
    PyType type = value.type();
    return !type.isHeapType() && type.slot(Slot.GET) == null;
  }

  @Override
  protected void typeChanged() {
    key = null;
  }

  /** Has the class tell of its changes; false if it has changed since a version. */
  private boolean register(long version) {
    type.tell(this);
    return type.version() == version;
  }

  /**
   * Looks at an instance by the rules of {@code object.__getattribute__}; null where no cache may
   * stand for them.
   */
  static SiteEntry forReading(PyInstance object, String name) {
    PyType type = object.type();
    long version = type.version();
    if (object.isDictMode() || !type.hasPlainAttributes()) {
      return null;
    }
    Shape shape = object.shape();
    PyObject descriptor = type.lookup(name);
    if (descriptor != null && descriptor.isDataDescriptor() && !Attributes.hasGetter(descriptor)) {
      return null;
    }
    int index = index(descriptor, shape, name);
    SiteEntry entry = new SiteEntry(shape, type, index, descriptor, null);
    return entry.register(version) ? entry : null;
  }

  /** The method of an object whose attributes are those of its class. */
  static SiteEntry forMethod(PyObject object, PyType type, String name) {
    long version = type.version();
    if (object.hasOwnAttrs() || !type.hasPlainAttributes()) {
      return null;
    }
    PyObject descriptor = type.lookup(name);
    if (descriptor == null || !descriptor.isMethodDescriptor()) {
      return null;
    }
    SiteEntry entry = new SiteEntry(type, type, ABSENT, descriptor, null);
    return entry.register(version) ? entry : null;
  }

  /** Sets the attribute; null where no cache may stand for that. */
  static SiteEntry bySetting(PyInstance object, String name, PyObject value) {
    PyType type = object.type();
    long version = type.version();
    Shape before = object.shape();
    PyObject descriptor = type.lookup(name);
    boolean plain =
        !object.isDictMode()
            && type.hasPlainAttributes()
            && type.slot(Slot.SETATTR) == PyType.OBJECT.slot(Slot.SETATTR)
            && (descriptor == null || !descriptor.isDataDescriptor() || takesValues(descriptor));
    object.setAttr(name, value);
    if (!plain || object.isDictMode()) {
      return null;
    }
    int index = index(descriptor, before, name);
    Shape longer = index == ABSENT ? object.shape() : null;
    SiteEntry entry = new SiteEntry(before, type, index, descriptor, longer);
    return entry.register(version) ? entry : null;
  }

  /** Whether a data descriptor takes values itself, rather than leave them to the instance. */
  private static boolean takesValues(PyObject descriptor) {
    return descriptor.instance() == null || descriptor.type().slot(Slot.SET) != null;
  }

  private static int index(PyObject descriptor, Shape shape, String name) {
    if (descriptor instanceof PyMember member) {
      return member.index();
    }
    return descriptor != null && descriptor.isDataDescriptor() ? DATA : shape.indexOf(name);
  }
}
