package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CPython's own library on the path is the one that was transpiled, under its own file names. */
class LibraryCopiesTest {
  private static final Path LIBRARY =
      Path.of(System.getProperty("krait.oracle"), "lib", "python3.14");

  @TempDir Path folder;

  @Test
  void a_copy_is_not_compiled_again() throws IOException, InterruptedException {
    Files.copy(LIBRARY.resolve("bisect.py"), folder.resolve("bisect.py"));
    assertEquals(folder.resolve("bisect.py") + "\n1\n", run("bisect").out());
    // The program itself is the only thing compiled.
    assertEquals(1, compiled());
  }

  @Test
  void a_changed_copy_is() throws IOException, InterruptedException {
    String text = Files.readString(LIBRARY.resolve("bisect.py"));
    Files.writeString(folder.resolve("bisect.py"), text + "\ndef bisect(*_): return 'other'\n");
    assertEquals(folder.resolve("bisect.py") + "\nother\n", run("bisect").out());
    assertEquals(2, compiled());
  }

  private World.Result run(String module) throws IOException, InterruptedException {
    String program = "import " + module + " as m; print(m.__file__); print(m.bisect([0, 2], 1))";
    return KraitProcess.krait(
        "KRAIT_CACHE='%s/cache' PYTHONPATH='%s' \"$KRAIT\" run -c '%s'"
            .formatted(folder, folder, program),
        folder);
  }

  private long compiled() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
