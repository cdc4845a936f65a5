package dev.krait.transpiler.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Runs a Python script from the test resources in CPython 3.14, one process for many questions. */
public final class PythonOracle {
  private PythonOracle() {}

  /** The folder of the unpacked CPython. */
  public static Path home() {
    return Path.of(System.getProperty("krait.oracle"));
  }

  /** CPython's standard library. */
  public static Path library() {
    return home().resolve("lib/python3.14");
  }

  /** Gives each question to the script as a line of base64; returns the lines it prints. */
  public static List<String> ask(String script, List<byte[]> questions, String... arguments)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("questions", ".txt");
    Path program = Files.createTempFile("oracle", ".py");
    try {
      StringBuilder lines = new StringBuilder();
      for (byte[] question : questions) {
        lines.append(Base64.getEncoder().encodeToString(question)).append('\n');
      }
      Files.writeString(input, lines);
      try (InputStream in = PythonOracle.class.getResourceAsStream(script)) {
        Files.write(program, in.readAllBytes());
      }
      List<String> answers = run(program, input, arguments);
      return answers;
    } finally {
      Files.delete(input);
      Files.delete(program);
    }
  }

  private static List<String> run(Path program, Path input, String... arguments)
      throws IOException, InterruptedException {
    Path python = home().resolve("bin/python3.14");
    python.toFile().setExecutable(true);
    List<String> command = new ArrayList<>(List.of(python.toString(), program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONHOME", home().toString());
    builder.environment().put("LD_LIBRARY_PATH", home().resolve("lib") + ":" + home());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("PYTHONIOENCODING", "utf-8:surrogatepass");
    builder.redirectInput(input.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    List<String> answers = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        answers.add(line);
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException(program + " failed");
    }
    return answers;
  }
}
