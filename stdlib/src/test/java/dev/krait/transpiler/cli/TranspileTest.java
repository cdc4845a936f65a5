package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code krait transpile} writes whole files or none, and leaves what it did not write. */
class TranspileTest {
  @TempDir Path folder;

  @Test
  void one_wrong_file_does_not_stop_the_others() throws IOException {
    write("a.py", "x = 1\n");
    write("b.py", "x = = 1\n");
    write("c.py", "x = 3\n");
    World.Result result = transpile();
    assertEquals("2 written, 0 unchanged, 1 failed\n", result.out());
    assertEquals("SyntaxError: invalid syntax", result.lastError());
    assertEquals(1, result.status());
    assertEquals(List.of("A.java", "C.java", "Index$.java", "META-INF"), written());
  }

  @Test
  void a_second_run_changes_nothing() throws IOException {
    write("a.py", "def f(x): return x + 1\n");
    assertEquals("1 written, 0 unchanged, 0 failed\n", transpile().out());
    assertEquals("0 written, 1 unchanged, 0 failed\n", transpile().out());
  }

  @Test
  void foreign_files_are_left_alone() throws IOException {
    write("a.py", "x = 1\n");
    Path foreign = write("out/A.java", "class A {}\n");
    World.Result result = transpile();
    assertEquals(1, result.status());
    assertEquals(
        folder.resolve("src/a.py")
            + ": error: "
            + foreign
            + " was not written by Krait and is left alone\n",
        result.err());
    assertEquals("class A {}\n", Files.readString(foreign));
  }

  @Test
  void an_output_folder_that_is_a_file() throws IOException {
    write("a.py", "x = 1\n");
    write("out", "text");
    assertOneLine(transpile());
    assertEquals("text", Files.readString(folder.resolve("out")));
  }

  @Test
  void an_output_folder_that_cannot_be_made() throws IOException {
    write("a.py", "x = 1\n");
    for (String output : List.of("/proc/krait", "/dev/full", "/dev/null/x", "n".repeat(300))) {
      Path source = folder.resolve("src");
      assertOneLine(World.command("transpile", source.toString(), "-o", output));
    }
  }

  @Test
  void a_folder_in_the_place_of_a_file() throws IOException {
    write("a.py", "x = 1\n");
    Files.createDirectories(folder.resolve("out/A.java/x"));
    assertOneLine(transpile());
    assertTrue(Files.isDirectory(folder.resolve("out/A.java/x")));
  }

  @Test
  void two_files_that_become_one() throws IOException {
    write("a-b.py", "x = 1\n");
    write("a_b.py", "x = 2\n");
    World.Result result = transpile();
    assertEquals("1 written, 0 unchanged, 1 failed\n", result.out());
    assertTrue(result.err().contains(", as does "), result.err());
  }

  @Test
  void loops_of_links_end() throws IOException {
    write("a.py", "x = 1\n");
    Files.createSymbolicLink(folder.resolve("src/loop"), folder.resolve("src"));
    Files.createSymbolicLink(folder.resolve("src/self.py"), folder.resolve("src/self.py"));
    assertEquals("1 written, 0 unchanged, 0 failed\n", transpile().out());
  }

  @Test
  void names_that_are_no_identifiers() throws IOException {
    write("1 + 1.py", "x = 1\n");
    write("class.py", "x = 1\n");
    write("a/b c/é.py", "x = 1\n");
    World.Result result = transpile();
    assertEquals("3 written, 0 unchanged, 0 failed\n", result.out(), result.err());
  }

  @Test
  void wrong_words() {
    assertEquals(2, World.command("transpile").status());
    assertEquals(2, World.command("transpile", "x.py", "-o", "out", "--package", "1.2").status());
    assertEquals(2, World.command("nothing").status());
    assertEquals(2, World.command("show", "x.py").status());
    World.Result absent = World.command("check", folder.resolve("none.py").toString());
    assertEquals(folder.resolve("none.py") + ": error: no such file or folder\n", absent.out());
    assertEquals(1, absent.status());
  }

  private void assertOneLine(World.Result result) throws IOException {
    assertEquals(1, result.status(), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertFalse(result.err().contains("Exception"), result.err());
    assertEquals("0 written, 0 unchanged, 1 failed\n", result.out());
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".tmp")).toList());
    }
  }

  private World.Result transpile() {
    return World.command(
        "transpile", folder.resolve("src").toString(), "-o", folder.resolve("out").toString());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name.startsWith("out") ? name : "src/" + name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
