package dev.krait.transpiler.cli;

import dev.krait.interpreter.Interpreter;
import dev.krait.ir.IrModule;
import dev.krait.runtime.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar that runs alone: a program's classes, the runtime, the interpreter, the library. */
final class ProgramJar {
  private static final String SERVICE = "META-INF/services/dev.krait.runtime.emitted.ModuleIndex";

  /** One class of each part that {@code exec} of source text needs. */
  private static final List<String> COMPILER =
      List.of(
          "dev.krait.transpiler.exec.DynamicCompiler",
          "dev.krait.grammar.PythonLexer",
          "org.antlr.v4.runtime.Lexer");

  /** The same time for all entries, so that equal programs are equal jars. */
  private static final long TIME = 946_684_800_000L;

  private final TreeMap<String, byte[]> entries = new TreeMap<>();

  /**
   * @param start the module that runs
   * @param classes of the program and its index, by binary name
   * @param compiler whether the program can compile source text
   */
  ProgramJar(String start, Map<String, byte[]> classes, boolean compiler) throws IOException {
    for (Class<?> each : List.of(Main.class, IrModule.class, Interpreter.class)) {
      add(each);
    }
    add("dev.krait.lib.Index$");
    if (compiler) {
      COMPILER.forEach(this::add);
    }
    classes.forEach((name, bytes) -> entries.put(name.replace('.', '/') + ".class", bytes));
    entries.put(SERVICE, bytes("Index$\n"));
    entries.put(Main.START, bytes(start));
    entries.put(
        JarFile.MANIFEST_NAME,
        bytes("Manifest-Version: 1.0\r\nMain-Class: " + Main.class.getName() + "\r\n\r\n"));
  }

  /** Adds the jar or folder of a class that this Krait may run without; so will the program. */
  private void add(String className) {
    try {
      add(Class.forName(className, false, ProgramJar.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      // It is not there.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Adds the jar or folder that a class comes from. */
  private void add(Class<?> member) throws IOException {
    Path path;
    try {
      path = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          add(path.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
      return;
    }
    try (ZipFile jar = new ZipFile(path.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
        if (!entry.isDirectory()) {
          add(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    }
  }

  private void add(String name, byte[] content) {
    if (!name.startsWith("META-INF/maven/")) {
      entries.put(name, content);
    }
  }

  /** Writes the jar, complete or not at all. */
  void write(Path output) throws IOException {
    Path folder = output.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, ".krait", ".tmp");
    try {
      try (OutputStream file = Files.newOutputStream(temporary);
          ZipOutputStream zip = new ZipOutputStream(file)) {
        put(zip, JarFile.MANIFEST_NAME);
        for (String name : entries.keySet()) {
          if (!name.equals(JarFile.MANIFEST_NAME)) {
            put(zip, name);
          }
        }
      }
      temporary.toFile().setReadable(true, false);
      Files.move(temporary, output, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void put(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(TIME);
    zip.putNextEntry(entry);
    zip.write(entries.get(name));
    zip.closeEntry();
  }
}
