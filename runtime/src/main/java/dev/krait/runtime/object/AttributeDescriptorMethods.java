package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code getset_descriptor} and {@code member_descriptor}. */
@Exposed("getset_descriptor")
public final class AttributeDescriptorMethods {
  private AttributeDescriptorMethods() {}

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(AttributeDescriptor self, PyObject instance, PyObject owner) {
    boolean unbound = instance == PyNone.NONE;
    if (unbound && (owner == null || owner == PyNone.NONE)) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return unbound ? self : self.descrGet(instance, null);
  }

  @Method("__set__(self, instance, value, /)")
  static void set(AttributeDescriptor self, PyObject instance, PyObject value) {
    self.descrSet(instance, value);
  }

  @Method("__delete__(self, instance, /)")
  static void delete(AttributeDescriptor self, PyObject instance) {
    self.descrDelete(instance);
  }

  @Method("__repr__(self, /)")
  static String repr(AttributeDescriptor self) {
    return "<"
        + (self.type() == PyMember.TYPE ? "member" : "attribute")
        + " '"
        + self.name()
        + "' of '"
        + self.owner().name()
        + "' objects>";
  }

  @Getter("__name__")
  static String name(AttributeDescriptor self) {
    return self.name();
  }

  @Getter("__qualname__")
  static String qualifiedName(AttributeDescriptor self) {
    return self.owner().qualifiedName() + "." + self.name();
  }

  @Getter("__objclass__")
  static PyObject owner(AttributeDescriptor self) {
    return self.owner();
  }

  @Getter("__doc__")
  static PyObject doc(AttributeDescriptor self) {
    return self.doc() == null ? PyNone.NONE : PyStr.of(self.doc());
  }
}
