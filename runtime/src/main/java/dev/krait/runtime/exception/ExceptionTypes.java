package dev.krait.runtime.exception;

import dev.krait.runtime.object.PyType;

/** The hierarchy of built-in exception classes (library reference, "Exception hierarchy"). */
public final class ExceptionTypes {
  public static final PyType BASE_EXCEPTION =
      PyType.builtin("BaseException", PyType.OBJECT, true, new BaseExceptionMethodsTable());
  public static final PyType EXCEPTION = type("Exception", BASE_EXCEPTION);
  public static final PyType TYPE_ERROR = type("TypeError", EXCEPTION);
  public static final PyType VALUE_ERROR = type("ValueError", EXCEPTION);
  public static final PyType ARITHMETIC_ERROR = type("ArithmeticError", EXCEPTION);
  public static final PyType OVERFLOW_ERROR = type("OverflowError", ARITHMETIC_ERROR);
  public static final PyType ZERO_DIVISION_ERROR = type("ZeroDivisionError", ARITHMETIC_ERROR);
  public static final PyType LOOKUP_ERROR = type("LookupError", EXCEPTION);
  public static final PyType INDEX_ERROR = type("IndexError", LOOKUP_ERROR);
  public static final PyType KEY_ERROR = type("KeyError", LOOKUP_ERROR);
  public static final PyType RUNTIME_ERROR = type("RuntimeError", EXCEPTION);
  public static final PyType RECURSION_ERROR = type("RecursionError", RUNTIME_ERROR);
  public static final PyType MEMORY_ERROR = type("MemoryError", EXCEPTION);
  public static final PyType ASSERTION_ERROR = type("AssertionError", EXCEPTION);
  public static final PyType ATTRIBUTE_ERROR = type("AttributeError", EXCEPTION);
  public static final PyType NAME_ERROR = type("NameError", EXCEPTION);
  public static final PyType UNBOUND_LOCAL_ERROR = type("UnboundLocalError", NAME_ERROR);
  public static final PyType STOP_ITERATION = type("StopIteration", EXCEPTION);

  private ExceptionTypes() {}

  private static PyType type(String name, PyType base) {
    return PyType.builtin(name, base, true);
  }
}
