package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sys.executable} takes its arguments as python does, and {@code sys} shows them. */
class ExecutableTest {
  private static final String PROGRAM =
      """
      import subprocess, sys

      def run(*words, text=None):
          done = subprocess.run([sys.executable, *words], capture_output=True, text=True, input=text)
          print(words, done.returncode, done.stdout, done.stderr.splitlines()[-1:])

      SHOW = '''import sys
      flags = sys.flags
      print(sys.argv, flags.isolated, flags.safe_path, flags.ignore_environment, flags.no_user_site)
      print(sys.warnoptions, sys._xoptions, sys.path[0] == "", sys.get_int_max_str_digits())
      '''
      run("-I", "-X", "faulthandler", "-Xint_max_str_digits=1000", "-c", SHOW, "a", "-b")
      run("-Wignore", "-W", "error::DeprecationWarning", "-", "x", text=SHOW + "~True")
      """;

  @Test
  void options_are_those_of_python(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("program.py"), PROGRAM);
    String shell = "\"$KRAIT\" run program.py";
    World.Result expected = KraitProcess.cpython(shell, folder);
    assertEquals(expected.out(), KraitProcess.krait(shell, folder).out());
  }
}
