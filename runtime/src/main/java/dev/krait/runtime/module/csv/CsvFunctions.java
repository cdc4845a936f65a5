package dev.krait.runtime.module.csv;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _csv}. */
@Exposed(value = "_csv", module = true)
final class CsvFunctions {
  private CsvFunctions() {}

  @Method(
      value = "reader(iterable, /, dialect='excel', **fmtparams)",
      doc = "Return an iterator over the rows that the lines of an iterable hold.")
  static PyObject reader(PyObject lines, PyObject dialect, PyDict parameters) {
    PyObject iterator = lines.iter();
    return new CsvReader(iterator, Dialects.of(dialect, parameters));
  }

  @Method(
      value = "writer(fileobj, /, dialect='excel', **fmtparams)",
      doc = "Return an object that writes rows to a file.")
  static PyObject writer(PyObject file, PyObject dialect, PyDict parameters) {
    Dialect made = Dialects.of(dialect, parameters);
    PyObject write = file.attrOrNull("write");
    if (write == null) {
      throw Errors.typeError("argument 1 must have a \"write\" method");
    }
    return new CsvWriter(write, made);
  }

  @Method(value = "list_dialects()", doc = "Return the names of all registered dialects.")
  static PyObject list() {
    return new PyList(Dialects.REGISTERED.keyArray());
  }

  @Method(
      value = "register_dialect(name, /, dialect='excel', **fmtparams)",
      doc = "Make a dialect known by a name.")
  static void register(PyObject name, PyObject dialect, PyDict parameters) {
    if (!(name instanceof StrLayout)) {
      throw Errors.typeError("dialect name must be a string");
    }
    Dialects.REGISTERED.put(name, Dialects.of(dialect, parameters));
  }

  @Method(value = "unregister_dialect(name)", doc = "Forget the dialect of a name.")
  static void unregister(PyObject name) {
    if (Dialects.REGISTERED.remove(name) == null) {
      throw CsvErrors.of("unknown dialect");
    }
  }

  @Method(value = "get_dialect(name)", doc = "Return the dialect of a name.")
  static PyObject get(PyObject name) {
    return Dialects.get(name);
  }

  @Method(
      value = "field_size_limit(new_limit=<unrepresentable>)",
      doc = "Set the most characters that a field may have, and return the former limit.")
  static long fieldSizeLimit(PyObject limit) {
    long former = CsvReader.fieldLimit;
    if (limit != null) {
      if (!(limit instanceof IntLayout)) {
        throw Errors.typeError("limit must be an integer");
      }
      CsvReader.fieldLimit = Index.toLong(limit);
    }
    return former;
  }
}
