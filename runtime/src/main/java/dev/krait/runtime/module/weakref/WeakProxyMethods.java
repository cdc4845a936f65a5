package dev.krait.runtime.module.weakref;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.IntConversion;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.AttributeNames;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;

/** The methods of proxies other than operators. */
@Exposed("weakref.ProxyType")
final class WeakProxyMethods {
  private WeakProxyMethods() {}

  @Method("__repr__(self, /)")
  static String repr(WeakProxy self) {
    PyObject target = self.target();
    String start = "<weakproxy at " + Identities.address(self) + "; ";
    return target == null
        ? start + "dead>"
        : start + "to '" + target.type().name() + "' at " + Identities.address(target) + ">";
  }

  @Method("__str__(self, /)")
  static PyObject str(WeakProxy self) {
    return self.required().str();
  }

  @Method("__getattribute__(self, name, /)")
  static PyObject getAttribute(WeakProxy self, PyObject name) {
    return self.required().attr(AttributeNames.text(name));
  }

  @Method("__setattr__(self, name, value, /)")
  static void setAttribute(WeakProxy self, PyObject name, PyObject value) {
    self.required().setAttr(AttributeNames.text(name), value);
  }

  @Method("__delattr__(self, name, /)")
  static void deleteAttribute(WeakProxy self, PyObject name) {
    self.required().delAttr(AttributeNames.text(name));
  }

  @Method("__bool__(self, /)")
  static boolean bool(WeakProxy self) {
    return self.required().isTrue();
  }

  @Method("__len__(self, /)")
  static int len(WeakProxy self) {
    return self.required().len();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(WeakProxy self, PyObject key) {
    return self.required().getItem(WeakProxy.unwrap(key));
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(WeakProxy self, PyObject key, PyObject value) {
    self.required().setItem(key, value);
  }

  @Method("__delitem__(self, key, /)")
  static void deleteItem(WeakProxy self, PyObject key) {
    self.required().delItem(key);
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(WeakProxy self, PyObject key) {
    return self.required().contains(WeakProxy.unwrap(key));
  }

  @Method("__iter__(self, /)")
  static PyObject iter(WeakProxy self) {
    return self.required().iter();
  }

  @Method("__next__(self, /)")
  static PyObject next(WeakProxy self) {
    PyObject target = self.required();
    if (target.type().slot(Slot.NEXT) == null) {
      throw Errors.typeError(
          "Weakref proxy referenced a non-iterator '" + target.type().name() + "' object");
    }
    return BuiltinIterator.nextOrStop(target.next());
  }

  @Method("__abs__(self, /)")
  static PyObject abs(WeakProxy self) {
    return Builtins.get("abs").call1(self.required());
  }

  @Method("__int__(self, /)")
  static PyObject toInt(WeakProxy self) {
    return IntConversion.of(self.required());
  }

  @Method("__float__(self, /)")
  static PyObject toFloat(WeakProxy self) {
    return PyFloat.of(FloatConversion.of(self.required()));
  }

  @Method("__index__(self, /)")
  static PyObject index(WeakProxy self) {
    return Index.of(self.required());
  }
}
