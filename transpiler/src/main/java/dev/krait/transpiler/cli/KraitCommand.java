package dev.krait.transpiler.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line apart from {@code run}, which {@link Main} reads itself. */
@Command(
    name = "krait",
    description = "Python 3.14 in, readable Java out.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      KraitCommand.Run.class,
      TranspileCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      ShowCommand.class,
      KraitCommand.Completion.class,
      HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  krait run samples/identity/identity.py      runs a program",
      "  krait run -c 'print(2 ** 100)'              runs a line",
      "  krait transpile src -o out --package my.app writes Java files",
      "  krait build src -o app.jar --main app       writes a jar that Java runs alone",
      "  krait check src/app.py                      tells what is wrong with a file",
      "  krait show --java src/app.py                shows what a file becomes"
    })
final class KraitCommand implements Runnable {
  private static final int USAGE_ERROR = 2;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Runs a command; answers the exit status. */
  static int execute(List<String> arguments, OutputStream out, OutputStream err) {
    CommandLine line = new CommandLine(new KraitCommand());
    line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    line.setExecutionExceptionHandler((thrown, command, result) -> Defects.report(thrown));
    line.setParameterExceptionHandler(
        (error, words) -> {
          PrintWriter writer = error.getCommandLine().getErr();
          String name = error.getCommandLine().getCommandSpec().qualifiedName();
          writer.print("krait: " + error.getMessage() + "\nTry `" + name + " --help'.\n");
          writer.flush();
          return USAGE_ERROR;
        });
    return line.execute(arguments.toArray(String[]::new));
  }

  /** Stands in the help; {@link Main} never lets it run. */
  @Command(
      name = "run",
      description = "Runs a program as python3.14 does: FILE, -m MODULE, -c CODE or - for stdin.",
      customSynopsis = "krait run [--interpret] [-c CODE | -m MODULE | FILE | -] [ARG...]",
      mixinStandardHelpOptions = true)
  static final class Run implements Runnable {
    @Parameters(paramLabel = "FILE [ARG...]", arity = "0..*")
    private List<String> words;

    @Override
    public void run() {
      throw new IllegalStateException("run is read by hand: " + words);
    }
  }

  /** Prints a completion script. */
  @Command(
      name = "completion",
      description = "Prints a completion script for bash and zsh.",
      mixinStandardHelpOptions = true)
  static final class Completion implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      CommandLine root = spec.parent().commandLine();
      spec.commandLine().getOut().print(AutoComplete.bash("krait", root));
      spec.commandLine().getOut().flush();
    }
  }
}
