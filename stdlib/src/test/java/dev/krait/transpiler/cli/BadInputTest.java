package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are rejected or fail end as CPython ends them: the table {@code bad_input.txt}, and
 * {@link HostileSources}.
 */
class BadInputTest {
  private static final String TITLE = "#### ";

  @TempDir Path folder;

  /**
   * A program.
   *
   * @param whole whether all of standard error is compared, not only its last line
   */
  record Case(String name, byte[] program, boolean whole) {}

  @TestFactory
  Stream<DynamicTest> rejected_and_failing_programs() throws IOException {
    List<Case> cases = table();
    assertTrue(cases.size() >= 150, "only " + cases.size() + " cases");
    return cases.stream().map(this::test);
  }

  @TestFactory
  Stream<DynamicTest> hostile_sources() {
    return HostileSources.all().stream().map(this::test);
  }

  private DynamicTest test(Case each) {
    return DynamicTest.dynamicTest(each.name(), () -> check(each));
  }

  private void check(Case each) throws IOException {
    Path file = Files.write(folder.resolve("program.py"), each.program());
    List<String> words = List.of(file.toString());
    World.Result expected = CPython.run(words, new byte[0], folder);
    World.Result actual = World.run(words, new byte[0]);
    assertFalse(actual.err().contains("\tat "), actual.err());
    assertEquals(expected.lastError(), actual.lastError(), actual.err());
    // Of tracebacks the last line is compared, of all else every line.
    if (each.whole() && !expected.err().startsWith("Traceback ")) {
      assertEquals(withoutMarks(expected.err()), withoutMarks(actual.err()));
    }
    assertEquals(expected.out(), actual.out(), actual.err());
    assertEquals(expected.status(), actual.status(), actual.err());
  }

  /** Below the lines of tracebacks, CPython marks expressions. */
  private static String withoutMarks(String text) {
    return text.contains("Traceback (") ? text.replaceAll("(?m)^ +[~^]+\n", "") : text;
  }

  private static List<Case> table() throws IOException {
    List<Case> cases = new ArrayList<>();
    String text;
    try (InputStream in = BadInputTest.class.getResourceAsStream("bad_input.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String block : text.substring(TITLE.length()).split("\n" + TITLE)) {
      int end = block.indexOf('\n');
      byte[] program = (block.substring(end + 1) + "\n").getBytes(StandardCharsets.UTF_8);
      cases.add(new Case(block.substring(0, end), program, true));
    }
    return cases;
  }
}
