package dev.krait.runtime.module.symtable;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.CodeNames;
import dev.krait.runtime.module.SourceCompiler;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.StrLayout;

/** The function of {@code _symtable}. */
@Exposed(value = "_symtable", module = true)
final class SymtableFunctions {
  private SymtableFunctions() {}

  @Method(
      value = "symtable(source, filename, startstr, /, *, module=None)",
      doc = "Return the scopes of a source and their symbols.")
  static PyObject symtable(PyObject source, PyObject filename, PyObject mode, PyObject module) {
    String path = CodeNames.path(filename);
    if (!(mode instanceof StrLayout text)) {
      throw Errors.typeError("symtable() argument 3 must be str, not " + mode.type().name());
    }
    String name = text.exact().toString();
    if (!name.equals("exec") && !name.equals("eval") && !name.equals("single")) {
      throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
    }
    if (!(source instanceof StrLayout) && !(source instanceof BytesLike)) {
      throw Errors.typeError("symtable() arg 1 must be a string or bytes object");
    }
    return SourceCompiler.required("symtable").symbols(source, path, name);
  }
}
