package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** The sections whose scripts run: all but those of references, which are not counted. */
  private static final Pattern SECTIONS = Pattern.compile("([1-7]|9|11)\\..*");

  /** What the column of modules says of a package that CPython does not bring. */
  private static final String FOREIGN = "third-party";

  private static final Pattern OPENS_FILES = Pattern.compile("\\bopen\\(|\\bFileManager\\(");

  private static final int COLUMN_SECTION = 1;
  private static final int COLUMN_MODULES = 5;
  private static final int COLUMN_FILES = 9;

  /** The scripts of {@link #SECTIONS}; empty if the notes are absent. */
  static List<Path> scripts() throws IOException {
    List<Path> scripts = new ArrayList<>();
    if (!Files.isRegularFile(FOLDER.resolve("examples.tsv"))) {
      return scripts;
    }
    for (String row : Files.readAllLines(FOLDER.resolve("examples.tsv"))) {
      String[] cells = row.split("\t", -1);
      if (SECTIONS.matcher(cells[COLUMN_SECTION]).matches()
          && !cells[COLUMN_MODULES].contains(FOREIGN)) {
        for (String name : cells[COLUMN_FILES].split(" ")) {
          Path script = FOLDER.resolve("expected").resolve(name + ".py");
          assertTrue(Files.exists(script), script + " is absent");
          scripts.add(script);
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
    assertTrue(scripts.size() >= 80, "only " + scripts.size() + " scripts");
    return scripts.stream()
        .map(script -> DynamicTest.dynamicTest(name(script), () -> check(script)));
  }

  private static void check(Path script) throws IOException, InterruptedException {
    World.Result result = run(script);
    assertEquals(Files.readString(beside(script, ".out")), result.out(), result.err());
    Path error = beside(script, ".err");
    String last = Files.exists(error) ? Files.readString(error).strip() : "";
    assertEquals(last, result.lastError());
    Path status = beside(script, ".rc");
    assertEquals(
        Files.exists(status) ? Integer.parseInt(Files.readString(status).strip()) : 0,
        result.status());
  }

  /** In a process of its own where the script leaves files in the working folder. */
  private static World.Result run(Path script) throws IOException, InterruptedException {
    if (!OPENS_FILES.matcher(Files.readString(script)).find()) {
      return KraitProcess.runScript(List.of(), script);
    }
    return KraitProcess.krait(
        "\"$KRAIT\" run '" + script + "'", Files.createTempDirectory("notes"));
  }

  private static String name(Path script) {
    String file = script.getFileName().toString();
    return file.substring(0, file.length() - ".py".length());
  }

  private static Path beside(Path script, String suffix) {
    return script.resolveSibling(name(script) + suffix);
  }
}
