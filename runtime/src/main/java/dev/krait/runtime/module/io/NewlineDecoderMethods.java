package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code io.IncrementalNewlineDecoder}. */
@Exposed("_io.IncrementalNewlineDecoder")
final class NewlineDecoderMethods {
  private NewlineDecoderMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new NewlineDecoder(type);
  }

  @Method("__init__(self, decoder, translate, errors='strict')")
  static void init(NewlineDecoder self, PyObject decoder, PyObject translate, PyObject errors) {
    self.initialise(
        decoder == PyNone.NONE ? null : new ForeignDecoder(decoder), translate.isTrue());
  }

  private static NewlineDecoder checked(NewlineDecoder self) {
    if (!self.isInitialised()) {
      throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
    }
    return self;
  }

  @Method("decode(self, input, final=False)")
  static PyObject decode(NewlineDecoder self, PyObject input, PyObject last) {
    boolean end = last != null && last.isTrue();
    PyObject text = input;
    if (checked(self).inner() instanceof ForeignDecoder foreign) {
      text = foreign.decoder().attr("decode").call2(input, PyBool.of(end));
    }
    if (!(text instanceof StrLayout)) {
      throw Errors.typeError(
          "decoder should return a string result, not '" + text.type().name() + "'");
    }
    return self.translate(((StrLayout) text).exact(), end);
  }

  @Method("getstate(self, /)")
  static PyObject getState(NewlineDecoder self) {
    TextDecoder.State state = checked(self).state();
    return PyTuple.of(PyBytes.of(state.pending()), PyInt.of(state.flags()));
  }

  @Method("setstate(self, state, /)")
  static void setState(NewlineDecoder self, PyObject state) {
    checked(self);
    if (!(state instanceof TupleLayout tuple)) {
      throw Errors.typeError("state argument must be a tuple");
    }
    if (tuple.items().length != 2) {
      throw Errors.typeError("setstate(): illegal state argument");
    }
    byte[] pending = Memory.bytes(tuple.items()[0]);
    self.setState(new TextDecoder.State(pending, Index.toLong(tuple.items()[1])));
  }

  @Method("reset(self, /)")
  static void reset(NewlineDecoder self) {
    checked(self).reset();
  }

  @Getter("newlines")
  static PyObject newlines(NewlineDecoder self) {
    return checked(self).newlines();
  }
}
