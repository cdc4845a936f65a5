package dev.krait.transpiler.cli;

import java.util.List;

/**
 * The entry point. {@code run} is parsed by hand, so that a program that was compiled before starts
 * without loading the option parser or any part of the transpiler.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status;
    try {
      status = run(RawArguments.of(arguments));
    } catch (RuntimeException | Error e) {
      status = Defects.report(e);
    }
    System.exit(status);
  }

  private static int run(List<String> arguments) {
    if (!arguments.isEmpty() && arguments.get(0).equals("run")) {
      return RunCommand.run(arguments.subList(1, arguments.size()));
    }
    return KraitCommand.execute(arguments, System.out, System.err);
  }
}
