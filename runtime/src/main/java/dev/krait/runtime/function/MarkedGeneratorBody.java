package dev.krait.runtime.function;

import dev.krait.runtime.object.PyObject;

/**
 * The body of a generator function that {@code types.coroutine} made awaitable, or that has another
 * name now than its code.
 */
final class MarkedGeneratorBody extends FunctionBody {
  private final FunctionBody body;
  private final PyCode code;

  MarkedGeneratorBody(FunctionBody body, PyCode code) {
    this.body = body;
    this.code = code;
  }

  private PyObject marked(PyFunction function, PyObject result) {
    if (result instanceof PyGenerator generator) {
      generator.setCode(code);
      generator.setName(function.name());
      generator.setQualifiedName(function.qualifiedName());
    }
    return result;
  }

  @Override
  public PyObject call0(int index, PyFunction function) {
    return marked(function, body.call0(index, function));
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject a) {
    return marked(function, body.call1(index, function, a));
  }

  @Override
  public PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
    return marked(function, body.call2(index, function, a, b));
  }

  @Override
  public PyObject call3(int index, PyFunction function, PyObject a, PyObject b, PyObject c) {
    return marked(function, body.call3(index, function, a, b, c));
  }

  @Override
  public PyObject call4(
      int index, PyFunction function, PyObject a, PyObject b, PyObject c, PyObject d) {
    return marked(function, body.call4(index, function, a, b, c, d));
  }

  @Override
  public PyObject callN(int index, PyFunction function, PyObject[] values) {
    return marked(function, body.callN(index, function, values));
  }
}
