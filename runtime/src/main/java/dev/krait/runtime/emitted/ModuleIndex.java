package dev.krait.runtime.emitted;

import java.util.ArrayList;
import java.util.List;

/**
 * The modules below a Java package, of which {@code Index$} there is a subclass. It is a class so
 * that the archive of quick starts holds it. Indexes other than the library's are found as
 * services.
 */
public abstract class ModuleIndex {
  private final String text;

  /**
   * @param text lines {@code name=Class}, with {@code /} behind the name of a package; each begins
   *     behind a line end
   */
  protected ModuleIndex(String... text) {
    this.text = text.length == 1 ? text[0] : String.join("", text).replace("\n\n", "\n");
  }

  /**
   * An entry.
   *
   * @param name the full name of the module
   * @param className below the index's package
   */
  public record Entry(String name, String className, boolean isPackage) {
    /** The path of the module's source below the root of all. */
    public String path() {
      return name.replace('.', '/') + (isPackage ? "/__init__.py" : ".py");
    }
  }

  /** The entry of a module; null if there is none. */
  public final Entry find(String name) {
    Entry plain = find(name, "=", false);
    return plain != null ? plain : find(name, "/=", true);
  }

  /** Whether there is a module in a package, which need not have an entry itself. */
  public final boolean hasBelow(String name) {
    return text.contains("\n" + name + ".");
  }

  private Entry find(String name, String mark, boolean isPackage) {
    String line = "\n" + name + mark;
    int at = text.indexOf(line);
    if (at < 0) {
      return null;
    }
    int start = at + line.length();
    return new Entry(name, text.substring(start, text.indexOf('\n', start)), isPackage);
  }

  /** All entries in alphabetical order. */
  public final List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String line : text.strip().split("\n")) {
      int equals = line.indexOf('=');
      boolean isPackage = line.charAt(equals - 1) == '/';
      String name = line.substring(0, isPackage ? equals - 1 : equals);
      entries.add(new Entry(name, line.substring(equals + 1), isPackage));
    }
    return entries;
  }
}
