package dev.krait.runtime.module.dataclasses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a method, taken apart.
 *
 * @param decorator the variable that is called without arguments for the decorator; null for none
 * @param line of the decorator or the {@code def}, from 1
 * @param parameters the names
 * @param defaults the variable that holds a parameter's default value; null where it has none
 * @param positional how many of the parameters can be given by position
 * @param body the lines below the {@code def}
 */
record MethodText(
    String name,
    String decorator,
    int line,
    List<String> parameters,
    List<String> defaults,
    int positional,
    List<String> body) {
  private static final String HEAD = "def __create_fn__(";
  private static final Set<String> KEYWORDS =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else"
                  + " except finally for from global if import in is lambda nonlocal not or pass"
                  + " raise return try while with yield __debug__")
              .split(" "));

  /** The methods in the text that {@code dataclasses} makes; null if it is anything else. */
  static List<MethodText> all(String text) {
    String[] lines = text.split("\n");
    int last = lines.length - 1;
    if (last < 1 || !lines[0].startsWith(HEAD) || !lines[last].startsWith(" return (")) {
      return null;
    }
    List<MethodText> methods = new ArrayList<>();
    StringBuilder result = new StringBuilder(" return (");
    int at = 1;
    while (at < last && !lines[at].isEmpty()) {
      int start = at;
      while (at < last && (at == start || lines[at].startsWith("  ") || isDecorated(lines, at))) {
        at++;
      }
      MethodText method = of(lines, start, at);
      if (method == null) {
        return null;
      }
      methods.add(method);
      result.append(method.name).append(',');
    }
    // Without methods there is one empty line.
    boolean whole = at == last || methods.isEmpty() && last == 2;
    return whole && lines[last].contentEquals(result.append(')')) ? methods : null;
  }

  /** Whether the line before is a decorator. */
  private static boolean isDecorated(String[] lines, int at) {
    return lines[at - 1].startsWith(" @");
  }

  private static MethodText of(String[] lines, int start, int end) {
    int def = start;
    String decorator = null;
    if (lines[def].startsWith(" @") && lines[def].endsWith("()")) {
      decorator = lines[def].substring(2, lines[def].length() - 2);
      def++;
    }
    if (def >= end || !lines[def].startsWith(" def ") || !lines[def].endsWith("):")) {
      return null;
    }
    int open = lines[def].indexOf('(');
    String name = lines[def].substring(" def ".length(), open);
    List<String> parameters = new ArrayList<>();
    List<String> defaults = new ArrayList<>();
    int positional = -1;
    for (String each : lines[def].substring(open + 1, lines[def].length() - 2).split(",")) {
      if (each.equals("*") && positional < 0) {
        positional = parameters.size();
        continue;
      }
      int equals = each.indexOf('=');
      String parameter = equals < 0 ? each : each.substring(0, equals);
      boolean late = positional < 0 && !defaults.isEmpty() && last(defaults) != null;
      if (!isName(parameter) || equals < 0 && late) {
        return null;
      }
      parameters.add(parameter);
      defaults.add(equals < 0 ? null : each.substring(equals + 1));
    }
    if (new HashSet<>(parameters).size() < parameters.size()) {
      return null;
    }
    return new MethodText(
        name,
        decorator,
        start + 1,
        parameters,
        defaults,
        positional < 0 ? parameters.size() : positional,
        List.of(lines).subList(def + 1, end));
  }

  private static String last(List<String> list) {
    return list.get(list.size() - 1);
  }

  /** The number of the first line below the {@code def}. */
  int bodyLine() {
    return line + (decorator == null ? 1 : 2);
  }

  /**
   * Whether a word is an identifier that the compiler takes as it is: it would normalise others,
   * and refuse keywords.
   */
  static boolean isName(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !word.isEmpty() && !KEYWORDS.contains(word);
  }
}
