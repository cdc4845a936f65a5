package dev.krait.transpiler.emit;

/**
 * The rule that leads from a module's name to its class: the last part in upper camel case. No two
 * names lead to the same class: an underscore stays where no small letter follows it or nothing
 * precedes it, and a capital letter is marked by a dollar sign.
 */
public final class ClassNames {
  private ClassNames() {}

  /** The simple class name of a module: {@code my_module} is {@code MyModule}. */
  public static String of(String moduleName) {
    String last = moduleName.substring(moduleName.lastIndexOf('.') + 1);
    StringBuilder name = new StringBuilder();
    boolean started = false;
    for (int i = 0; i < last.length(); i++) {
      char c = last.charAt(i);
      if (c == '_' && started && i + 1 < last.length() && isSmall(last.charAt(i + 1))) {
        name.append(Character.toUpperCase(last.charAt(++i)));
      } else if (c == '_') {
        name.append(c);
      } else if (!started) {
        name.append(isSmall(c) ? String.valueOf(Character.toUpperCase(c)) : mark(c));
        started = true;
      } else {
        name.append(mark(c));
      }
    }
    String legal = JavaNames.legal(name.isEmpty() ? "Module_" : name.toString());
    String bare = legal.replaceFirst("_+$", "");
    return bare.equals("String") || bare.equals("Object") || bare.startsWith("Py")
        ? legal + "_"
        : legal;
  }

  private static String mark(char c) {
    return Character.isUpperCase(c) ? "$" + c : String.valueOf(c);
  }

  /** Whether a letter has a capital of its own that leads back to it. */
  private static boolean isSmall(char c) {
    char capital = Character.toUpperCase(c);
    return capital != c && Character.toLowerCase(capital) == c;
  }
}
