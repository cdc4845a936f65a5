package dev.krait.runtime.module.imp;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.imports.FrozenModules;
import dev.krait.runtime.module.imports.ModuleFactory;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrHash;
import dev.krait.runtime.text.StrLayout;
import java.util.concurrent.locks.ReentrantLock;

/** The functions of {@code _imp} that CPython has. */
@Exposed(value = "_imp", module = true)
final class ImpFunctions {
  private static final ReentrantLock LOCK = new ReentrantLock();

  private ImpFunctions() {}

  @Method("lock_held()")
  static boolean lockHeld() {
    return LOCK.isLocked();
  }

  @Method("acquire_lock()")
  static void acquireLock() {
    LOCK.lock();
  }

  @Method("release_lock()")
  static void releaseLock() {
    if (!LOCK.isHeldByCurrentThread()) {
      throw Errors.runtimeError("not holding the import lock");
    }
    LOCK.unlock();
  }

  @Method("is_builtin(name, /)")
  static int isBuiltin(PyObject name) {
    return FrozenModules.isLinked(text("is_builtin", name)) ? 1 : 0;
  }

  @Method("is_frozen(name, /)")
  static boolean isFrozen(PyObject name) {
    return FrozenModules.isFrozen(text("is_frozen", name));
  }

  @Method("is_frozen_package(name, /)")
  static boolean isFrozenPackage(PyObject name) {
    String text = text("is_frozen_package", name);
    if (!FrozenModules.isFrozen(text)) {
      throw noFrozen(text);
    }
    return FrozenModules.isPackage(text);
  }

  @Method("find_frozen(name, /, *, withdata=False)")
  static PyObject findFrozen(PyObject name, PyObject withData) {
    String text = text("find_frozen", name);
    return FrozenModules.isFrozen(text)
        ? PyTuple.of(PyNone.NONE, PyBool.of(FrozenModules.isPackage(text)), PyStr.of(text))
        : PyNone.NONE;
  }

  @Method("get_frozen_object(name, data=None, /)")
  static PyObject getFrozenObject(PyObject name, PyObject data) {
    String text = text("get_frozen_object", name);
    if (!FrozenModules.isFrozen(text)) {
      throw noFrozen(text);
    }
    return ModuleFactory.libraryCode(text);
  }

  private static PyException noFrozen(String name) {
    PyException error =
        Errors.of(
            ExceptionTypes.IMPORT_ERROR,
            "No such frozen object named " + PyStr.of(name).repr().toString());
    error.value().setField("name", PyStr.of(name));
    return error;
  }

  @Method("init_frozen(name, /)")
  static PyObject initFrozen(PyObject name) {
    return PyNone.NONE;
  }

  @Method("create_builtin(spec, /)")
  static PyObject createBuiltin(PyObject spec) {
    return ModuleFactory.builtin(spec.attr("name").str().toString());
  }

  @Method("exec_builtin(mod, /)")
  static int execBuiltin(PyObject module) {
    return 0;
  }

  @Method("create_dynamic(spec, file=None, /)")
  static PyObject createDynamic(PyObject spec, PyObject file) {
    String name = spec.attr("name").str().toString();
    PyException error =
        Errors.of(
            ExceptionTypes.IMPORT_ERROR,
            "Krait cannot load extension modules written in C: " + name);
    error.value().setField("name", PyStr.of(name));
    throw error;
  }

  @Method("exec_dynamic(mod, /)")
  static int execDynamic(PyObject module) {
    return 0;
  }

  @Method("extension_suffixes()")
  static PyObject extensionSuffixes() {
    return new PyList();
  }

  @Method("source_hash(key, source)")
  static PyObject sourceHash(PyObject key, PyObject source) {
    if (!(source instanceof BytesLike bytes)) {
      throw Errors.typeError("a bytes-like object is required, not '" + source.type().name() + "'");
    }
    long hash = StrHash.sip(Index.toLong(key), bytes.copyBytes());
    byte[] result = new byte[Long.BYTES];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (hash >>> (8 * i));
    }
    return PyBytes.of(result);
  }

  @Method("_fix_co_filename(code, path, /)")
  static void fixFilename(PyObject code, PyObject path) {
    // Code is never read from a file that may have been moved.
  }

  @Method("_frozen_module_names()")
  static PyObject frozenModuleNames() {
    PyList names = new PyList();
    FrozenModules.names().forEach(name -> names.append(PyStr.of(name)));
    return names;
  }

  @Method("_override_frozen_modules_for_tests(override, /)")
  static void overrideFrozenModules(PyObject override) {
    // Frozen or not, the library's modules are the same classes.
  }

  @Method("_override_multi_interp_extensions_check(override, /)")
  static int overrideExtensionsCheck(PyObject override) {
    return 0;
  }

  static String text(String function, PyObject name) {
    if (name instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError(
        function
            + "() argument must be str, not "
            + (name == PyNone.NONE ? "None" : name.type().name()));
  }
}
