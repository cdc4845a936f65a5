package dev.krait.processor;

import java.util.List;

/** What the table of one annotated class consists of. */
record TableModel(
    String packageName,
    String className,
    String tableName,
    boolean isPublic,
    String owner,
    List<Function> functions,
    List<Attribute> attributes) {

  /**
   * A method or function.
   *
   * @param javaName the static method's name
   * @param self the Java type of the first parameter where it is cast; null where it is not
   * @param selfChecked whether the cast is checked (methods), or known to succeed (classes)
   * @param result how the returned value becomes an object
   */
  record Function(
      SignatureText signature,
      String javaName,
      String kind,
      boolean sequence,
      String doc,
      String self,
      boolean selfChecked,
      Result result) {
    boolean needsAdapter() {
      return self != null || result != Result.OBJECT;
    }

    /** Whether a call with this many positional values and no keywords is complete. */
    boolean takes(int count) {
      return !signature.requiresKeywords()
          && count >= signature.required()
          && (signature.varArgs || count <= signature.positional);
    }
  }

  /**
   * A computed attribute.
   *
   * @param self the Java type of the getter's parameter; null for {@code PyObject}
   * @param setter the name of the static method that sets it; null if read-only
   * @param setterSelf the Java type of the setter's first parameter; null for {@code PyObject}
   */
  record Attribute(
      String name,
      String doc,
      boolean member,
      String getter,
      String self,
      Result result,
      String setter,
      String setterSelf) {}

  /** How the value that the Java method returns becomes an object. */
  enum Result {
    OBJECT(""),
    VOID(""),
    BOOLEAN("dev.krait.runtime.number.PyBool.of("),
    INTEGER("dev.krait.runtime.number.PyInt.of("),
    DOUBLE("dev.krait.runtime.number.PyFloat.of("),
    STRING("dev.krait.runtime.text.PyStr.of(");

    private final String wrapper;

    Result(String wrapper) {
      this.wrapper = wrapper;
    }

    /** The statements that make the call and return its value. */
    String statement(String call) {
      return switch (this) {
        case OBJECT -> "return " + call + ";";
        case VOID -> call + ";\n    return dev.krait.runtime.object.PyNone.NONE;";
        default -> "return " + wrapper + call + ");";
      };
    }
  }
}
