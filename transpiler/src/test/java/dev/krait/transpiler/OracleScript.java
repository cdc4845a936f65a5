package dev.krait.transpiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a script of the test resources with CPython. */
public final class OracleScript {
  private OracleScript() {}

  /** CPython's own library. */
  public static Path library() {
    return Path.of(System.getProperty("krait.oracle"), "lib", "python3.14");
  }

  /**
   * Runs a script and returns the lines that it prints.
   *
   * @param owner the class beside whose resources the script lies
   */
  public static List<String> run(
      Class<?> owner, String script, List<String> arguments, String input)
      throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("krait.oracle"));
    Path folder = Files.createTempDirectory("oracle");
    Path scriptFile = folder.resolve("script.py");
    Path inputFile = folder.resolve("input");
    Path outputFile = folder.resolve("output");
    try {
      try (InputStream in = owner.getResourceAsStream(script)) {
        Files.copy(in, scriptFile);
      }
      Files.writeString(inputFile, input);
      Path python = home.resolve("bin/python3.14");
      python.toFile().setExecutable(true);
      List<String> command = new ArrayList<>(List.of(python.toString(), scriptFile.toString()));
      command.addAll(arguments);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("PYTHONHOME", home.toString());
      builder.environment().put("LD_LIBRARY_PATH", home.resolve("lib") + ":" + home);
      builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
      builder.redirectInput(inputFile.toFile());
      builder.redirectOutput(outputFile.toFile());
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      int status = builder.start().waitFor();
      if (status != 0) {
        throw new IOException(script + " ended with status " + status);
      }
      // Not split at the other line breaks of Unicode, which may stand in names.
      String output = Files.readString(outputFile, StandardCharsets.UTF_8);
      return output.isEmpty() ? List.of() : List.of(output.split("\n"));
    } finally {
      for (Path file : List.of(scriptFile, inputFile, outputFile, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
