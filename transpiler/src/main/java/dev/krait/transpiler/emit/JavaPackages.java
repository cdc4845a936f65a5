package dev.krait.transpiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Java packages for Python packages: the same names in lower case, made legal. */
public final class JavaPackages {
  private JavaPackages() {}

  /** The Java package of a Python package. */
  public static String of(String pythonPackage) {
    List<String> parts = new ArrayList<>();
    for (String part : pythonPackage.split("\\.")) {
      StringBuilder legal = new StringBuilder();
      for (char c : part.toLowerCase(Locale.ROOT).toCharArray()) {
        boolean fits =
            legal.isEmpty()
                ? Character.isJavaIdentifierStart(c)
                : Character.isJavaIdentifierPart(c);
        if (!fits && legal.isEmpty() && Character.isJavaIdentifierPart(c)) {
          legal.append('_');
          fits = true;
        }
        legal.append(fits ? c : '_');
      }
      parts.add(SourceVersion.isName(legal) ? legal.toString() : legal + "_");
    }
    return String.join(".", parts);
  }
}
