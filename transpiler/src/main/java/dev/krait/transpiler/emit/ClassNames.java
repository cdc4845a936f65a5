package dev.krait.transpiler.emit;

import java.util.Locale;

/** The rule that leads from a module's name to its class: the last part in upper camel case. */
public final class ClassNames {
  private ClassNames() {}

  /** The simple class name of a module: {@code my_module} is {@code MyModule}. */
  public static String of(String moduleName) {
    String last = moduleName.substring(moduleName.lastIndexOf('.') + 1);
    StringBuilder name = new StringBuilder();
    for (String part : last.split("_")) {
      if (!part.isEmpty()) {
        int first = part.codePointAt(0);
        name.append(part.substring(0, Character.charCount(first)).toUpperCase(Locale.ROOT));
        name.append(part.substring(Character.charCount(first)));
      }
    }
    String legal = JavaNames.legal(name.isEmpty() ? "Module_" : name.toString());
    return legal.equals("String") || legal.equals("Object") || legal.startsWith("Py")
        ? legal + "_"
        : legal;
  }
}
