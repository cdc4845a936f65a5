package dev.krait.transpiler.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What earlier builds, of this checkout or another, made of modules: the Java of a source by the
 * hash of source and transpiler, the classes by the hash of the Java.
 */
final class CompiledUnits {
  private static final Duration UNUSED = Duration.ofDays(20);

  private final Path folder;

  CompiledUnits(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
  }

  /** Beside the cache of compiled programs. */
  static CompiledUnits ofUser() throws IOException {
    String own = System.getenv("KRAIT_CACHE");
    String common = System.getenv("XDG_CACHE_HOME");
    Path cache =
        own != null && !own.isEmpty()
            ? Path.of(own)
            : common != null && common.startsWith("/")
                ? Path.of(common, "krait")
                : Path.of(System.getProperty("user.home"), ".cache", "krait");
    return new CompiledUnits(cache.resolve("library"));
  }

  /** The hash of the Java that was made under a key; null if not known. */
  String java(String made) {
    Path file = folder.resolve(made + ".java");
    try {
      touch(file);
      return Files.readString(file);
    } catch (IOException e) {
      return null;
    }
  }

  /** Keeps the hash of the Java made under a key. */
  void storeJava(String made, String hash) throws IOException {
    Path temporary = Files.createTempFile(folder, "new", null);
    Files.writeString(temporary, hash);
    Files.move(temporary, folder.resolve(made + ".java"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The classes of a Java text by binary name; null if there are none. */
  Map<String, byte[]> classes(String java) {
    Path file = folder.resolve(java + ".classes");
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      touch(file);
      Map<String, byte[]> classes = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        classes.put(name, bytes);
      }
      return classes;
    } catch (IOException e) {
      return null;
    }
  }

  /** Keeps the classes of a Java text. */
  void storeClasses(String java, Map<String, byte[]> classes) throws IOException {
    Path temporary = Files.createTempFile(folder, "new", null);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    }
    Files.move(temporary, folder.resolve(java + ".classes"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The time of a file is that of its last use. */
  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
  }

  /** Removes what has not been used for long. */
  void prune() throws IOException {
    Instant limit = Instant.now().minus(UNUSED);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
