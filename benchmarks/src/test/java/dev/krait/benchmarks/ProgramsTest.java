package dev.krait.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every hand-written program gives the oracle's result. */
class ProgramsTest {
  private static final Path FOLDER = Path.of(System.getProperty("krait.root"), "benchmarks");

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    return Program.all(FOLDER).stream()
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
  }

  private static void check(Program program) throws Exception {
    Path home = Path.of(System.getProperty("krait.oracle"));
    Path python = home.resolve("bin/python3.14");
    python.toFile().setExecutable(true);
    String text =
        Files.readString(FOLDER.resolve("programs/" + program.name() + ".py"))
            + "\nprint(repr(benchmark("
            + program.smokeSize()
            + ")))\n";
    ProcessBuilder builder =
        new ProcessBuilder(List.of(python.toString(), "-c", text)).redirectErrorStream(true);
    builder.environment().put("PYTHONHOME", home.toString());
    builder.environment().put("LD_LIBRARY_PATH", home.resolve("lib") + ":" + home);
    Process process = builder.start();
    String expected = new String(process.getInputStream().readAllBytes()).strip();
    assertEquals(expected, program.byHand(program.smokeSize()).toString());
  }
}
