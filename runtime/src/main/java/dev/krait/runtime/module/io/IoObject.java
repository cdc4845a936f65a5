package dev.krait.runtime.module.io;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Shape;
import dev.krait.runtime.operator.Containers;

/** An instance of a type of {@code _io} that is written in Java, or of a subclass. */
abstract class IoObject extends PyObject {
  private final PyInstance part;
  private Shape plain;

  IoObject(PyType type) {
    part = PyInstance.partOf(type, this);
  }

  @Override
  public final PyType type() {
    return part.type();
  }

  @Override
  public final PyInstance instance() {
    return part;
  }

  /** Whether nothing overrides the type's own methods, so that Java may call them directly. */
  final boolean isPlain() {
    Shape shape = part.shape();
    if (shape == plain) {
      return true;
    }
    if (type().isHeapType() || part.isDictMode() && overrides()) {
      return false;
    }
    if (part.isDictMode()) {
      return true;
    }
    for (String name : shape.names()) {
      if (isMethod(name)) {
        return false;
      }
    }
    plain = shape;
    return true;
  }

  private boolean overrides() {
    for (String name : new String[] {"write", "flush", "read", "readline", "readinto", "close"}) {
      if (part.ownAttr(name) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isMethod(String name) {
    return !name.equals("name") && !name.equals("mode") && type().lookup(name) != null;
  }

  /** {@code self.closed}. */
  abstract boolean isClosed();

  /** The next line where nothing overrides the methods; null at the end. */
  abstract PyObject nextLine();

  @Override
  public final PyObject iter() {
    if (type().isHeapType()) {
      return Containers.iter(this);
    }
    requireOpen();
    return this;
  }

  @Override
  public final PyObject next() {
    return type().isHeapType() ? Containers.next(this) : nextLine();
  }

  final void requireOpen() {
    if (isClosed()) {
      throw IoErrors.closed();
    }
  }
}
