package dev.krait.transpiler.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code unittest -v} says of each test method: its id, then its verdict, perhaps lines later.
 */
final class VerboseResults {
  private static final Pattern METHOD = Pattern.compile("^\\w+ \\((test[\\w.]*\\.[^ )]+)\\)");
  private static final Pattern VERDICT =
      Pattern.compile("\\.\\.\\. (?:.*)?(ok|FAIL|ERROR|skipped .*|expected failure)$");

  private VerboseResults() {}

  /** The verdicts by method; a method without one ended the run. */
  static Map<String, String> parse(String output) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    String current = null;
    for (String line : output.split("\n")) {
      Matcher method = METHOD.matcher(line);
      if (method.find()) {
        current = method.group(1);
        verdicts.putIfAbsent(current, "no verdict");
      }
      Matcher verdict = VERDICT.matcher(line);
      boolean plain = line.equals("ok") || line.equals("FAIL") || line.equals("ERROR");
      if (current != null && (plain || verdict.find())) {
        String word = plain ? line : verdict.group(1);
        verdicts.merge(
            current, word, (old, now) -> old.equals("no verdict") ? now : worse(old, now));
      } else if (line.startsWith("=====") || line.startsWith("-----")) {
        current = null;
      }
    }
    return verdicts;
  }

  private static String worse(String old, String now) {
    return old.equals("ok") ? now : old;
  }
}
