package dev.krait.transpiler.library;

import java.util.ArrayList;
import java.util.List;

/** The Java source of the class that lists the modules below a Java package. */
final class ModuleIndexSource {
  /** No module's class has such a name. */
  static final String CLASS = "Index$";

  private static final int CHUNK = 30_000;

  private ModuleIndexSource() {}

  static String of(String root, List<LibraryModule> modules) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    for (LibraryModule module : modules) {
      String className = module.className().substring(root.length() + 1);
      chunk.append("\n          + \"");
      chunk.append(module.name()).append(module.isPackage() ? "/=" : "=").append(className);
      chunk.append("\\n\"");
      if (chunk.length() > CHUNK) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
      }
    }
    chunks.add(chunk.toString());
    return "package "
        + root
        + ";\n\nimport dev.krait.runtime.emitted.ModuleIndex;\n\n"
        + "/** The Python modules below this package. */\npublic final class "
        + CLASS
        + " extends ModuleIndex {\n  public "
        + CLASS
        + "() {\n    super(\n        \"\\n\""
        + String.join(",\n        \"\\n\"", chunks)
        + ");\n  }\n}\n";
  }
}
