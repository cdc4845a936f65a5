package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The scripts of the notes, which lie in a folder beside the checkout, do what is recorded there.
 * Skipped where there is no such folder.
 */
class NotesTest {
  /** The notes: {@code ../shared/notes} from the root of the checkout. */
  static final Path FOLDER =
      Path.of(System.getProperty("krait.root")).resolveSibling("shared").resolve("notes");

  /** The sections whose scripts run, as far as they import nothing. */
  private static final Pattern SECTIONS = Pattern.compile("(1|2)\\.\\d+ .*|3\\.1 .*");

  /** Scripts that need what is not there yet: a session of the interactive interpreter. */
  private static final Set<String> NOT_YET = Set.of("n002-repl");

  private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(import|from)\\b.*");

  private static final int COLUMN_SECTION = 1;
  private static final int COLUMN_FILES = 9;

  /** The scripts of {@link #SECTIONS}; empty if the notes are absent. */
  static List<Path> scripts() throws IOException {
    List<Path> scripts = new ArrayList<>();
    if (!Files.isRegularFile(FOLDER.resolve("examples.tsv"))) {
      return scripts;
    }
    for (String row : Files.readAllLines(FOLDER.resolve("examples.tsv"))) {
      String[] cells = row.split("\t", -1);
      if (SECTIONS.matcher(cells[COLUMN_SECTION]).matches()) {
        for (String name : cells[COLUMN_FILES].split(" ")) {
          Path script = FOLDER.resolve("expected").resolve(name + ".py");
          boolean wanted = Files.exists(script) && !NOT_YET.contains(name);
          if (wanted && !IMPORT.matcher(Files.readString(script)).find()) {
            scripts.add(script);
          }
        }
      }
    }
    return scripts;
  }

  @TestFactory
  Stream<DynamicTest> scripts_of_the_notes() throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER), "no notes beside the checkout: ../shared/notes is absent");
    List<Path> scripts = scripts();
    assertTrue(scripts.size() >= 25, "only " + scripts.size() + " scripts");
    return scripts.stream()
        .map(script -> DynamicTest.dynamicTest(name(script), () -> check(script)));
  }

  private static void check(Path script) throws IOException {
    World.Result result = World.run(List.of(script.toString()), new byte[0]);
    assertEquals(Files.readString(beside(script, ".out")), result.out(), result.err());
    Path error = beside(script, ".err");
    String last = Files.exists(error) ? Files.readString(error).strip() : "";
    assertEquals(last, result.lastError());
    Path status = beside(script, ".rc");
    assertEquals(
        Files.exists(status) ? Integer.parseInt(Files.readString(status).strip()) : 0,
        result.status());
  }

  private static String name(Path script) {
    String file = script.getFileName().toString();
    return file.substring(0, file.length() - ".py".length());
  }

  private static Path beside(Path script, String suffix) {
    return script.resolveSibling(name(script) + suffix);
  }
}
