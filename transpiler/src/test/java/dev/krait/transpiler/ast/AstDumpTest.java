package dev.krait.transpiler.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.transpiler.parser.PythonOracle;
import dev.krait.transpiler.parser.PythonParser;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The indented form of the dump, as people read it. */
class AstDumpTest {
  @Test
  void indented() throws IOException, InterruptedException {
    Path library = PythonOracle.library();
    List<byte[]> sources = new ArrayList<>();
    for (String file :
        List.of(
            "ast.py",
            "typing.py",
            "asyncio/tasks.py",
            "test/test_patma.py",
            "test/test_fstring.py",
            "test/test_type_params.py",
            "test/test_except_star.py")) {
      sources.add(Files.readAllBytes(library.resolve(file)));
    }
    sources.add("pass\ndef f(): return\nlambda: 0\n[]\nx[:]".getBytes(StandardCharsets.UTF_8));
    sources.add(new byte[0]);
    List<String> expected = PythonOracle.ask("oracle_indented.py", sources);
    for (int i = 0; i < sources.size(); i++) {
      Mod.Module tree = new PythonParser().parse(SourceText.ofBytes(sources.get(i), "<test>"));
      assertEquals(decoded(expected.get(2 * i)), AstDump.dump(tree, false, 2));
      assertEquals(decoded(expected.get(2 * i + 1)), AstDump.dump(tree, true, 2));
    }
  }

  private static String decoded(String answer) {
    return new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8);
  }
}
