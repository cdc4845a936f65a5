package dev.krait.runtime.module.expat;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.GetSetSpec;
import dev.krait.runtime.expose.MethodSpec;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The attributes that hold a parser's handlers: one for each of {@link Handler}. */
final class HandlerAttributes extends MethodTable {
  @Override
  protected MethodSpec[] specs() {
    return new MethodSpec[0];
  }

  @Override
  protected GetSetSpec[] getSets() {
    GetSetSpec[] specs = new GetSetSpec[Handler.ALL.length];
    for (int i = 0; i < specs.length; i++) {
      specs[i] = new GetSetSpec(Handler.ALL[i].name(), null, true, false);
    }
    return specs;
  }

  @Override
  protected PyObject get(int index, PyObject self) {
    if (!(self instanceof XmlParser parser)) {
      throw wrongSelf(Handler.ALL[index].name(), "pyexpat.xmlparser", self);
    }
    PyObject handler = parser.events.handler(Handler.ALL[index]);
    return handler == null ? PyNone.NONE : handler;
  }

  @Override
  protected void set(int index, PyObject self, PyObject value) {
    if (!(self instanceof XmlParser parser)) {
      throw wrongSelf(Handler.ALL[index].name(), "pyexpat.xmlparser", self);
    }
    if (value == null) {
      throw Errors.runtimeError("Cannot delete attribute");
    }
    parser.events.set(Handler.ALL[index], value == PyNone.NONE ? null : value);
  }

  @Override
  protected PyObject call0(int index) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call1(int index, PyObject a) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call2(int index, PyObject a, PyObject b) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call3(int index, PyObject a, PyObject b, PyObject c) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call4(int index, PyObject a, PyObject b, PyObject c, PyObject d) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject callBound(int index, PyObject[] values) {
    throw new AssertionError(index);
  }
}
