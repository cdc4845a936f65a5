package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.FunctionBody;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.function.Consumer;

/** The body of a compiled module as {@code exec} runs it, each time in another namespace. */
final class ModuleCode extends FunctionBody {
  private final Consumer<PyDict> body;

  private ModuleCode(Consumer<PyDict> body) {
    this.body = body;
  }

  /**
   * The code object of a module.
   *
   * @param body binds the module to a namespace and runs it
   */
  static PyCode of(String filename, Consumer<PyDict> body) {
    return new PyCode(
        new ModuleCode(body),
        0,
        "<module>",
        "<module>",
        filename,
        1,
        0,
        0,
        0,
        0,
        new String[0],
        new String[0]);
  }

  @Override
  public PyObject runWhole(int index, PyDict globals, PyObject locals) {
    body.accept(globals);
    return PyNone.NONE;
  }
}
