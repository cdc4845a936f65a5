package dev.krait.transpiler.project;

import dev.krait.transpiler.emit.EmittedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java source of the class that lists the modules below a Java package. */
public final class ModuleIndexSource {
  /** No module's class has such a name. */
  public static final String CLASS = "Index$";

  private static final int CHUNK = 30_000;
  private static final Pattern LINE = Pattern.compile("\\+ \"([^\"=/]+)(/?)=([^\"]+)\\\\n\"");

  private static final Pattern NAME = Pattern.compile("[\\p{javaUnicodeIdentifierPart}_.]+");

  private ModuleIndexSource() {}

  /**
   * A module.
   *
   * @param name the dotted name
   * @param binaryName of its class
   */
  public record Entry(String name, String binaryName, boolean isPackage) {
    /** The entry of a file's module. */
    public static Entry of(SourceFile file, EmittedModule emitted) {
      return new Entry(file.moduleName(), emitted.binaryName(), file.isPackage());
    }

    /** Whether an import can name the module. */
    boolean isImportable() {
      return NAME.matcher(name).matches();
    }
  }

  /**
   * The source.
   *
   * @param root the Java package; empty for the unnamed one
   */
  public static String of(String root, List<Entry> modules) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    for (Entry module : modules.stream().filter(Entry::isImportable).toList()) {
      String className = module.binaryName().substring(root.isEmpty() ? 0 : root.length() + 1);
      chunk.append("\n          + \"");
      chunk.append(module.name()).append(module.isPackage() ? "/=" : "=").append(className);
      chunk.append("\\n\"");
      if (chunk.length() > CHUNK) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
      }
    }
    chunks.add(chunk.toString());
    return (root.isEmpty() ? "" : "package " + root + ";\n\n")
        + "import dev.krait.runtime.emitted.ModuleIndex;\n\n"
        + "/** The Python modules below this package. */\npublic final class "
        + CLASS
        + " extends ModuleIndex {\n  public "
        + CLASS
        + "() {\n    super(\n        \"\\n\""
        + String.join(",\n        \"\\n\"", chunks)
        + ");\n  }\n}\n";
  }

  /** The modules that a source lists. */
  static List<Entry> read(String root, String source) {
    List<Entry> entries = new ArrayList<>();
    Matcher line = LINE.matcher(source);
    while (line.find()) {
      String className = root.isEmpty() ? line.group(3) : root + "." + line.group(3);
      entries.add(new Entry(line.group(1), className, !line.group(2).isEmpty()));
    }
    return entries;
  }
}
