package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.module.BuiltinModules;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.StandardModules;
import dev.krait.runtime.module.imports.Library;
import dev.krait.runtime.module.imports.Machinery;
import dev.krait.runtime.module.io.StandardFiles;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.HostStreams;
import dev.krait.runtime.process.Platform;
import dev.krait.runtime.text.PyStr;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The module {@code sys} (library reference, {@code sys}). */
public final class SysModule {
  /** Its dictionary. */
  public static final PyDict DICT = new PyDict();

  private static final PyModule MODULE = new PyModule(DICT);

  private static final String[] LATE = {
    "_jit", "monitoring", "meta_path", "path_hooks", "builtin_module_names", "stdlib_module_names"
  };

  static {
    define();
  }

  private SysModule() {}

  /** The module. */
  public static PyModule module() {
    return MODULE;
  }

  /** Sets {@code sys.argv} and {@code sys.orig_argv}. */
  public static void setArguments(List<String> arguments, List<String> original) {
    DICT.put("argv", strings(arguments));
    DICT.put("orig_argv", strings(original));
  }

  /** Sets {@code sys.path}. */
  public static void setPath(List<String> path) {
    DICT.put("path", strings(path));
  }

  /** {@code sys.stdout} and the others, as the program may have set them; null if deleted. */
  public static PyObject get(String name) {
    return DICT.get(name);
  }

  static PyList strings(Collection<String> values) {
    PyList list = new PyList();
    for (String value : values) {
      list.append(PyStr.of(value));
    }
    return list;
  }

  private static void put(String name, String value) {
    DICT.put(name, PyStr.of(value));
  }

  private static void define() {
    put("__name__", "sys");
    DICT.put("__doc__", PyNone.NONE);
    put("__package__", "");
    new SysFunctionsTable().defineFunctions("sys", DICT);
    new SysHooksTable().defineFunctions("sys", DICT);
    new SysSettingsTable().defineFunctions("sys", DICT);
    new SysInternalsTable().defineFunctions("sys", DICT);
    for (String late : LATE) {
      MODULE.defer(late, new Late(late));
    }
    for (String hook : new String[] {"displayhook", "excepthook", "breakpointhook"}) {
      DICT.put("__" + hook + "__", DICT.get(hook));
    }
    DICT.put("__unraisablehook__", DICT.get("unraisablehook"));
    DICT.put("modules", Imports.modules());
    streams();
    SysInfo.define(DICT);
    places();
  }

  /** What few programs look at; a class rather than lambdas, since every start needs it. */
  private record Late(String name) implements Supplier<PyObject> {
    @Override
    public PyObject get() {
      return switch (name) {
        case "_jit" -> jit();
        case "monitoring" -> Monitoring.make();
        case "builtin_module_names" -> PyTuple.of(array(new TreeSet<>(BuiltinModules.names())));
        case "stdlib_module_names" -> NameSets.of(StandardModules.names());
        default -> Machinery.get(name);
      };
    }
  }

  private static PyModule jit() {
    PyModule module = new PyModule("sys._jit");
    new JitFunctionsTable().defineFunctions("sys._jit", module.dict());
    return module;
  }

  private static void streams() {
    stream("stdin", 0, StandardFiles.IN);
    stream("stdout", 1, StandardFiles.OUT);
    stream("stderr", 2, StandardFiles.ERR);
  }

  private static void stream(String name, int descriptor, PyObject file) {
    PyObject value = HostStreams.isClosed(descriptor) ? PyNone.NONE : file;
    DICT.put(name, value);
    DICT.put("__" + name + "__", value);
  }

  private static void places() {
    String home = System.getProperty("krait.home", System.getProperty("java.home"));
    for (String name : new String[] {"prefix", "base_prefix", "exec_prefix", "base_exec_prefix"}) {
      put(name, home);
    }
    put("executable", System.getProperty("krait.executable", ""));
    put("_base_executable", System.getProperty("krait.executable", ""));
    put("platlibdir", "lib");
    put("_stdlib_dir", Library.root());
    DICT.put("pycache_prefix", PyNone.NONE);
    DICT.put("path", strings(List.of("")));
    DICT.put("argv", strings(List.of("")));
    DICT.put("orig_argv", strings(List.of("")));
    DICT.put("path_importer_cache", new PyDict());
    DICT.put("warnoptions", new PyList());
    DICT.put("_xoptions", new PyDict());
    DICT.put("dont_write_bytecode", PyBool.TRUE);
    boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    put("byteorder", little ? "little" : "big");
    put("platform", Platform.NAME);
    put("abiflags", "");
    put("_framework", "");
    put("float_repr_style", "short");
    DICT.put("maxsize", PyInt.of(Long.MAX_VALUE));
    DICT.put("maxunicode", PyInt.of(Character.MAX_CODE_POINT));
  }

  private static PyObject[] array(Collection<String> values) {
    PyObject[] array = new PyObject[values.size()];
    int i = 0;
    for (String value : values) {
      array[i++] = PyStr.of(value);
    }
    return array;
  }
}
