package dev.krait.transpiler.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The run during which Java records the classes for the archive of quick starts: a program compiled
 * anew, taken from the cache, run.
 */
final class Training {
  private Training() {}

  /** Runs with a folder to write to, which {@code KRAIT_CACHE} names too. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0], "training.py");
    try (InputStream program = Training.class.getResourceAsStream("training.py")) {
      Files.write(file, program.readAllBytes());
    }
    Path wrong = Path.of(arguments[0], "wrong.py");
    Files.writeString(wrong, "def f(:\n");
    RunCommand.run(List.of(wrong.toString()));
    Units units = Units.compiled(ClassCache.ofUser(), 0);
    ScriptFile script = ScriptFile.open(file.toString());
    Program program =
        new Program(Program.Origin.SCRIPT, script.bytes(), script.path(), script.moduleName());
    units.load(program);
    Main.main(new String[] {"run", file.toString()});
  }
}
