package dev.krait.transpiler.symbols;

/** Private name mangling (language reference, 6.2.1 "Private name mangling"). */
public final class NameMangler {
  private NameMangler() {}

  /**
   * The name as it is used inside the class: {@code __x} becomes {@code _Class__x}.
   *
   * @param className the innermost class around the name, or null
   */
  public static String mangle(String className, String name) {
    if (className == null
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
