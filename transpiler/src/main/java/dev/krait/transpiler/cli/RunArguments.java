package dev.krait.transpiler.cli;

import dev.krait.runtime.module.sys.CommandOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@code krait run}, read as {@code python3.14} reads its own.
 *
 * @param mode what {@code target} is
 * @param target the file, the code, the module's name; null for standard input
 * @param arguments {@code sys.argv[1:]}
 * @param interpret whether the interpreter runs the program and what it imports
 * @param options the options before the target
 */
record RunArguments(
    Mode mode, String target, List<String> arguments, boolean interpret, CommandOptions options) {
  private static final String INTERPRET = "--interpret";

  /** What is to be run. */
  enum Mode {
    FILE,
    COMMAND,
    MODULE,
    STDIN,
    VERSION
  }

  private static final String USAGE =
      "usage: krait run [-c cmd | -m mod | file | -] [arg] ...\nTry `krait --help' for more"
          + " information.\n";

  /** The options of python without a value that a program can see in {@code sys.flags}. */
  private static final String LETTERS = "BbsSEIPquvdR";

  /** Wrong options, with the text for standard error. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message, null, false, false);
    }
  }

  static RunArguments parse(List<String> words) {
    boolean interpret = !words.isEmpty() && words.get(0).equals(INTERPRET);
    int i = interpret ? 1 : 0;
    StringBuilder letters = new StringBuilder();
    List<String> warnings = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    while (i < words.size() && words.get(i).startsWith("-") && words.get(i).length() > 1) {
      String word = words.get(i);
      if (word.equals("--")) {
        i++;
        break;
      }
      if (word.equals("--version") || word.equals("-V")) {
        return new RunArguments(
            Mode.VERSION, "", List.of(), interpret, new CommandOptions("", warnings, extra));
      }
      for (int at = 1; at < word.length(); at++) {
        char option = word.charAt(at);
        if (option == 'c' || option == 'm' || option == 'W' || option == 'X') {
          boolean attached = at + 1 < word.length();
          if (!attached && i + 1 >= words.size()) {
            throw new UsageException("Argument expected for the -" + option + " option\n" + USAGE);
          }
          String value = attached ? word.substring(at + 1) : words.get(++i);
          if (option == 'c' || option == 'm') {
            return new RunArguments(
                option == 'c' ? Mode.COMMAND : Mode.MODULE,
                value,
                List.copyOf(words.subList(i + 1, words.size())),
                interpret,
                new CommandOptions(letters.toString(), warnings, extra));
          }
          (option == 'W' ? warnings : extra).add(value);
          break;
        }
        if (LETTERS.indexOf(option) < 0) {
          throw new UsageException("Unknown option: -" + option + "\n" + USAGE);
        }
        letters.append(option);
      }
      i++;
    }
    CommandOptions options = new CommandOptions(letters.toString(), warnings, extra);
    if (i >= words.size()) {
      return new RunArguments(Mode.STDIN, "", List.of(), interpret, options);
    }
    String target = words.get(i);
    return new RunArguments(
        target.equals("-") ? Mode.STDIN : Mode.FILE,
        target,
        List.copyOf(words.subList(i + 1, words.size())),
        interpret,
        options);
  }
}
