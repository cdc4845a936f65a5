package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.transpiler.project.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code krait show} prints what each stage makes of a file. */
class ShowTest {
  private static final String PROGRAM =
      """
      def add(a, *, b=1):
          def inner():
              return a
          return inner() + b
      print([n for n in (1, 2)])
      """;

  @TempDir Path folder;

  @Test
  void tokens() throws IOException {
    assertEquals(
        """
        1,0-1,1:            NAME           'x'
        1,2-1,4:            PLUSEQUAL      '+='
        1,5-1,8:            NUMBER         '0x1'
        1,8-1,8:            NEWLINE        ''
        2,0-2,0:            EOF            ''
        """,
        show("--tokens", "x += 0x1\n"));
  }

  @Test
  void symbols() throws IOException {
    assertEquals(
        """
        module top line 0
          add: LOCAL local
          n: LOCAL local use iteration
          print: GLOBAL_IMPLICIT use
            annotation __annotate__ line 1 (.format)
              .format: LOCAL param use
            function add line 1 (a, b)
              a: CELL param
              b: LOCAL param use
              inner: LOCAL local use
                annotation __annotate__ line 2 nested (.format)
                  .format: LOCAL param use
                function inner line 2 nested
                  a: FREE use
        """,
        show("--symbols", PROGRAM).replaceAll("(?m)^    function listcomp.*\\n(     .*\\n)*", ""));
  }

  @Test
  void intermediate_representation() throws IOException {
    assertEquals(
        """
        module file

        module <module>() line 1 locals [n]
            1   global add = function add defaults(b=1)
            5   $left = global print
            5   $result = list()
            5   for loop: n in (1, 2)
            5     @list_append($result, n)
            5   $left($result)
            5   return None

        function add(a, *, b) line 1 locals [a, b, inner]
            2   inner = function add.<locals>.inner captures(a)
            4   return (inner() + b)

        function add.<locals>.inner() line 2 captures [a#2]
            3   return a#2
        """,
        show("--ir", PROGRAM));
  }

  @Test
  void java_is_what_transpile_writes() throws IOException {
    String shown = show("--java", PROGRAM);
    Path out = folder.resolve("out");
    World.Result result =
        World.command("transpile", folder.resolve("file.py").toString(), "-o", out.toString());
    assertEquals("1 written, 0 unchanged, 0 failed\n", result.out(), result.err());
    assertEquals(OutputFolder.MARKER + shown, Files.readString(out.resolve("File.java")));
  }

  @Test
  void digest_is_of_the_tree() throws IOException {
    String tree = show("--ast", PROGRAM);
    String digest =
        Sha256.hex(tree.stripTrailing().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Path file = folder.resolve("file.py");
    World.Result result = World.command("show", "--ast", "--digest", file.toString());
    assertEquals(digest + "  " + file + "\n", result.out());
  }

  @Test
  void problems_go_to_standard_error() throws IOException {
    Path file = Files.writeString(folder.resolve("file.py"), "x = = 1\n");
    World.Result result = World.command("show", "--ir", file.toString());
    assertEquals("", result.out());
    assertEquals("SyntaxError: invalid syntax", result.lastError());
    assertEquals(1, result.status());
    World.Result absent = World.command("show", "--ir", folder.resolve("none.py").toString());
    assertEquals(folder.resolve("none.py") + ": error: no such file or folder\n", absent.err());
    assertEquals(1, absent.status());
  }

  private String show(String stage, String program) throws IOException {
    Path file = Files.writeString(folder.resolve("file.py"), program);
    World.Result result = World.command("show", stage, "--verify", file.toString());
    assertEquals("", result.err());
    assertEquals(0, result.status());
    return result.out();
  }
}
