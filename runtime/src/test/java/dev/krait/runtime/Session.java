package dev.krait.runtime;

import static org.junit.jupiter.api.Assertions.fail;

import dev.krait.runtime.collection.Unpacking;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of Python that the runtime and the {@link Oracle} both run, one after the other, and the
 * results compared: expressions of {@link Expressions}, {@code a = e}, {@code a op= e}, {@code a[i]
 * = e} and {@code del a[i]}.
 */
public final class Session {
  private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+) = (.*)");
  private static final Pattern AUGMENTED = Pattern.compile("(\\w+) ([-+*|&^])= (.*)");
  private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(.*)] = (.*)");
  private static final Pattern TARGETS = Pattern.compile("(\\*?\\w+(?:, \\*?\\w+)+) = (.*)");
  private static final Pattern DELETION = Pattern.compile("del (\\w+)\\[(.*)]");

  private static final String ORACLE =
      """
      import sys, warnings
      warnings.simplefilter("ignore")
      names = {}
      for line in sys.stdin.read().split("\\n"):
          try:
              try:
                  code = compile(line, "", "eval")
              except SyntaxError:
                  exec(line, names)
                  answer = "done"
              else:
                  answer = repr(eval(code, names))
          except BaseException as e:
              answer = f"{type(e).__name__}: {e.args!r}"
          print(answer.replace("\\n", "\\\\n"))
      """;

  private final Map<String, PyObject> names = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /** Runs a line here; the oracle does in {@link #check}. */
  public Session run(String line) {
    lines.add(line);
    answers.add(answer(line).replace("\n", "\\n"));
    return this;
  }

  /** Runs several lines. */
  public Session runAll(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(this::run);
    return this;
  }

  /** The value of a name after the lines so far. */
  public PyObject get(String name) {
    PyObject value = names.get(name);
    return value != null ? value : Builtins.get(name);
  }

  private String answer(String line) {
    try {
      return execute(line);
    } catch (PyException e) {
      return e.value().type().simpleName() + ": " + e.value().args().repr();
    } catch (StackOverflowError e) {
      return "RecursionError: ";
    } catch (RuntimeException e) {
      throw new AssertionError(line, e);
    }
  }

  private Map<String, PyObject> scope() {
    return new HashMap<>(names) {
      private static final long serialVersionUID = 1L;

      @Override
      public PyObject get(Object name) {
        return Session.this.get((String) name);
      }
    };
  }

  private String execute(String line) {
    Map<String, PyObject> scope = scope();
    Matcher deletion = DELETION.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher augmented = AUGMENTED.matcher(line);
    Matcher assignment = ASSIGNMENT.matcher(line);
    Matcher targets = TARGETS.matcher(line);
    if (targets.matches()) {
      unpack(targets.group(1).split(", "), Expressions.value(targets.group(2), scope));
    } else if (deletion.matches()) {
      get(deletion.group(1)).delItem(Expressions.subscript(deletion.group(2), scope));
    } else if (item.matches()) {
      PyObject value = Expressions.value(item.group(3), scope);
      get(item.group(1)).setItem(Expressions.subscript(item.group(2), scope), value);
    } else if (augmented.matches()) {
      PyObject value = Expressions.value(augmented.group(3), scope);
      PyObject target = get(augmented.group(1));
      names.put(augmented.group(1), augment(target, augmented.group(2), value));
    } else if (assignment.matches()) {
      names.put(assignment.group(1), Expressions.value(assignment.group(2), scope));
    } else {
      return Expressions.value(line, scope).repr().toString();
    }
    return "done";
  }

  private void unpack(String[] targets, PyObject value) {
    int star = -1;
    for (int i = 0; i < targets.length; i++) {
      star = targets[i].startsWith("*") ? i : star;
    }
    PyObject[] values =
        star < 0
            ? Unpacking.exactly(value, targets.length)
            : Unpacking.withStar(value, star, targets.length - star - 1);
    for (int i = 0; i < targets.length; i++) {
      names.put(targets[i].replace("*", ""), values[i]);
    }
  }

  private static PyObject augment(PyObject target, String operator, PyObject value) {
    return switch (operator) {
      case "+" -> target.iAdd(value);
      case "-" -> target.iSub(value);
      case "*" -> target.iMul(value);
      case "|" -> target.iOr(value);
      case "&" -> target.iAnd(value);
      default -> target.iXor(value);
    };
  }

  /** Fails if the oracle answered anything else. */
  public void check() {
    List<String> expected = Oracle.run(ORACLE, String.join("\n", lines));
    StringBuilder differences = new StringBuilder();
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      String right = i < expected.size() ? expected.get(i) : "(nothing)";
      String wrong = answers.get(i);
      boolean recursion = wrong.startsWith("RecursionError") && right.startsWith(wrong);
      if (!right.equals(wrong) && !recursion && ++count <= 40) {
        differences.append(
            String.format("%n%d: %s%n  expected %s%n  but was  %s", i, lines.get(i), right, wrong));
      }
    }
    if (count > 0) {
      fail(count + " of " + lines.size() + " lines differ" + differences);
    }
  }
}
