package dev.krait.transpiler.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Counts how often our verdicts are those of CPython, and lists where they differ. */
final class Comparison {
  private int total;
  private int sameVerdict;
  private int rejected;
  private int samePlace;
  private int sameMessage;
  private int sameAll;
  private final TreeMap<String, Integer> differences = new TreeMap<>();
  private final StringBuilder details = new StringBuilder();

  void add(byte[] source, PythonSyntaxException expected, PythonSyntaxException actual) {
    total++;
    if ((expected == null) == (actual == null)) {
      sameVerdict++;
    }
    if (expected == null) {
      if (actual != null) {
        note("accepted by CPython / " + actual.getMessage(), source, expected, actual);
      }
      return;
    }
    rejected++;
    if (actual == null) {
      note(expected.getMessage() + " / accepted", source, expected, actual);
      return;
    }
    boolean place =
        expected.kind() == actual.kind()
            && expected.lineno() == actual.lineno()
            && expected.offset() == actual.offset()
            && expected.endLineno() == actual.endLineno()
            && expected.endOffset() == actual.endOffset();
    boolean message = expected.getMessage().equals(actual.getMessage());
    samePlace += place ? 1 : 0;
    sameMessage += message ? 1 : 0;
    if (place && message && Objects.equals(expected.text(), actual.text())) {
      sameAll++;
    } else if (!message) {
      note(expected.getMessage() + " / " + actual.getMessage(), source, expected, actual);
    } else {
      note(expected.getMessage() + (place ? " (text)" : " (place)"), source, expected, actual);
    }
  }

  private void note(
      String what, byte[] source, PythonSyntaxException expected, PythonSyntaxException actual) {
    differences.merge(what, 1, Integer::sum);
    details
        .append("==== ")
        .append(what)
        .append("\nCPython: ")
        .append(show(expected))
        .append("\n   ours: ")
        .append(show(actual))
        .append('\n')
        .append(new String(source, StandardCharsets.UTF_8))
        .append('\n');
  }

  static String show(PythonSyntaxException e) {
    return e == null
        ? "accepted"
        : "%s %d:%d-%d:%d %s | %s"
            .formatted(
                e.kind(),
                e.lineno(),
                e.offset(),
                e.endLineno(),
                e.endOffset(),
                e.getMessage(),
                e.text());
  }

  int rejected() {
    return rejected;
  }

  double verdicts() {
    return percent(sameVerdict, total);
  }

  double places() {
    return percent(samePlace, rejected);
  }

  double messages() {
    return percent(sameMessage, rejected);
  }

  /** How often what differs, the most frequent first. */
  String differences() {
    StringBuilder result = new StringBuilder();
    differences.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(e -> result.append("%5d  %s%n".formatted(e.getValue(), e.getKey())));
    return result.toString();
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }

  String summary() {
    return "%d sources, %d rejected: verdict %.2f %%, type and place %.2f %%, message %.2f %%, all %.2f %%"
        .formatted(total, rejected, verdicts(), places(), messages(), percent(sameAll, rejected));
  }

  String table() {
    return summary() + "\n\n" + differences() + "\n" + details;
  }

  static Comparison of(
      List<byte[]> sources,
      List<PythonSyntaxException> expected,
      List<PythonSyntaxException> ours) {
    Comparison comparison = new Comparison();
    for (int i = 0; i < sources.size(); i++) {
      comparison.add(sources.get(i), expected.get(i), ours.get(i));
    }
    return comparison;
  }
}
