package dev.krait.transpiler.cli;

import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.module.imports.NamedProgram;
import dev.krait.runtime.module.imports.PathSearch;
import java.util.ArrayList;
import java.util.List;

/** {@code krait run -m MODULE}: the module's source as the main program. */
final class ModuleRun {
  private final Units units;
  private final RunArguments arguments;
  private final List<String> original;

  ModuleRun(Units units, RunArguments arguments, List<String> original) {
    this.units = units;
    this.arguments = arguments;
    this.original = original;
  }

  int run() {
    List<String> argv = new ArrayList<>(List.of("-m"));
    argv.addAll(arguments.arguments());
    RunCommand.prepare(arguments, argv, original, System.getProperty("user.dir"));
    PathSearch.addFinder(new SourceFinder(units));
    return Launcher.run(
        RunCommand.inspected(
            arguments,
            () -> {
              RunCommand.begin(arguments);
              NamedProgram.run(arguments.target());
            }));
  }
}
