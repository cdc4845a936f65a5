package dev.krait.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * A text signature ({@code "sort(self, /, *, key=None)"}) taken apart by the rules of {@code
 * inspect.signature}.
 */
final class SignatureText {
  final String name;
  final List<String> parameters = new ArrayList<>();
  final List<String> defaults = new ArrayList<>();
  int positionalOnly;
  int positional;
  boolean varArgs;
  boolean varKeywords;

  /** Throws {@link IllegalArgumentException} with the reason if the text is not a signature. */
  SignatureText(String text) {
    int open = text.indexOf('(');
    if (open <= 0 || !text.endsWith(")")) {
      throw new IllegalArgumentException("not of the form name(parameters): " + text);
    }
    name = text.substring(0, open).strip();
    boolean keywordOnly = false;
    for (String item : split(text.substring(open + 1, text.length() - 1))) {
      if (varKeywords) {
        throw new IllegalArgumentException("nothing may follow **" + parameters.get(last()));
      }
      if (item.equals("/")) {
        positionalOnly = positional;
      } else if (item.equals("*")) {
        keywordOnly = true;
      } else if (item.startsWith("**")) {
        varKeywords = true;
        add(item.substring(2), null);
      } else if (item.startsWith("*")) {
        varArgs = true;
        keywordOnly = true;
        add(item.substring(1), null);
      } else {
        int equals = item.indexOf('=');
        add(
            equals < 0 ? item : item.substring(0, equals),
            equals < 0 ? null : item.substring(equals + 1));
        positional += keywordOnly ? 0 : 1;
      }
    }
  }

  private int last() {
    return parameters.size() - 1;
  }

  private void add(String parameter, String standard) {
    parameters.add(parameter.strip().replaceFirst("^\\$", ""));
    defaults.add(standard == null ? null : standard.strip());
  }

  /** How many positional parameters have no default. */
  int required() {
    int count = 0;
    while (count < positional && defaults.get(count) == null) {
      count++;
    }
    return count;
  }

  /** Whether a keyword-only parameter has no default, so that no call by position is complete. */
  boolean requiresKeywords() {
    int end = parameters.size() - (varKeywords ? 1 : 0);
    for (int i = positional + (varArgs ? 1 : 0); i < end; i++) {
      if (defaults.get(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** The items between commas that stand in no string and no bracket. */
  private static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      } else if (c == ',' && depth == 0) {
        items.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    String tail = text.substring(start).strip();
    if (!tail.isEmpty()) {
      items.add(tail);
    }
    return items;
  }
}
