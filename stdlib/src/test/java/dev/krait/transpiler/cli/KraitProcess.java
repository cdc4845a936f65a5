package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs a shell command line in which {@code "$KRAIT" run} is Krait or CPython, in a process of its
 * own: for what one JVM cannot show, such as closed streams.
 */
final class KraitProcess {
  private static final int TIMEOUT_SECONDS = 120;

  private static final Pattern STARTS_KRAIT =
      Pattern.compile("sys\\.executable|multiprocessing|ProcessPoolExecutor");

  private KraitProcess() {}

  /** Whether a script starts Krait, which one that runs within another JVM cannot. */
  static boolean isNeededFor(Path script) throws IOException {
    return STARTS_KRAIT.matcher(Files.readString(script)).find();
  }

  /** Runs a script within this JVM if it can. */
  static World.Result runScript(List<String> options, Path script)
      throws IOException, InterruptedException {
    if (isNeededFor(script)) {
      String words = String.join(" ", options);
      return krait(
          "\"$KRAIT\" run " + words + " '" + script + "'", Files.createTempDirectory("script"));
    }
    List<String> words = new ArrayList<>(options);
    words.add(script.toString());
    return World.run(words, new byte[0]);
  }

  /** With Krait. */
  static World.Result krait(String shell, Path folder) throws IOException, InterruptedException {
    Path launcher = Path.of(System.getProperty("krait.root"), "krait");
    return run(
        shell, folder, launcher, Map.of("KRAIT_CLASSPATH", System.getProperty("java.class.path")));
  }

  /** With CPython, which calls itself krait in messages. */
  static World.Result cpython(String shell, Path folder) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("krait.oracle"));
    Path launcher = folder.resolve("oracle");
    String python = home.resolve("bin/python3.14").toString();
    Files.writeString(launcher, "#!/bin/sh\nshift\nexec '" + python + "' \"$@\"\n");
    launcher.toFile().setExecutable(true);
    World.Result result =
        run(
            shell,
            folder,
            launcher,
            Map.of(
                "PYTHONHOME",
                home.toString(),
                "LD_LIBRARY_PATH",
                home.resolve("lib") + ":" + home,
                "PYTHONDONTWRITEBYTECODE",
                "1"));
    return new World.Result(result.status(), result.out(), result.err().replace(python, "krait"));
  }

  private static World.Result run(
      String shell, Path folder, Path launcher, Map<String, String> more)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("process", ".out");
    Path err = Files.createTempFile("process", ".err");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of("sh", "-c", shell)));
    builder.directory(folder.toFile());
    builder.environment().put("KRAIT", launcher.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(more);
    builder.redirectOutput(out.toFile());
    builder.redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + shell);
    }
    World.Result result =
        new World.Result(
            process.exitValue(),
            new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1),
            new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return result;
  }
}
