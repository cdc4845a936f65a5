package dev.krait.transpiler.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The list of modules that make up the library. Each line is one of
 *
 * <pre>
 * name           a module, or a package alone
 * name.*         a package with all that is below it
 * name = other   a module with the text of another one
 * - name         nothing of that name, nor below it
 * ? name reason  a module that may be missing while it cannot be compiled, and why
 * </pre>
 */
final class LibraryList {
  private final List<Path> roots;
  private final Map<String, LibraryModule> modules = new TreeMap<>();
  private final Map<String, String> reasons = new TreeMap<>();
  private final List<String> excluded = new ArrayList<>();

  private LibraryList(List<Path> roots) {
    this.roots = roots;
  }

  /**
   * Reads a list.
   *
   * @param roots the folders of sources, the first one first
   */
  static Collection<LibraryModule> read(Path file, List<Path> roots) throws IOException {
    LibraryList list = new LibraryList(roots);
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.replaceFirst("(^|\\s)#.*", "").strip();
      if (text.startsWith("? ")) {
        String[] parts = text.substring(2).strip().split("\\s+", 2);
        if (parts.length < 2) {
          throw new IOException(file + ": a reason is missing: " + line);
        }
        list.reasons.put(parts[0], parts[1]);
        names.add(parts[0]);
      } else if (text.startsWith("- ")) {
        list.excluded.add(text.substring(2).strip());
      } else if (!text.isEmpty()) {
        names.add(text);
      }
    }
    for (String name : names) {
      list.add(name);
    }
    return list.modules.values();
  }

  private void add(String name) throws IOException {
    int equals = name.indexOf('=');
    if (equals > 0) {
      addCopy(name.substring(0, equals).strip(), name.substring(equals + 1).strip());
      return;
    }
    boolean found = false;
    if (name.endsWith(".*")) {
      // of a package, each folder may have a part: the first is seen last, as what comes last
      // counts
      for (int i = roots.size() - 1; i >= 0; i--) {
        found |= add(name, roots.get(i));
      }
    } else {
      for (int i = 0; i < roots.size() && !found; i++) {
        found = add(name, roots.get(i));
      }
    }
    if (!found) {
      throw new IOException("the library has no module " + name);
    }
  }

  private void addCopy(String name, String other) throws IOException {
    String source = other.replace('.', '/') + ".py";
    String path = name.replace('.', '/') + ".py";
    for (Path root : roots) {
      if (Files.isRegularFile(root.resolve(source))) {
        modules.put(name, new LibraryModule(name, root, path, source, false, reasons.get(name)));
        return;
      }
    }
    throw new IOException("the library has no module " + other);
  }

  private boolean add(String name, Path root) throws IOException {
    boolean all = name.endsWith(".*");
    String module = all ? name.substring(0, name.length() - 2) : name;
    Path folder = root.resolve(module.replace('.', '/'));
    Path init = folder.resolve("__init__.py");
    Path plain = root.resolve(module.replace('.', '/') + ".py");
    if (Files.isRegularFile(init)) {
      put(module, root, init, true);
    } else if (Files.isRegularFile(plain)) {
      put(module, root, plain, false);
    } else if (!all || !Files.isDirectory(folder)) {
      return false;
    }
    if (all) {
      try (Stream<Path> members = Files.list(folder)) {
        for (Path member : (Iterable<Path>) members.sorted()::iterator) {
          addMember(module, root, member);
        }
      }
    }
    return true;
  }

  private void addMember(String parent, Path root, Path member) throws IOException {
    String file = member.getFileName().toString();
    if (Files.isDirectory(member)) {
      if (Files.isRegularFile(member.resolve("__init__.py"))) {
        add(parent + "." + file + ".*", root);
      }
    } else if (file.endsWith(".py") && !file.equals("__init__.py")) {
      put(parent + "." + file.substring(0, file.length() - 3), root, member, false);
    }
  }

  private void put(String name, Path root, Path file, boolean isPackage) {
    if (excluded.stream().noneMatch(out -> name.equals(out) || name.startsWith(out + "."))) {
      String path = root.relativize(file).toString().replace('\\', '/');
      modules.put(name, new LibraryModule(name, root, path, path, isPackage, reasons.get(name)));
    }
  }
}
