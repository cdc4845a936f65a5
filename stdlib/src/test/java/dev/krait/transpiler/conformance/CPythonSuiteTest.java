package dev.krait.transpiler.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * CPython's own test modules, as they are, under the oracle and under Krait, counted by method. Run
 * with {@code mvn verify -Psweep}; {@code -Dkrait.sweep.modules=bool,int} chooses modules. Without
 * that, the table is written to {@code docs/conformance.md}. What failed stands in {@code
 * target/conformance}.
 */
@Tag("sweep")
class CPythonSuiteTest {
  private static final String MODULES =
      "bool,int,float,list,tuple,dict,set,range,slice,string_literals,fstring,generators,decorators,"
          + "with,patma,scope,class,super,property,unpack_ex,keywordonlyarg,extcall,listcomps,"
          + "named_expressions,contextlib,functools,itertools,enum,dataclasses,copy";
  private static final int MINUTES = 10;
  private static final Path ROOT = Path.of(System.getProperty("krait.root"));
  private static final Path ORACLE = Path.of(System.getProperty("krait.oracle"));
  private static final Path FOLDER = ROOT.resolve("target/conformance");

  private record Row(String module, long oracle, long krait) {}

  @Test
  void most_methods_that_pass_under_cpython_pass_here() throws Exception {
    String chosen = System.getProperty("krait.sweep.modules", "");
    List<Row> rows = new ArrayList<>();
    Files.createDirectories(FOLDER);
    for (String module : (chosen.isEmpty() ? MODULES : chosen).split(",")) {
      Map<String, String> expected = VerboseResults.parse(oracle(module));
      Map<String, String> actual = VerboseResults.parse(krait(module));
      List<String> passing =
          expected.keySet().stream().filter(id -> expected.get(id).equals("ok")).toList();
      List<String> failed =
          passing.stream()
              .filter(id -> !"ok".equals(actual.get(id)))
              .map(id -> id + ": " + actual.getOrDefault(id, "not run"))
              .toList();
      Files.write(FOLDER.resolve(module + ".failed"), failed);
      Row row = new Row(module, passing.size(), passing.size() - failed.size());
      System.out.printf("test_%s: %d of %d%n", module, row.krait(), row.oracle());
      rows.add(row);
    }
    if (chosen.isEmpty()) {
      Files.writeString(ROOT.resolve("docs/conformance.md"), table(rows));
    }
    long oracle = rows.stream().mapToLong(Row::oracle).sum();
    long krait = rows.stream().mapToLong(Row::krait).sum();
    assertTrue(krait >= oracle * 0.8, krait + " of " + oracle);
  }

  private static String table(List<Row> rows) {
    long oracle = rows.stream().mapToLong(Row::oracle).sum();
    long krait = rows.stream().mapToLong(Row::krait).sum();
    return "# CPython's own tests\n\nWritten by `mvn verify -Psweep`: the test methods that pass under"
        + " CPython 3.14.3, and how many of them\npass under Krait, the modules run as they are by"
        + " `krait run -m unittest`.\n\n| module | CPython | Krait | |\n|---|---:|---:|---:|\n"
        + rows.stream()
            .map(r -> line("`test_" + r.module() + "`", r.oracle(), r.krait()))
            .collect(Collectors.joining())
        + line("all", oracle, krait);
  }

  private static String line(String name, long oracle, long krait) {
    return String.format(
        "| %s | %d | %d | %.1f %% |%n", name, oracle, krait, 100.0 * krait / Math.max(1, oracle));
  }

  /** The oracle's output, kept between sweeps. */
  private static String oracle(String module) throws IOException, InterruptedException {
    Path kept = FOLDER.resolve(module + ".oracle");
    if (!Files.exists(kept)) {
      Path python = ORACLE.resolve("bin/python3.14");
      python.toFile().setExecutable(true);
      run(kept, List.of(python.toString(), "-m", "unittest", "-v", "test.test_" + module));
    }
    return read(kept);
  }

  private static String krait(String module) throws IOException, InterruptedException {
    Path output = FOLDER.resolve(module + ".krait");
    String launcher = ROOT.resolve("krait").toString();
    run(output, List.of(launcher, "run", "-m", "unittest", "-v", "test.test_" + module));
    return read(output);
  }

  private static void run(Path output, List<String> command)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("conformance");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    if (command.get(0).startsWith(ORACLE.toString())) {
      builder.environment().put("PYTHONHOME", ORACLE.toString());
      builder.environment().put("LD_LIBRARY_PATH", ORACLE.resolve("lib") + ":" + ORACLE);
    } else {
      builder.environment().put("PYTHONPATH", ORACLE.resolve("lib/python3.14").toString());
    }
    builder.redirectErrorStream(false).redirectError(output.toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
