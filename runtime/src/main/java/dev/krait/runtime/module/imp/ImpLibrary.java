package dev.krait.runtime.module.imp;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.imports.Library;
import dev.krait.runtime.module.imports.ModuleFactory;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _imp} that serve compiled modules: Krait's own. */
@Exposed(value = "_imp", module = true)
final class ImpLibrary {
  private ImpLibrary() {}

  @Method("_library_root()")
  static String libraryRoot() {
    return Library.root();
  }

  @Method("_library_find(name, folder, /)")
  static PyObject find(PyObject name, PyObject folder) {
    String text = ImpFunctions.text("_library_find", name);
    if (BuiltinModules.names().contains(text)) {
      return PyTuple.of(PyNone.NONE, PyBool.FALSE);
    }
    ModuleIndex.Entry entry =
        ModuleFactory.inLibrary(text, ImpFunctions.text("_library_find", folder));
    return entry == null
        ? PyNone.NONE
        : PyTuple.of(PyStr.of(ModuleFactory.fileOf(entry)), PyBool.of(entry.isPackage()));
  }

  @Method("_library_read(path, /)")
  static PyObject read(PyObject path) {
    byte[] bytes = path instanceof StrLayout text ? Library.read(text.exact().toString()) : null;
    return bytes == null ? PyNone.NONE : PyBytes.of(bytes);
  }

  @Method("_library_code(name, /)")
  static PyObject code(PyObject name) {
    return ModuleFactory.libraryCode(ImpFunctions.text("_library_code", name));
  }

  @Method("_library_modules(folder, /)")
  static PyObject modules(PyObject folder) {
    PyList modules = new PyList();
    for (ModuleIndex.Entry entry :
        ModuleFactory.entries(ImpFunctions.text("_library_modules", folder))) {
      String tail = entry.name().substring(entry.name().lastIndexOf('.') + 1);
      modules.append(PyTuple.of(PyStr.of(tail), PyBool.of(entry.isPackage())));
    }
    return modules;
  }

  @Method("_source_code(source, path, name, /)")
  static PyObject sourceCode(PyObject source, PyObject path, PyObject name) {
    if (!(source instanceof BytesLike bytes)) {
      throw Errors.typeError("a bytes-like object is required, not '" + source.type().name() + "'");
    }
    return ModuleFactory.sourceCode(
        bytes.copyBytes(), path.str().toString(), name.str().toString());
  }
}
