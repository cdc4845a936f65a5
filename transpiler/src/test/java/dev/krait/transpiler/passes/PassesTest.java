package dev.krait.transpiler.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.transpiler.OracleScript;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.lowering.Lowering;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of passes keeps to what the passes declare, and leaves sound code. */
class PassesTest {
  /** Every so many files of CPython's library are taken. */
  private static final int STRIDE = 4;

  @Test
  void each_pass_runs_after_those_that_it_needs() {
    Set<Class<?>> before = new HashSet<>();
    for (Pass pass : Passes.ALL) {
      for (Class<?> needed : pass.runsAfter()) {
        assertTrue(before.contains(needed), pass.name() + " needs " + needed.getSimpleName());
      }
      assertTrue(before.add(pass.getClass()), pass.name() + " stands twice");
    }
  }

  @Test
  void each_pass_says_in_one_sentence_what_it_does() {
    for (Pass pass : Passes.ALL) {
      assertTrue(pass.description().matches("[A-Z][^.]*\\."), pass.name());
    }
  }

  @Test
  void code_is_sound_after_every_pass_over_the_library() throws IOException {
    List<Path> files;
    try (Stream<Path> library = Files.walk(OracleScript.library())) {
      files = library.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    List<String> unsound = new ArrayList<>();
    int lowered = 0;
    for (int i = 0; i < files.size(); i += STRIDE) {
      SourceText source = SourceText.ofBytes(Files.readAllBytes(files.get(i)), "m.py");
      try {
        Checker.Checked<Mod.Module> checked = new Checker(warning -> {}).module(source);
        IrModule module =
            Lowering.lower(checked.tree(), checked.symbols(), "m", source.text().lines().toList());
        // Asynchronous generators are refused after the passes.
        if (module.codes().stream().noneMatch(code -> code.kind() == IrCode.Kind.ASYNC_GENERATOR)) {
          Passes.run(module, true);
          lowered++;
        }
      } catch (PythonSyntaxException | UnsupportedFeature e) {
        continue;
      } catch (RuntimeException e) {
        unsound.add(files.get(i) + ": " + e);
      }
    }
    assertEquals(List.of(), unsound);
    assertTrue(lowered > 150, "only " + lowered + " files");
  }

  @Test
  void a_pass_that_leaves_unsound_code_is_named() {
    Pass twice =
        new Pass() {
          @Override
          public String name() {
            return "Doubling";
          }

          @Override
          public String description() {
            return "Puts each statement where it stands already.";
          }

          @Override
          public void run(IrModule module) {
            List<IrStmt> statements = new ArrayList<>(module.body().body());
            statements.add(statements.get(0));
            module.body().setBody(statements);
          }
        };
    IrModule module = lower("x = 1\n");
    Exception e =
        assertThrows(IllegalStateException.class, () -> Passes.run(module, List.of(twice), true));
    assertTrue(e.getMessage().startsWith("after Doubling: "), e.getMessage());
    Passes.run(lower("x = 1\n"), List.of(twice), false);
  }

  @Test
  void yields_are_gone_after_state_machines() {
    IrModule module = lower("def f():\n  x = yield 1\n  yield from x\n");
    assertFalse(dev.krait.ir.IrVerifier.verify(module, removed()).isEmpty());
    Passes.run(module, true);
    assertEquals(List.of(), dev.krait.ir.IrVerifier.verify(module, removed()));
  }

  private static Set<Class<?>> removed() {
    return new HashSet<>(new BuildStateMachines().removes());
  }

  static IrModule lower(String text) {
    SourceText source = SourceText.ofText(text, "<test>");
    Checker.Checked<Mod.Module> checked = new Checker(warning -> {}).module(source);
    return Lowering.lower(checked.tree(), checked.symbols(), "m", text.lines().toList());
  }
}
