package dev.krait.transpiler.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.Set;

/** The runtime's classes, which the emitter knows by name only. */
final class RuntimeNames {
  private static final Set<String> CLASSES = new HashSet<>();

  static final ClassName OBJECT = name("object", "PyObject");
  static final ClassName NONE = name("object", "PyNone");
  static final ClassName ELLIPSIS = name("object", "PyEllipsis");
  static final ClassName BOOL = name("number", "PyBool");
  static final ClassName INT = name("number", "PyInt");
  static final ClassName INT_LAYOUT = name("number", "IntLayout");
  static final ClassName FLOAT = name("number", "PyFloat");
  static final ClassName COMPLEX = name("number", "PyComplex");
  static final ClassName STR = name("text", "PyStr");
  static final ClassName BYTES = name("text", "PyBytes");
  static final ClassName FORMATTED = name("text", "FStrings");
  static final ClassName TUPLE = name("collection", "PyTuple");
  static final ClassName LIST = name("collection", "PyList");
  static final ClassName DICT = name("collection", "PyDict");
  static final ClassName SET = name("collection", "PySet");
  static final ClassName FROZEN_SET = name("collection", "PyFrozenSet");
  static final ClassName SLICE = name("collection", "PySlice");
  static final ClassName UNPACKING = name("collection", "Unpacking");
  static final ClassName CODE = name("function", "PyCode");
  static final ClassName FUNCTION = name("function", "PyFunction");
  static final ClassName CELL = name("function", "PyCell");
  static final ClassName GLOBAL_CELL = name("function", "GlobalCell");
  static final ClassName GENERATOR = name("function", "PyGenerator");
  static final ClassName COROUTINE = name("function", "PyCoroutine");
  static final ClassName ASYNC_GENERATOR = name("function", "PyAsyncGenerator");
  static final ClassName EXCEPTION = name("exception", "PyBaseException");
  static final ClassName EXCEPTION_TYPES = name("exception", "ExceptionTypes");
  static final ClassName RAISING = name("exception", "Raising");
  static final ClassName EXCEPT_STAR = name("exception", "ExceptStar");
  static final ClassName TEMPLATE = name("text.template", "PyTemplate");
  static final ClassName INTERPOLATION = name("text.template", "PyInterpolation");
  static final ClassName TYPE_PARAMETERS = name("emitted", "TypeParameters");
  static final ClassName IDENTITY = name("operator", "Identity");
  static final ClassName CONTAINERS = name("operator", "Containers");
  static final ClassName MODULE = name("emitted", "CompiledModule");
  static final ClassName CONSTANTS = name("emitted", "Constants");
  static final ClassName SITE = name("emitted", "AttributeSite");
  static final ClassName LISTS = name("emitted", "Lists");
  static final ClassName NUMBERS = name("emitted", "Numbers");
  static final ClassName LONGS = name("emitted", "Longs");
  static final ClassName INT_SUM = name("emitted", "IntSum");
  static final ClassName TOTAL = name("emitted", "Total");
  static final ClassName BUILTINS = name("module", "Builtins");
  static final ClassName CALL_BUILDER = name("emitted", "CallBuilder");
  static final ClassName STAR_CALLS = name("emitted", "StarCalls");
  static final ClassName CALLER_SCOPE = name("emitted", "CallerScope");
  static final ClassName DISPLAYS = name("emitted", "Displays");
  static final ClassName HANDLING = name("emitted", "Handling");
  static final ClassName CLASS_SCOPE = name("emitted", "ClassScope");
  static final ClassName MATCHING = name("emitted", "Matching");
  static final ClassName VARIABLES = name("emitted", "Variables");
  static final ClassName UNAWAITED = name("emitted", "Unawaited");
  static final ClassName SUPPORT = name("emitted", "Support");
  static final ClassName INTERRUPTS = name("emitted", "Interrupts");
  static final ClassName IMPORTS = name("emitted", "ImportSupport");
  static final ArrayTypeName ITEMS = ArrayTypeName.of(OBJECT);

  private RuntimeNames() {}

  /** Whether a variable of this name would hide a class that emitted code calls. */
  static boolean isClass(String simpleName) {
    return CLASSES.contains(simpleName);
  }

  private static ClassName name(String area, String simpleName) {
    CLASSES.add(simpleName);
    return ClassName.get("dev.krait.runtime." + area, simpleName);
  }
}
