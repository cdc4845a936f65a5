package dev.krait.transpiler.cli;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.SourceLines;
import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.module.ModuleFinder;
import dev.krait.runtime.module.SourceCompiler;
import dev.krait.runtime.module.imports.ArchiveProgram;
import dev.krait.runtime.module.imports.Library;
import dev.krait.runtime.module.imports.MainModule;
import dev.krait.runtime.module.imports.PathSearch;
import dev.krait.runtime.module.imports.RunpyFrames;
import dev.krait.runtime.module.interactive.Opening;
import dev.krait.runtime.module.interactive.Session;
import dev.krait.runtime.module.io.StandardFiles;
import dev.krait.runtime.module.sys.CommandOptions;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.process.HostStreams;
import dev.krait.runtime.process.PythonVariables;
import dev.krait.transpiler.exec.DynamicCompiler;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** {@code krait run}: stands in for {@code python3.14}. */
final class RunCommand {
  private static final int USAGE_ERROR = 2;

  private final RunArguments arguments;
  private final List<String> words;
  private final Units units;

  private RunCommand(RunArguments arguments, List<String> words) {
    this.arguments = arguments;
    this.words = words;
    int optimize = arguments.options().optimize();
    SourceCompiler.provide(new Compiler(optimize));
    this.units =
        arguments.interpret()
            ? Units.interpreted(optimize)
            : Units.compiled(ClassCache.ofUser(), optimize);
  }

  /** Runs a program; answers the exit status. */
  static int run(List<String> words) {
    try {
      RunArguments arguments = RunArguments.parse(words);
      arguments.options().prepare();
      return new RunCommand(arguments, words).run();
    } catch (CommandOptions.RefusedException e) {
      Terminal.error("Fatal Python error: " + e.getMessage());
      return Defects.FAILURE;
    } catch (RunArguments.UsageException e) {
      Terminal.error(e.getMessage());
      return USAGE_ERROR;
    } catch (ScriptFile.NotFoundException e) {
      Terminal.error(e.getMessage());
      return e.status();
    }
  }

  private int run() {
    return switch (arguments.mode()) {
      case FILE -> runFile();
      case COMMAND -> {
        int surrogate = loneSurrogate(arguments.target());
        if (surrogate >= 0) {
          Terminal.error(
              "Unable to decode the command from the command line:\n"
                  + "UnicodeEncodeError: 'utf-8' codec can't encode character '\\u"
                  + Integer.toHexString(arguments.target().charAt(surrogate))
                  + "' in position "
                  + arguments.target().codePointCount(0, surrogate)
                  + ": surrogates not allowed\n");
          yield Defects.FAILURE;
        }
        String text = CommandText.dedent(arguments.target());
        SourceLines.register("<string>", text);
        byte[] code = text.getBytes(StandardCharsets.UTF_8);
        Program program = new Program(Program.Origin.COMMAND, code, "<string>", "__main__");
        yield runMain(program, "-c", "", null, false);
      }
      case STDIN -> {
        if (arguments.options().isInteractive() || StandardFiles.isTerminal(0)) {
          yield runSession();
        }
        Program program =
            new Program(Program.Origin.SCRIPT, standardInput(), "<stdin>", "__main__");
        yield runMain(program, arguments.target(), "", null, false);
      }
      case MODULE -> new ModuleRun(units, arguments, original()).run();
      case VERSION -> {
        String version = SysModule.get("version").toString();
        boolean whole = arguments.target().equals("V");
        String shown = whole ? version : version.substring(0, version.indexOf(' '));
        System.out.println("Python " + shown);
        yield 0;
      }
      case HELP -> {
        System.out.print(arguments.target());
        System.out.flush();
        yield 0;
      }
    };
  }

  private static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        return i;
      }
    }
    return -1;
  }

  private int runFile() {
    String target = arguments.target();
    if (new File(target).isFile() && ArchiveProgram.is(target)) {
      return runArchive(target);
    }
    ScriptFile script = ScriptFile.open(target);
    Program program =
        new Program(Program.Origin.SCRIPT, source(script), script.path(), script.moduleName());
    return runMain(program, target, script.folder(), script.path(), new File(target).isDirectory());
  }

  private byte[] source(ScriptFile script) {
    byte[] bytes = script.bytes();
    if (!arguments.options().skipsFirstLine()) {
      return bytes;
    }
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Arrays.copyOfRange(bytes, end, bytes.length); // the line's end keeps the numbers right
  }

  /** A session without a program. */
  private int runSession() {
    prepare(arguments, List.of(arguments.target()), original(), "");
    PathSearch.addFinder(new SourceFinder(units));
    return Launcher.run(
        () -> {
          begin(arguments);
          PyDict globals = Launcher.mainModule(null).dict();
          Opening.run(globals, arguments.options());
          Session.run(globals);
        });
  }

  /** An archive of sources, which stands first on {@code sys.path} like a folder that is run. */
  private int runArchive(String target) {
    List<String> argv = new ArrayList<>(List.of(target));
    argv.addAll(arguments.arguments());
    prepare(arguments, argv, original(), new File(target).getAbsolutePath());
    PathSearch.addFinder(new SourceFinder(units));
    return Launcher.run(
        inspected(
            arguments,
            () -> {
              begin(arguments);
              ArchiveProgram.run();
            }));
  }

  /** What stands before a program's own code. */
  static void begin(RunArguments arguments) {
    CommandOptions options = arguments.options();
    if (!options.isPlain()) {
      CommandOptions.setUpWarnings();
    }
    options.importSite();
  }

  private static byte[] standardInput() {
    try {
      // Of a pipe, FileInputStream.readAllBytes reads nothing.
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      HostStreams.in().transferTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private List<String> original() {
    List<String> all = new ArrayList<>(List.of("krait", "run"));
    all.addAll(words);
    return all;
  }

  /**
   * Compiles and runs the main module.
   *
   * @param first {@code sys.argv[0]}
   * @param folder {@code sys.path[0]}
   * @param file {@code __file__}, or null
   * @param isInFolder whether the folder was named, not the file
   */
  private int runMain(
      Program program, String first, String folder, String file, boolean isInFolder) {
    Units.Loaded unit;
    try {
      unit = units.load(program);
    } catch (SourceRejectedException e) {
      warn(e.warnings(), program);
      Terminal.error(e.getMessage());
      return Defects.FAILURE;
    }
    boolean plain = arguments.options().isPlain();
    if (plain) {
      warn(unit.warnings(), program);
    }
    List<String> argv = new ArrayList<>(List.of(first));
    argv.addAll(arguments.arguments());
    prepare(arguments, argv, original(), folder);
    PathSearch.addFinder(new SourceFinder(units));
    return Launcher.run(
        inspected(
            arguments, new MainProgram(unit, file, program.filename(), isInFolder, arguments)));
  }

  /** The body, with a session after it if one is asked for. */
  static Runnable inspected(RunArguments arguments, Runnable body) {
    return arguments.options().isInspecting() ? new Inspection(body) : body;
  }

  private static void warn(List<CompiledUnit.Warning> warnings, Program program) {
    for (CompiledUnit.Warning warning : warnings) {
      Terminal.error(warning.format(program.filename()));
    }
  }

  /** Made when a program first compiles text. */
  private record Compiler(int optimize) implements Supplier<SourceCompiler> {
    @Override
    public SourceCompiler get() {
      return new DynamicCompiler(optimize);
    }
  }

  /** A class rather than a lambda, since a cached start makes none. */
  private record MainProgram(
      Units.Loaded unit, String file, String filename, boolean isInFolder, RunArguments arguments)
      implements Runnable {
    @Override
    public void run() {
      begin(arguments);
      if (!arguments.options().isPlain()) {
        for (CompiledUnit.Warning warning : unit.warnings()) {
          warning.issue(filename);
        }
      }
      PyModule main = Launcher.mainModule(file);
      if (isInFolder) {
        MainModule.describeNamed(main, "__main__", file, ModuleFinder.Kind.SOURCE);
        RunpyFrames.around(() -> unit.run(main.dict(), filename));
      } else {
        unit.run(main.dict(), filename);
      }
    }
  }

  /**
   * Sets what {@code sys} knows of the command line.
   *
   * @param folder {@code sys.path[0]}, unless an option leaves it out
   */
  static void prepare(
      RunArguments arguments, List<String> argv, List<String> original, String folder) {
    CommandOptions options = arguments.options();
    Launcher.prepare(argv, original, searchPath(folder, options.isSafePath()));
    if (!options.isPlain()) {
      options.apply();
    }
  }

  /** {@code sys.path}: the program's folder, {@code PYTHONPATH}, the library. */
  private static List<String> searchPath(String first, boolean safe) {
    List<String> path = new ArrayList<>();
    if (!safe) {
      path.add(first);
    }
    String more = PythonVariables.get("PYTHONPATH");
    if (more != null) {
      for (String entry : more.split(File.pathSeparator, -1)) {
        path.add(new File(entry).getAbsolutePath());
      }
    }
    path.add(Library.root());
    return path;
  }
}
