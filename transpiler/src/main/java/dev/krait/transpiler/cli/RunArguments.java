package dev.krait.transpiler.cli;

import dev.krait.runtime.module.sys.CommandOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The command line of {@code krait run}, read as {@code python3.14} reads its own.
 *
 * @param mode what {@code target} is
 * @param target the file, the code, the module's name, the text to print; null for standard input
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
    VERSION,
    HELP
  }

  /** The options without a value. */
  private static final String LETTERS = "bBdEiIOPqRsSuvVx";

  private static final Set<String> PYC_CHECKS = Set.of("always", "default", "never");

  /** Wrong options, with the text for standard error. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message + "\n" + RunHelp.USAGE + RunHelp.HINT, null, false, false);
    }
  }

  static RunArguments parse(List<String> words) {
    return new Reader(words).read();
  }

  /** Goes through the words. */
  private static final class Reader {
    private final List<String> words;
    private final boolean interpret;
    private final StringBuilder letters = new StringBuilder();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private int next;

    Reader(List<String> words) {
      this.words = words;
      this.interpret = !words.isEmpty() && words.get(0).equals(INTERPRET);
      this.next = interpret ? 1 : 0;
    }

    RunArguments read() {
      while (next < words.size() && words.get(next).startsWith("-") && !isDash(words.get(next))) {
        String word = words.get(next++);
        if (word.equals("--")) {
          break;
        }
        RunArguments end = word.startsWith("--") ? longOption(word) : letters(word);
        if (end != null) {
          return end;
        }
      }
      if (next >= words.size()) {
        return result(Mode.STDIN, "");
      }
      String target = words.get(next++);
      return result(isDash(target) ? Mode.STDIN : Mode.FILE, target);
    }

    private static boolean isDash(String word) {
      return word.equals("-");
    }

    private RunArguments longOption(String word) {
      switch (word) {
        case "--version":
          letters.append('V');
          return null;
        case "--help":
          return result(Mode.HELP, RunHelp.options());
        case "--help-env":
          return result(Mode.HELP, RunHelp.variables());
        case "--help-xoptions":
          return result(Mode.HELP, RunHelp.extras());
        case "--help-all":
          return result(
              Mode.HELP, RunHelp.options() + "\n" + RunHelp.variables() + "\n" + RunHelp.extras());
        case "--check-hash-based-pycs":
          if (!PYC_CHECKS.contains(value(word))) {
            throw new UsageException(word + " must be one of 'default', 'always', or 'never'");
          }
          return null;
        default:
          throw new UsageException("Unknown option: " + word);
      }
    }

    private RunArguments letters(String word) {
      for (int at = 1; at < word.length(); at++) {
        char option = word.charAt(at);
        String rest = word.substring(at + 1);
        switch (option) {
          case 'c', 'm':
            String target = rest.isEmpty() ? value("-" + option) : rest;
            return result(option == 'c' ? Mode.COMMAND : Mode.MODULE, target);
          case 'W', 'X':
            (option == 'W' ? warnings : extra).add(rest.isEmpty() ? value("-" + option) : rest);
            return null;
          case 'h', '?':
            return result(Mode.HELP, RunHelp.options());
          default:
            if (LETTERS.indexOf(option) < 0) {
              throw new UsageException("Unknown option: -" + option);
            }
            letters.append(option);
        }
      }
      return null;
    }

    private String value(String option) {
      if (next >= words.size()) {
        throw new UsageException("Argument expected for the " + option + " option");
      }
      return words.get(next++);
    }

    private RunArguments result(Mode mode, String target) {
      boolean version = mode != Mode.HELP && letters.indexOf("V") >= 0;
      boolean twice = letters.indexOf("V") < letters.lastIndexOf("V");
      return new RunArguments(
          version ? Mode.VERSION : mode,
          version ? (twice ? "V" : "") : target,
          List.copyOf(words.subList(next, words.size())),
          interpret,
          new CommandOptions(letters.toString(), warnings, extra));
    }
  }
}
