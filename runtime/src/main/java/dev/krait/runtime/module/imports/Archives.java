package dev.krait.runtime.module.imports;

import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipFile;

/**
 * Tells which modules stand in archives on the path. They are loaded by {@code zipimport}, which is
 * asked only where there is something for it, since it imports modules itself.
 */
final class Archives {
  /**
   * What an archive held when it was last looked at.
   *
   * @param names the names of files, and of folders with a slash behind
   */
  private record Listing(long changed, long size, Set<String> names) {}

  private static final Map<String, Listing> LISTINGS = new ConcurrentHashMap<>();

  private Archives() {}

  /**
   * Whether there is a module, a package or a part of a namespace package.
   *
   * @param folder an entry of a path: an archive, or an archive's path and a folder in it
   */
  static boolean holds(String name, String folder) {
    File archive = new File(folder);
    if (archive.isDirectory()) {
      return false;
    }
    while (archive != null && !archive.exists()) {
      archive = archive.getParentFile();
    }
    if (archive == null || !archive.isFile()) {
      return false;
    }
    String inner = folder.substring(Math.min(folder.length(), archive.getPath().length() + 1));
    String base = (inner.isEmpty() ? "" : inner + "/") + name.substring(name.lastIndexOf('.') + 1);
    Set<String> names = names(archive);
    return names.contains(base + ".py")
        || names.contains(base + ".pyc")
        || names.contains(base + "/");
  }

  private static Set<String> names(File archive) {
    Listing known = LISTINGS.get(archive.getPath());
    if (known == null
        || known.changed != archive.lastModified()
        || known.size != archive.length()) {
      known = new Listing(archive.lastModified(), archive.length(), read(archive));
      LISTINGS.put(archive.getPath(), known);
    }
    return known.names;
  }

  private static Set<String> read(File archive) {
    Set<String> names = new HashSet<>();
    try (ZipFile zip = new ZipFile(archive)) {
      zip.stream()
          .forEach(
              entry -> {
                String name = entry.getName();
                names.add(name);
                for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
                  names.add(name.substring(0, i + 1));
                }
              });
    } catch (IOException e) {
      // It is no archive.
    }
    return names;
  }

  /** Whether a file is an archive with a main program in it. */
  static boolean isProgram(String file) {
    return names(new File(file)).contains("__main__.py");
  }
}
