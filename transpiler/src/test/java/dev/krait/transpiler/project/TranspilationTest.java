package dev.krait.transpiler.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.compile.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of Python become folders of Java. */
class TranspilationTest {
  private static final String SERVICE = "META-INF/services/dev.krait.runtime.emitted.ModuleIndex";

  @TempDir Path folder;
  private Path sources;
  private Path output;
  private Path earlier;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void writeSources() throws IOException {
    sources = Files.createDirectories(folder.resolve("in"));
    output = folder.resolve("out");
    write("app.py", "from pkg import tools\nprint(tools)\n");
    write("pkg/__init__.py", "");
    write("pkg/tools.py", "x = 1\n");
  }

  @Test
  void a_folder_becomes_java_files_and_an_index() throws IOException {
    assertEquals(new Transpilation.Summary(3, 0, 0, 0), complete("my.app"));
    assertEquals(
        List.of(
            SERVICE,
            "my/app/App.java",
            "my/app/Index$.java",
            "my/app/Pkg.java",
            "my/app/pkg/Tools.java"),
        written());
    assertEquals("my.app.Index$", lastLine(SERVICE));
    String index = Files.readString(output.resolve("my/app/Index$.java"));
    assertTrue(index.contains("\"app=App\\n\""), index);
    assertTrue(index.contains("\"pkg/=Pkg\\n\""), index);
    assertTrue(index.contains("\"pkg.tools=pkg.Tools\\n\""), index);
  }

  @Test
  void what_does_not_change_is_not_touched() throws IOException {
    complete("");
    FileTime old = FileTime.fromMillis(1_000_000);
    for (String file : written()) {
      Files.setLastModifiedTime(output.resolve(file), old);
    }
    write("pkg/tools.py", "x = 2\n");
    assertEquals(new Transpilation.Summary(1, 2, 0, 0), complete(""));
    for (String file : written()) {
      boolean untouched = Files.getLastModifiedTime(output.resolve(file)).equals(old);
      assertEquals(!file.equals("pkg/Tools.java"), untouched, file);
    }
  }

  @Test
  void what_has_not_changed_is_not_transpiled_again() throws IOException {
    earlier = folder.resolve("state/earlier.tsv");
    complete("");
    // Java of ours in the place of what was made shows that nothing is made anew.
    Path java = output.resolve("pkg/Tools.java");
    String made = Files.readString(java).substring(OutputFolder.MARKER.length());
    Files.writeString(java, OutputFolder.MARKER + "class Tools {}\n");
    String rows = Files.readString(earlier);
    String hash = Fingerprint.of(made);
    assertTrue(rows.contains(hash), rows);
    Files.writeString(earlier, rows.replace(hash, Fingerprint.of("class Tools {}\n")));
    assertEquals(new Transpilation.Summary(0, 3, 0, 0), complete(""));
    assertEquals("class Tools {}", lastLine("pkg/Tools.java"));

    write("pkg/tools.py", "x = 2\n");
    assertEquals(new Transpilation.Summary(1, 2, 0, 0), complete(""));
    Files.writeString(java, OutputFolder.MARKER + "class Tools { int edited; }\n");
    assertEquals(new Transpilation.Summary(1, 2, 0, 0), complete(""));
  }

  @Test
  void what_warns_warns_again() throws IOException {
    earlier = folder.resolve("earlier.tsv");
    write("app.py", "assert (1, 'always')\n");
    complete("");
    List<String> first = List.copyOf(told);
    assertEquals(1, first.size(), first.toString());
    told.clear();
    complete("");
    assertEquals(first, told);
  }

  @Test
  void outputs_of_deleted_sources_go_and_other_files_stay() throws IOException {
    complete("");
    Files.writeString(output.resolve("Mine.java"), "class Mine {}\n");
    Files.delete(sources.resolve("pkg/tools.py"));
    Files.delete(sources.resolve("pkg/__init__.py"));
    assertEquals(new Transpilation.Summary(0, 1, 2, 0), complete(""));
    assertEquals(List.of("App.java", "Index$.java", SERVICE, "Mine.java"), written());
    assertFalse(Files.exists(output.resolve("pkg")));
  }

  @Test
  void a_part_of_the_sources_leaves_the_rest_in_the_index() throws IOException {
    part("app.py");
    part("pkg");
    String index = Files.readString(output.resolve("Index$.java"));
    assertTrue(index.contains("\"app=App\\n\""), index);
    assertTrue(index.contains("\"pkg.tools=pkg.Tools\\n\""), index);
  }

  @Test
  void all_errors_are_told_with_their_places_and_nothing_is_removed() throws IOException {
    complete("");
    write("app.py", "def f():\n    return 1 +\n");
    write("pkg/tools.py", "x = (1,\n");
    write("deep.py", "if x:\n\"é\"; y = 1 1\n");
    assertEquals(new Transpilation.Summary(0, 1, 0, 3), complete(""));
    assertEquals(
        List.of(
            sources.resolve("app.py") + ":2:15: SyntaxError: invalid syntax",
            sources.resolve("deep.py")
                + ":2:1: IndentationError: expected an indented block after 'if' statement on line"
                + " 1",
            sources.resolve("pkg/tools.py") + ":1:5: SyntaxError: '(' was never closed"),
        told);
    assertTrue(Files.exists(output.resolve("App.java")));
  }

  @Test
  void a_file_of_somebody_else_is_an_error() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("App.java"), "class App {}\n");
    assertEquals(new Transpilation.Summary(2, 0, 0, 1), complete(""));
    assertEquals("class App {}\n", Files.readString(output.resolve("App.java")));
  }

  private void write(String path, String text) throws IOException {
    Path file = sources.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Transpilation.Summary complete(String packageName) {
    return transpile(packageName, true, SourceFiles.in(sources, path -> true));
  }

  private void part(String path) {
    transpile("", false, SourceFiles.find(List.of(sources.resolve(path).toString())));
  }

  private Transpilation.Summary transpile(String packageName, boolean complete, SourceFiles files) {
    Transpilation.Listener listener =
        new Transpilation.Listener() {
          @Override
          public void problem(Diagnostic problem) {
            told.add(problem.toString());
          }

          @Override
          public void warning(Diagnostic warning) {
            told.add(warning.toString());
          }
        };
    return new Transpilation(
            new Transpilation.Settings(output, packageName, true, complete, earlier), listener)
        .run(files);
  }

  private String lastLine(String path) throws IOException {
    List<String> lines = Files.readAllLines(output.resolve(path));
    return lines.get(lines.size() - 1);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
