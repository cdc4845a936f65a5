package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.operator.BinaryOperator;
import dev.krait.runtime.operator.BinaryOperators;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.operator.Containers;
import dev.krait.runtime.operator.Conversions;
import dev.krait.runtime.operator.UnaryOperators;
import dev.krait.runtime.text.PyStr;

/**
 * A Python object. Each method is one operation of the language, complete with its protocol
 * (reference, section 3.3); emitted code calls it directly, so that the type profile belongs to the
 * call site.
 *
 * <p>The implementations here dispatch on the special methods of {@link #type()}. The final classes
 * of exact built-in types override them with the fast path; instances of Python classes inherit
 * them.
 */
public abstract class PyObject {
  /** No arguments. */
  public static final PyObject[] NO_ARGS = {};

  /** No keyword names. */
  public static final String[] NO_NAMES = {};

  /** The Python type of this object: {@code type(x)}. */
  public abstract PyType type();

  // ---- attributes (3.3.2) ----

  /** {@code self.name}. */
  public PyObject attr(String name) {
    return Attributes.get(this, name);
  }

  /** {@code self.name}, or null where reading it raises {@code AttributeError}. */
  public PyObject attrOrNull(String name) {
    return Attributes.getOrNull(this, name);
  }

  /** {@code self.name = value}. */
  public void setAttr(String name, PyObject value) {
    Attributes.set(this, name, value);
  }

  /** {@code del self.name}. */
  public void delAttr(String name) {
    Attributes.delete(this, name);
  }

  /**
   * The part that holds class and attributes of an instance of a Python class. Layout classes for
   * subclasses of built-in types return one that they made with {@code new PyInstance(type)}; null
   * for objects whose class and attributes are fixed or kept in another way.
   */
  public PyInstance instance() {
    return null;
  }

  /** The attribute in the object's own {@code __dict__}, or null. */
  public PyObject ownAttr(String name) {
    PyInstance part = instance();
    return part == null ? null : part.ownAttr(name);
  }

  /** Sets an attribute in the object's own {@code __dict__}; false if it has none. */
  public boolean setOwnAttr(String name, PyObject value) {
    PyInstance part = instance();
    return part != null && part.setOwnAttr(name, value);
  }

  /** Removes an attribute from the object's own {@code __dict__}; false if it is not there. */
  public boolean delOwnAttr(String name) {
    PyInstance part = instance();
    return part != null && part.delOwnAttr(name);
  }

  /** Whether the object has a {@code __dict__} of its own. */
  public boolean hasOwnAttrs() {
    PyInstance part = instance();
    return part != null && part.hasOwnAttrs();
  }

  /** The object's own {@code __dict__}, live from now on; null if it has none. */
  public DictLayout instanceDict() {
    PyInstance part = instance();
    return part == null ? null : part.instanceDict();
  }

  /** {@code __dict__} assignment; only if {@link #hasOwnAttrs()}. */
  public void setInstanceDict(DictLayout dict) {
    PyInstance part = instance();
    if (part == null) {
      throw Errors.attributeError(this, "__dict__", "readonly attribute");
    }
    part.setInstanceDict(dict);
  }

  /** {@code __class__} assignment to a class of the same layout. */
  public void setType(PyType type) {
    instance().setType(type);
  }

  // ---- descriptors (3.3.2.2): this object as an attribute of a class ----

  /**
   * {@code self.__get__(instance, owner)}; this itself if its type defines no {@code __get__}.
   * {@code instance} may be null.
   */
  public PyObject descrGet(PyObject instance, PyType owner) {
    return instance() == null ? this : InstanceDescriptors.get(this, instance, owner);
  }

  /**
   * Whether the object as a class attribute is called with the instance first (functions, built-in
   * methods).
   */
  public boolean isMethodDescriptor() {
    return false;
  }

  /**
   * Whether {@code __set__} or {@code __delete__} is defined, which makes it take precedence over
   * the instance.
   */
  public boolean isDataDescriptor() {
    return instance() != null && InstanceDescriptors.isData(this);
  }

  /** {@code self.__set__(instance, value)}; false if there is no such method. */
  public boolean descrSet(PyObject instance, PyObject value) {
    return instance() != null && InstanceDescriptors.set(this, instance, value);
  }

  /** {@code self.__delete__(instance)}; false if there is no such method. */
  public boolean descrDelete(PyObject instance) {
    return instance() != null && InstanceDescriptors.delete(this, instance);
  }

  // ---- calls (3.3.6) ----

  /** Calls this without arguments. */
  public PyObject call0() {
    return callN(NO_ARGS, NO_NAMES);
  }

  /** Calls this with 1 positional argument. */
  public PyObject call1(PyObject a) {
    return callN(new PyObject[] {a}, NO_NAMES);
  }

  /** Calls this with 2 positional arguments. */
  public PyObject call2(PyObject a, PyObject b) {
    return callN(new PyObject[] {a, b}, NO_NAMES);
  }

  /** Calls this with 3 positional arguments. */
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return callN(new PyObject[] {a, b, c}, NO_NAMES);
  }

  /** Calls this with 4 positional arguments. */
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return callN(new PyObject[] {a, b, c, d}, NO_NAMES);
  }

  /**
   * The general call: positional arguments first, then the values of the keyword arguments, whose
   * names are in {@code names} (CPython's vectorcall). The array belongs to the callee.
   */
  public PyObject callN(PyObject[] args, String[] names) {
    return Calls.viaType(this, args, names);
  }

  // ---- operators (3.3.8) and comparisons (3.3.1) ----

  /** {@code this + other}: the whole operation, reflection included. */
  public PyObject add(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.ADD, this, other);
  }

  /** {@code this += other}, whose result the caller stores. */
  public PyObject iAdd(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.ADD, this, other);
  }

  /** {@link #iAdd(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject iAdd(long other) {
    return iAdd(PyInt.of(other));
  }

  /** {@link #add(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject add(long other) {
    return add(PyInt.of(other));
  }

  /** {@code this - other}: the whole operation, reflection included. */
  public PyObject sub(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.SUB, this, other);
  }

  /** {@code this -= other}, whose result the caller stores. */
  public PyObject iSub(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.SUB, this, other);
  }

  /** {@link #iSub(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject iSub(long other) {
    return iSub(PyInt.of(other));
  }

  /** {@link #sub(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject sub(long other) {
    return sub(PyInt.of(other));
  }

  /** {@code this * other}: the whole operation, reflection included. */
  public PyObject mul(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.MUL, this, other);
  }

  /** {@code this *= other}, whose result the caller stores. */
  public PyObject iMul(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.MUL, this, other);
  }

  /** {@link #mul(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject mul(long other) {
    return mul(PyInt.of(other));
  }

  /** {@code this @ other}: the whole operation, reflection included. */
  public PyObject matMul(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.MAT_MUL, this, other);
  }

  /** {@code this @= other}, whose result the caller stores. */
  public PyObject iMatMul(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.MAT_MUL, this, other);
  }

  /** {@code this / other}: the whole operation, reflection included. */
  public PyObject trueDiv(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.TRUE_DIV, this, other);
  }

  /** {@code this /= other}, whose result the caller stores. */
  public PyObject iTrueDiv(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.TRUE_DIV, this, other);
  }

  /** {@code this // other}: the whole operation, reflection included. */
  public PyObject floorDiv(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.FLOOR_DIV, this, other);
  }

  /** {@code this //= other}, whose result the caller stores. */
  public PyObject iFloorDiv(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.FLOOR_DIV, this, other);
  }

  /** {@link #floorDiv(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject floorDiv(long other) {
    return floorDiv(PyInt.of(other));
  }

  /** {@code this % other}: the whole operation, reflection included. */
  public PyObject mod(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.MOD, this, other);
  }

  /** {@code this %= other}, whose result the caller stores. */
  public PyObject iMod(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.MOD, this, other);
  }

  /** {@link #mod(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject mod(long other) {
    return mod(PyInt.of(other));
  }

  /** {@code this &lt;&lt; other}: the whole operation, reflection included. */
  public PyObject lShift(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.L_SHIFT, this, other);
  }

  /** {@code this &lt;&lt;= other}, whose result the caller stores. */
  public PyObject iLShift(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.L_SHIFT, this, other);
  }

  /** {@link #lShift(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject lShift(long other) {
    return lShift(PyInt.of(other));
  }

  /** {@code this &gt;&gt; other}: the whole operation, reflection included. */
  public PyObject rShift(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.R_SHIFT, this, other);
  }

  /** {@code this &gt;&gt;= other}, whose result the caller stores. */
  public PyObject iRShift(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.R_SHIFT, this, other);
  }

  /** {@link #rShift(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject rShift(long other) {
    return rShift(PyInt.of(other));
  }

  /** {@code this & other}: the whole operation, reflection included. */
  public PyObject and(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.AND, this, other);
  }

  /** {@code this &= other}, whose result the caller stores. */
  public PyObject iAnd(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.AND, this, other);
  }

  /** {@link #and(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public PyObject and(long other) {
    return and(PyInt.of(other));
  }

  /** {@code this | other}: the whole operation, reflection included. */
  public PyObject or(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.OR, this, other);
  }

  /** {@code this |= other}, whose result the caller stores. */
  public PyObject iOr(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.OR, this, other);
  }

  /** {@code this ^ other}: the whole operation, reflection included. */
  public PyObject xor(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.XOR, this, other);
  }

  /** {@code this ^= other}, whose result the caller stores. */
  public PyObject iXor(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.XOR, this, other);
  }

  /** {@code this < other} as a value. */
  public PyObject lt(PyObject other) {
    return Comparison.compare(CompareOperator.LT, this, other);
  }

  /** {@code this < other} as a condition. */
  public boolean isLt(PyObject other) {
    return lt(other).isTrue();
  }

  /** {@link #isLt(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public boolean isLt(long other) {
    return isLt(PyInt.of(other));
  }

  /** {@code this <= other} as a value. */
  public PyObject le(PyObject other) {
    return Comparison.compare(CompareOperator.LE, this, other);
  }

  /** {@code this <= other} as a condition. */
  public boolean isLe(PyObject other) {
    return le(other).isTrue();
  }

  /** {@link #isLe(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public boolean isLe(long other) {
    return isLe(PyInt.of(other));
  }

  /** {@code this == other} as a value. */
  public PyObject eq(PyObject other) {
    return Comparison.compare(CompareOperator.EQ, this, other);
  }

  /** {@code this == other} as a condition. */
  public boolean isEq(PyObject other) {
    return eq(other).isTrue();
  }

  /** {@link #isEq(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public boolean isEq(long other) {
    return isEq(PyInt.of(other));
  }

  /** {@code this != other} as a value. */
  public PyObject ne(PyObject other) {
    return Comparison.compare(CompareOperator.NE, this, other);
  }

  /** {@code this != other} as a condition. */
  public boolean isNe(PyObject other) {
    return ne(other).isTrue();
  }

  /** {@link #isNe(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public boolean isNe(long other) {
    return isNe(PyInt.of(other));
  }

  /** {@code this > other} as a value. */
  public PyObject gt(PyObject other) {
    return Comparison.compare(CompareOperator.GT, this, other);
  }

  /** {@code this > other} as a condition. */
  public boolean isGt(PyObject other) {
    return gt(other).isTrue();
  }

  /** {@link #isGt(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public boolean isGt(long other) {
    return isGt(PyInt.of(other));
  }

  /** {@code this >= other} as a value. */
  public PyObject ge(PyObject other) {
    return Comparison.compare(CompareOperator.GE, this, other);
  }

  /** {@code this >= other} as a condition. */
  public boolean isGe(PyObject other) {
    return ge(other).isTrue();
  }

  /** {@link #isGe(PyObject)} with an {@code int} that is known to fit in 64 bits. */
  public boolean isGe(long other) {
    return isGe(PyInt.of(other));
  }

  /** {@code self ** other}. */
  public PyObject pow(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.POW, this, other);
  }

  /** {@code self **= other}. */
  public PyObject iPow(PyObject other) {
    return BinaryOperators.applyInPlace(BinaryOperator.POW, this, other);
  }

  /** {@code divmod(self, other)}. */
  public PyObject divMod(PyObject other) {
    return BinaryOperators.apply(BinaryOperator.DIVMOD, this, other);
  }

  /** {@code -self}. */
  public PyObject neg() {
    return UnaryOperators.apply(Slot.NEG, this);
  }

  /** {@code +self}. */
  public PyObject pos() {
    return UnaryOperators.apply(Slot.POS, this);
  }

  /** {@code ~self}. */
  public PyObject invert() {
    return UnaryOperators.apply(Slot.INVERT, this);
  }

  // ---- truth, conversion ----

  /** {@code bool(self)} (4.1). */
  public boolean isTrue() {
    return Conversions.isTrue(this);
  }

  /** {@code not self}. */
  public final PyBool not() {
    return PyBool.of(!isTrue());
  }

  /** {@code hash(self)}, never -1. */
  public long hash() {
    return Conversions.hash(this);
  }

  /** {@code repr(self)}. */
  public PyStr repr() {
    return Conversions.repr(this);
  }

  /** {@code str(self)}. */
  public PyStr str() {
    return Conversions.str(this);
  }

  /** {@code format(self, spec)}. */
  public PyStr format(PyStr spec) {
    return Conversions.format(this, spec);
  }

  // ---- containers (3.3.7) ----

  /** {@code len(self)}. */
  public int len() {
    return Containers.len(this);
  }

  /** {@code self[key]}. */
  public PyObject getItem(PyObject key) {
    return Containers.getItem(this, key);
  }

  /** {@code self[key]} with an {@code int} that is known to fit in 64 bits. */
  public PyObject getItem(long key) {
    return getItem(PyInt.of(key));
  }

  /** {@code self[key] = value}. */
  public void setItem(PyObject key, PyObject value) {
    Containers.setItem(this, key, value);
  }

  /** {@code self[key] = value} with an {@code int} that is known to fit in 64 bits. */
  public void setItem(long key, PyObject value) {
    setItem(PyInt.of(key), value);
  }

  /** {@code del self[key]}. */
  public void delItem(PyObject key) {
    Containers.delItem(this, key);
  }

  /** {@code value in self}. */
  public boolean contains(PyObject value) {
    return Containers.contains(this, value);
  }

  /** {@code iter(self)}. */
  public PyObject iter() {
    return Containers.iter(this);
  }

  /** {@code next(self)}, or null when the iterator is exhausted (never a {@code StopIteration}). */
  public PyObject next() {
    return Containers.next(this);
  }

  // ---- Java's view, so that runtime objects can be keys of Java collections and be printed while
  // debugging ----

  @Override
  public String toString() {
    return repr().toString();
  }
}
