package dev.krait.transpiler.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Hashes that tell builds and sources apart. */
public final class Fingerprint {
  private static final String COMPILER = "dev/krait/transpiler/compile/";

  private Fingerprint() {}

  /** The hash of some texts and byte arrays in order. */
  public static String of(Object... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        digest.update(
            part instanceof byte[] bytes
                ? bytes
                : part.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What turns Python into Java, on a class path. */
  public static String ofTranspiler(String classPath) throws IOException {
    return of(classes(classPath, Fingerprint::isStage), Runtime.version().feature());
  }

  /** What turns Java into classes, on a class path. */
  public static String ofCompiler(String classPath) throws IOException {
    return of(classes(classPath, name -> name.startsWith(COMPILER)), Runtime.version());
  }

  private static TreeMap<String, Long> classes(String classPath, Predicate<String> wanted)
      throws IOException {
    TreeMap<String, Long> sums = new TreeMap<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      sums.putAll(checksums(Path.of(entry)));
    }
    sums.keySet().removeIf(name -> !name.endsWith(".class") || !wanted.test(name));
    return sums;
  }

  /** Whether a class can change what the Java of a module is. */
  private static boolean isStage(String name) {
    return !name.startsWith("dev/krait/")
        || name.startsWith("dev/krait/ir/")
        || name.startsWith("dev/krait/grammar/")
        || name.startsWith("dev/krait/transpiler/")
            && !name.startsWith("dev/krait/transpiler/cli/")
            && !name.startsWith(COMPILER)
            && !name.startsWith("dev/krait/transpiler/exec/")
            && !name.startsWith("dev/krait/transpiler/project/")
            && !name.startsWith("dev/krait/transpiler/library/");
  }

  /** What a jar or folder holds. */
  public static String ofContent(Path path) throws IOException {
    return of(new TreeMap<>(checksums(path)));
  }

  /** The checksums of the files in a jar or folder by path. */
  public static TreeMap<String, Long> checksums(Path path) throws IOException {
    TreeMap<String, Long> sums = new TreeMap<>();
    if (Files.isDirectory(path)) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(path)) {
        files = walk.filter(Files::isRegularFile).toList();
      }
      for (Path file : files) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        sums.put(path.relativize(file).toString(), sum.getValue());
      }
    } else if (Files.exists(path)) {
      try (ZipFile jar = new ZipFile(path.toFile())) {
        jar.stream().forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return sums;
  }
}
