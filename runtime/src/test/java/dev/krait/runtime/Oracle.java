package dev.krait.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * CPython itself, asked for the answers that tests compare with. Thousands of questions go through
 * one process.
 */
public final class Oracle {
  private static final Path HOME = Path.of(System.getProperty("krait.oracle"));

  /**
   * Reads one expression per line and writes its value's repr, or the exception, on one line each.
   */
  private static final String EVALUATE =
      """
      import math, sys, warnings
      warnings.simplefilter("ignore")
      for line in sys.stdin.read().split("\\n"):
          try:
              answer = repr(eval(line))
          except BaseException as e:
              answer = f"{type(e).__name__}: {e}"
          print(answer.replace("\\\\", "\\\\\\\\").replace("\\n", "\\\\n").replace("\\r", "\\\\r"))
      """;

  private Oracle() {}

  /**
   * The {@code repr} of each expression's value, or {@code TypeError: message} if evaluating it
   * raises. Line feeds and backslashes in the answers are escaped.
   */
  public static List<String> evaluate(List<String> expressions) {
    for (String each : expressions) {
      if (each.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("one line each: " + each);
      }
    }
    List<String> answers = run(EVALUATE, String.join("\n", expressions));
    if (answers.size() != expressions.size()) {
      throw new AssertionError(expressions.size() + " questions, answers: " + answers.size());
    }
    return answers;
  }

  /** The lines that a script prints, given its standard input. */
  public static List<String> run(String script, String input) {
    try {
      Path folder = Files.createTempDirectory("oracle");
      try {
        return run(folder, script, input);
      } finally {
        for (String name : List.of("script.py", "in", "out", "err")) {
          Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static List<String> run(Path folder, String script, String input)
      throws IOException, InterruptedException {
    Path program = HOME.resolve("bin/python3.14");
    if (!Files.isExecutable(program) && !program.toFile().setExecutable(true)) {
      throw new IOException("cannot set the run bit of " + program);
    }
    Files.writeString(folder.resolve("script.py"), script);
    Files.writeString(folder.resolve("in"), input);
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(), "-X", "utf8", "-B", folder.resolve("script.py").toString());
    builder.environment().put("PYTHONHOME", HOME.toString());
    builder.environment().put("LD_LIBRARY_PATH", HOME.resolve("lib") + ":" + HOME);
    builder.redirectInput(folder.resolve("in").toFile());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new AssertionError(
          "the oracle ended with " + status + ": " + Files.readString(folder.resolve("err")));
    }
    return Files.readAllLines(folder.resolve("out"));
  }
}
