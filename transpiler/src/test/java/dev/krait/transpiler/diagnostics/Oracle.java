package dev.krait.transpiler.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Asks CPython what it says of sources, all in one process. */
final class Oracle {
  private Oracle() {}

  /** The folder of the unpacked CPython. */
  static Path home() {
    return Path.of(System.getProperty("krait.oracle"));
  }

  static Path library() {
    return home().resolve("lib/python3.14");
  }

  /** What CPython says of each source: null where it accepts it. */
  static List<PythonSyntaxException> errors(List<byte[]> sources, String stage)
      throws IOException, InterruptedException {
    return errors(sources, stage, "text", "exec");
  }

  /**
   * What CPython says of each source: null where it accepts it.
   *
   * @param stage {@code ast} for tokenizer and parser only, {@code code} for the compiler too
   * @param kind {@code text} or {@code bytes}
   * @param mode the mode of {@code compile}
   */
  static List<PythonSyntaxException> errors(
      List<byte[]> sources, String stage, String kind, String mode)
      throws IOException, InterruptedException {
    return answers("oracle_errors.py", sources, stage, kind, mode).stream()
        .map(Oracle::parse)
        .toList();
  }

  /** How CPython prints the error of each source, "" where it accepts it. */
  static List<String> printed(List<byte[]> sources) throws IOException, InterruptedException {
    return answers("oracle_printed.py", sources).stream().map(Oracle::text).toList();
  }

  private static List<String> answers(String resource, List<byte[]> sources, String... arguments)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile("oracle", ".py");
    Path input = Files.createTempFile("oracle", ".in");
    try {
      try (InputStream in = Oracle.class.getResourceAsStream(resource)) {
        Files.write(script, in.readAllBytes());
      }
      try (OutputStream out = Files.newOutputStream(input)) {
        for (byte[] source : sources) {
          out.write(Base64.getEncoder().encode(source));
          out.write('\n');
        }
      }
      List<String> words = new ArrayList<>(List.of(script.toString()));
      words.addAll(List.of(arguments));
      ProcessBuilder builder = command(words.toArray(String[]::new));
      builder.redirectInput(input.toFile());
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      Process process = builder.start();
      byte[] output = process.getInputStream().readAllBytes();
      List<String> answers = new String(output, StandardCharsets.UTF_8).lines().toList();
      if (process.waitFor() != 0 || answers.size() != sources.size()) {
        throw new IOException("The oracle answered " + answers.size() + " of " + sources.size());
      }
      return answers;
    } finally {
      Files.delete(script);
      Files.delete(input);
    }
  }

  /** CPython with these arguments, its environment set. */
  static ProcessBuilder command(String... arguments) {
    Path python = home().resolve("bin/python3.14");
    python.toFile().setExecutable(true);
    List<String> words = new ArrayList<>(List.of(python.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("PYTHONHOME", home().toString());
    builder.environment().put("LD_LIBRARY_PATH", home().resolve("lib") + ":" + home());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder;
  }

  private static PythonSyntaxException parse(String line) {
    if (line.equals("ok")) {
      return null;
    }
    String[] fields = line.split("\t", -1);
    return new PythonSyntaxException(
        PythonSyntaxException.Kind.valueOf(fields[0]),
        text(fields[1]),
        "<mutant>",
        number(fields[2]),
        number(fields[3]),
        number(fields[4]),
        number(fields[5]),
        text(fields[6]));
  }

  private static int number(String field) {
    return field.equals("-") ? -1 : Integer.parseInt(field);
  }

  private static String text(String field) {
    return field.equals("-")
        ? null
        : new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8);
  }
}
