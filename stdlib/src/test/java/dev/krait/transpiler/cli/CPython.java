package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs with CPython, for comparison. */
public final class CPython {
  private static final int TIMEOUT_SECONDS = 120;

  private CPython() {}

  /** Runs a program with what follows {@code python3.14}; it calls itself krait in messages. */
  public static World.Result run(List<String> words, byte[] input, Path folder) {
    Path home = Path.of(System.getProperty("krait.oracle"));
    Path python = home.resolve("bin/python3.14");
    python.toFile().setExecutable(true);
    List<String> command = new ArrayList<>(List.of(python.toString()));
    command.addAll(words);
    try {
      Path in = Files.createTempFile("oracle", ".in");
      Path out = Files.createTempFile("oracle", ".out");
      Path err = Files.createTempFile("oracle", ".err");
      Files.write(in, input);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.directory(folder.toFile());
      builder.environment().put("PYTHONHOME", home.toString());
      builder.environment().put("LD_LIBRARY_PATH", home.resolve("lib") + ":" + home);
      builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
      builder.environment().put("PYTHONIOENCODING", "utf-8:surrogateescape");
      builder.redirectInput(in.toFile());
      builder.redirectOutput(out.toFile());
      builder.redirectError(err.toFile());
      Process process = builder.start();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + command);
      }
      World.Result result =
          new World.Result(
              process.exitValue(),
              Files.readString(out, StandardCharsets.UTF_8),
              new String(Files.readAllBytes(err), StandardCharsets.UTF_8)
                  .replace(python.toString(), "krait"));
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
      return result;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
