package dev.krait.transpiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The tree of every file of CPython's library, its tests and the packages in its bundled wheels is
 * CPython's, position by position.
 */
class LibraryTreesTest {
  @Test
  void allFiles() throws IOException, InterruptedException, ExecutionException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PythonOracle.library())) {
      files.filter(f -> f.toString().endsWith(".py")).map(Path::toString).forEach(names::add);
    }
    assertEquals(2244, names.size());
    addWheels(names);
    assertTrue(names.size() > 2500, "files in wheels: " + names.size());

    // CPython needs longer than we do, so both work at the same time.
    CompletableFuture<List<String>> answers =
        CompletableFuture.supplyAsync(() -> digestsOfCPython(names));
    List<String> ours = new ArrayList<>();
    for (String name : names) {
      ours.add(digest(OurTree.dump(read(name), "exec")));
    }
    List<String> expected = answers.get();
    assertEquals(names.size(), expected.size());
    List<String> different = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!expected.get(i).equals(ours.get(i))) {
        different.add(names.get(i));
      }
    }
    assertEquals(List.of(), different);
  }

  private static void addWheels(List<String> names) throws IOException {
    Path bundled = PythonOracle.library().resolve("ensurepip/_bundled");
    try (Stream<Path> wheels = Files.list(bundled)) {
      for (Path wheel : wheels.filter(f -> f.toString().endsWith(".whl")).toList()) {
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
          zip.stream()
              .map(ZipEntry::getName)
              .filter(entry -> entry.endsWith(".py"))
              .forEach(entry -> names.add(wheel + "!" + entry));
        }
      }
    }
  }

  private static byte[] read(String name) throws IOException {
    int mark = name.indexOf('!');
    if (mark < 0) {
      return Files.readAllBytes(Path.of(name));
    }
    try (ZipFile zip = new ZipFile(name.substring(0, mark));
        InputStream in = zip.getInputStream(zip.getEntry(name.substring(mark + 1)))) {
      return in.readAllBytes();
    }
  }

  private static List<String> digestsOfCPython(List<String> names) {
    List<byte[]> questions =
        names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toList();
    try {
      return PythonOracle.ask("oracle_trees.py", questions, "files");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String digest(String dump) {
    if (dump.equals(OurTree.REJECTED)) {
      return dump;
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(dump.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
