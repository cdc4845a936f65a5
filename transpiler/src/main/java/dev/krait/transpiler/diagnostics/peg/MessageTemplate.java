package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.tokens.Located;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with places for values: {@code {a}} is what kind of expression it is, {@code {a.line}}
 * its line, {@code {a.text}} its text.
 */
record MessageTemplate(String text, List<String> labels) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?\\}");

  String fill(Object[] values) {
    Matcher matcher = PLACE.matcher(text);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      Located value = Values.first(values[labels.indexOf(matcher.group(1))]);
      String replacement =
          matcher.group(2) == null
              ? ((Node) value).kind().title()
              : matcher.group(2).equals("line")
                  ? String.valueOf(value.line())
                  : ((Token) value).text();
      matcher.appendReplacement(result, Matcher.quoteReplacement(replacement));
    }
    return matcher.appendTail(result).toString();
  }
}
