package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The special methods that {@code set} and {@code frozenset} share. */
@Exposed("set")
final class SetOperators {
  private SetOperators() {}

  @Method("__len__(self, /)")
  static int len(SetBase self) {
    return self.used;
  }

  @Method("__contains__(self, object, /)")
  static boolean contains(SetBase self, PyObject key) {
    return self.has(key);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(SetBase self) {
    return new SetIterator(self);
  }

  // ---- algebra: the operators take sets only ----

  @Method("__or__(self, value, /)")
  static PyObject or(SetBase self, PyObject other) {
    return other instanceof SetBase ? SetOperations.union(self, other) : PyNotImplemented.INSTANCE;
  }

  @Method("__ror__(self, value, /)")
  static PyObject orReflected(SetBase self, PyObject other) {
    return other instanceof SetBase set ? or(set, self) : PyNotImplemented.INSTANCE;
  }

  @Method("__and__(self, value, /)")
  static PyObject and(SetBase self, PyObject other) {
    return other instanceof SetBase
        ? SetOperations.intersection(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rand__(self, value, /)")
  static PyObject andReflected(SetBase self, PyObject other) {
    return other instanceof SetBase set ? and(set, self) : PyNotImplemented.INSTANCE;
  }

  @Method("__sub__(self, value, /)")
  static PyObject sub(SetBase self, PyObject other) {
    return other instanceof SetBase
        ? SetOperations.difference(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rsub__(self, value, /)")
  static PyObject subReflected(SetBase self, PyObject other) {
    return other instanceof SetBase set ? sub(set, self) : PyNotImplemented.INSTANCE;
  }

  @Method("__xor__(self, value, /)")
  static PyObject xor(SetBase self, PyObject other) {
    return other instanceof SetBase
        ? SetOperations.symmetricDifference(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rxor__(self, value, /)")
  static PyObject xorReflected(SetBase self, PyObject other) {
    return other instanceof SetBase set ? xor(set, self) : PyNotImplemented.INSTANCE;
  }

  // ---- comparison: inclusion ----

  @Method("__eq__(self, value, /)")
  static PyObject eq(SetBase self, PyObject other) {
    return other instanceof SetBase set
        ? PyBool.of(SetOperations.equal(self, set))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(SetBase self, PyObject other) {
    return other instanceof SetBase set
        ? PyBool.of(!SetOperations.equal(self, set))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(SetBase self, PyObject other) {
    return other instanceof SetBase set
        ? PyBool.of(self.used < set.used && SetOperations.isSubset(self, set))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject le(SetBase self, PyObject other) {
    return other instanceof SetBase set
        ? PyBool.of(SetOperations.isSubset(self, set))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(SetBase self, PyObject other) {
    return other instanceof SetBase set
        ? PyBool.of(self.used > set.used && SetOperations.isSubset(set, self))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(SetBase self, PyObject other) {
    return other instanceof SetBase set
        ? PyBool.of(SetOperations.isSubset(set, self))
        : PyNotImplemented.INSTANCE;
  }

  // ---- text ----

  @Method("__repr__(self, /)")
  static PyStr repr(SetBase self) {
    String name = self.type().name();
    int mark = ReprGuard.enter(self);
    if (mark < 0) {
      return PyStr.of(name + "(...)");
    }
    try {
      if (self.used == 0) {
        return PyStr.of(name + "()");
      }
      boolean plain = self instanceof PySet;
      ReprText text = new ReprText(plain ? "{" : name + "({");
      for (PyObject item : self.toArray()) {
        text.element(item);
      }
      return text.end(plain ? "}" : "})");
    } finally {
      ReprGuard.leave(mark);
    }
  }
}
