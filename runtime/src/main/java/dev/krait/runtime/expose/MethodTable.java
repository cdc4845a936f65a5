package dev.krait.runtime.expose;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * The methods of one annotated class, called by number: one Java class for all of them, which loads
 * faster than a lambda each. The annotation processor writes the subclasses.
 */
public abstract class MethodTable {
  private static final GetSetSpec[] NO_GET_SETS = {};

  /** The specifications in the order of the numbers. */
  protected abstract MethodSpec[] specs();

  /**
   * Calls with this many positional values ({@code self} among them), which the specification
   * allows.
   */
  protected abstract PyObject call0(int index);

  /** See {@link #call0}. */
  protected abstract PyObject call1(int index, PyObject a);

  /** See {@link #call0}. */
  protected abstract PyObject call2(int index, PyObject a, PyObject b);

  /** See {@link #call0}. */
  protected abstract PyObject call3(int index, PyObject a, PyObject b, PyObject c);

  /** See {@link #call0}. */
  protected abstract PyObject call4(int index, PyObject a, PyObject b, PyObject c, PyObject d);

  /**
   * Calls with one value per parameter: null where it was left out, a tuple for {@code *args}, a
   * dict for {@code **kwargs}.
   */
  protected abstract PyObject callBound(int index, PyObject[] values);

  /** The computed attributes in the order of their numbers. */
  protected GetSetSpec[] getSets() {
    return NO_GET_SETS;
  }

  /** Reads a computed attribute of {@code self}. */
  protected PyObject get(int index, PyObject self) {
    throw new AssertionError(index);
  }

  /** Sets a computed attribute of {@code self}; a null value deletes it. */
  protected void set(int index, PyObject self, PyObject value) {
    throw new AssertionError(index);
  }

  /** The {@code TypeError} for a {@code self} of the wrong type. */
  protected static PyException wrongSelf(String name, String owner, PyObject self) {
    return BuiltinArguments.wrongSelf(name, owner, self);
  }

  /** Adds the descriptors to a class's attributes. */
  public void define(PyType type, DescriptorOrder into) {
    Descriptors.define(this, type, into);
  }

  /** Adds the functions to a module's dictionary. */
  public final void defineFunctions(String module, PyDict into) {
    Descriptors.defineFunctions(this, module, into);
  }
}
