package dev.krait.runtime.module.functools;

import static dev.krait.runtime.module.functools.PlaceholderObject.PLACEHOLDER;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.ReprGuard;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.object.TypeNames;
import java.util.Arrays;

/** The methods of {@code functools.partial}. */
@Exposed("functools.partial")
final class PartialMethods {
  private PartialMethods() {}

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    if (args.length == 0) {
      throw Errors.typeError("type 'partial' takes at least one argument");
    }
    PyObject function = args[0];
    if (function.type().slot(Slot.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    PyObject[] rest = Arrays.copyOfRange(args, 1, args.length);
    checkLast(rest);
    PyDict keywords = kwargs == null ? new PyDict() : kwargs;
    for (DictEntry e = keywords.first(); e != null; e = keywords.after(e)) {
      if (e.value() == PLACEHOLDER) {
        throw Errors.typeError("Placeholder cannot be passed as a keyword argument");
      }
    }
    if (!(function instanceof PyPartial inner) || inner.hasAttributes()) {
      return new PyPartial(type, function, rest, keywords);
    }
    PyDict all = PyDict.copyOf(inner.keywords());
    all.putAll(keywords);
    return new PyPartial(type, inner.function(), merged(inner.args(), rest), all);
  }

  private static void checkLast(PyObject[] args) {
    if (args.length > 0 && args[args.length - 1] == PLACEHOLDER) {
      throw Errors.typeError("trailing Placeholders are not allowed");
    }
  }

  /** The arguments of a partial object, its placeholders filled from further ones. */
  private static PyObject[] merged(PyObject[] first, PyObject[] rest) {
    PyObject[] all = first.clone();
    int used = 0;
    for (int i = 0; i < all.length && used < rest.length; i++) {
      if (all[i] == PLACEHOLDER) {
        all[i] = rest[used++];
      }
    }
    PyObject[] result = Arrays.copyOf(all, all.length + rest.length - used);
    System.arraycopy(rest, used, result, all.length, rest.length - used);
    return result;
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyPartial self, PyObject[] args, PyDict kwargs) {
    int count = kwargs == null ? 0 : kwargs.size();
    PyObject[] all = Arrays.copyOf(args, args.length + count);
    String[] names = new String[count];
    int i = 0;
    if (kwargs != null) {
      for (DictEntry e = kwargs.first(); e != null; e = kwargs.after(e)) {
        names[i] = e.key().toString();
        all[args.length + i++] = e.value();
      }
    }
    return self.invoke(all, names);
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PyPartial self, PyObject instance, PyObject owner) {
    return instance == PyNone.NONE ? self : new dev.krait.runtime.function.PyMethod(self, instance);
  }

  @Method("__repr__(self, /)")
  static String repr(PyPartial self) {
    int mark = ReprGuard.enter(self);
    if (mark < 0) {
      return "...";
    }
    try {
      StringBuilder text = new StringBuilder(TypeNames.full(self.type()));
      text.append('(').append(self.function().repr());
      for (PyObject each : self.args()) {
        text.append(", ").append(each.repr());
      }
      PyDict keywords = self.keywords();
      for (DictEntry e = keywords.first(); e != null; e = keywords.after(e)) {
        PyObject value = e.value(); // before the text of the key, which may replace it
        text.append(", ").append(e.key().str()).append('=').append(value.repr());
      }
      return text.append(')').toString();
    } finally {
      ReprGuard.leave(mark);
    }
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyPartial self) {
    PyObject attributes = self.hasAttributes() ? self.instanceDict() : PyNone.NONE;
    return PyTuple.of(
        self.type(),
        PyTuple.of(self.function()),
        PyTuple.of(self.function(), self.argsTuple(), self.keywords(), attributes));
  }

  @Method("__setstate__(self, state, /)")
  static void setState(PyPartial self, PyObject state) {
    if (!(state instanceof TupleLayout tuple) || tuple.items().length != 4) {
      throw invalidState();
    }
    PyObject[] items = tuple.items();
    boolean valid =
        items[0].type().slot(Slot.CALL) != null
            && items[1] instanceof TupleLayout
            && (items[2] == PyNone.NONE || items[2] instanceof DictLayout)
            && (items[3] == PyNone.NONE || items[3] instanceof DictLayout);
    if (!valid) {
      throw invalidState();
    }
    PyObject[] args = ((TupleLayout) items[1]).items();
    checkLast(args);
    PyDict keywords =
        items[2] == PyNone.NONE
            ? new PyDict()
            : items[2] instanceof PyDict exact ? exact : PyDict.copyOf((DictLayout) items[2]);
    self.set(items[0], args, keywords);
    if (items[1] instanceof PyTuple given) {
      self.keepTuple(given);
    }
    self.setInstanceDict(items[3] instanceof DictLayout attributes ? attributes : new PyDict());
  }

  private static PyException invalidState() {
    return Errors.typeError("invalid partial state");
  }

  @Getter(value = "func", member = true, doc = "function object to use in future partial calls")
  static PyObject function(PyPartial self) {
    return self.function();
  }

  @Getter(value = "args", member = true, doc = "tuple of arguments to future partial calls")
  static PyObject args(PyPartial self) {
    return self.argsTuple();
  }

  @Getter(
      value = "keywords",
      member = true,
      doc = "dictionary of keyword arguments to future partial calls")
  static PyObject keywords(PyPartial self) {
    return self.keywords();
  }
}
