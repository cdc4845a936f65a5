package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.tokens.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the actions of the notation.
 *
 * <pre>
 * =&gt; label                      that value
 * =&gt; Tuple(a, b)                a node over the whole alternative with these children
 * =&gt; @hook(a, b)                what Java code says, see Hooks
 * =&gt; error(a) `text`            an error over a; (a..b) from a to b; (a..) from a to where the
 *                               tokenizer stands; (next) at the next token; () at the last one read
 * =&gt; indentation `text`         an IndentationError at the last token read
 * </pre>
 */
final class ActionReader {
  private final GrammarReader reader;

  ActionReader(GrammarReader reader) {
    this.reader = reader;
  }

  /** The only value, or just that the alternative matched. */
  static Action defaultAction(List<Expression> items) {
    int only = -1;
    int count = 0;
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).isSilent()) {
        only = i;
        count++;
      }
    }
    int index = only;
    return count == 1
        ? (parser, start, values) -> values[index]
        : (parser, start, values) -> Boolean.TRUE;
  }

  Action read(List<String> labels) {
    String word = reader.take();
    if (word.equals("error")) {
      return error(labels);
    }
    if (word.equals("indentation")) {
      MessageTemplate message = template(labels);
      return (parser, start, values) -> {
        throw parser.errors().indentation(message.fill(values));
      };
    }
    if (word.equals("@")) {
      Hook hook = Hooks.named(reader.take());
      int[] arguments = arguments(labels);
      return (parser, start, values) -> hook.apply(parser, start, pick(values, arguments));
    }
    if (Character.isUpperCase(word.charAt(0))) {
      NodeKind kind = NodeKind.valueOf(word.toUpperCase(Locale.ROOT));
      int[] children = arguments(labels);
      return (parser, start, values) ->
          Node.spanning(
              kind,
              parser.token(start),
              parser.lastVisible(),
              Values.nodes(pick(values, children)));
    }
    int index = slot(labels, word);
    return (parser, start, values) -> values[index];
  }

  private Action error(List<String> labels) {
    reader.expect("(");
    if (reader.skip(")")) {
      MessageTemplate message = template(labels);
      return (parser, start, values) -> {
        throw parser.errors().atLastToken(message.fill(values));
      };
    }
    if (reader.skip("next")) {
      reader.expect(")");
      MessageTemplate message = template(labels);
      return (parser, start, values) -> {
        throw parser.errors().atNextToken(message.fill(values));
      };
    }
    return placedError(labels);
  }

  private Action placedError(List<String> labels) {
    int from = slot(labels, reader.take());
    boolean fromLast = reader.skip(".") && reader.skip("last");
    boolean isRange = reader.skip("..");
    int to = isRange && !reader.peek(0).equals(")") ? slot(labels, reader.take()) : -1;
    reader.expect(")");
    MessageTemplate message = template(labels);
    return (parser, start, values) -> {
      Located first = fromLast ? Values.last(values[from]) : Values.first(values[from]);
      String text = message.fill(values);
      if (isRange && to == -1) {
        throw parser.errors().startingFrom(first, text);
      }
      throw parser.errors().range(first, Values.last(values[isRange ? to : from]), text);
    };
  }

  private MessageTemplate template(List<String> labels) {
    return new MessageTemplate(GrammarReader.unquoted(reader.take()), labels);
  }

  private int[] arguments(List<String> labels) {
    List<Integer> slots = new ArrayList<>();
    reader.expect("(");
    while (!reader.skip(")")) {
      slots.add(slot(labels, reader.take()));
      reader.skip(",");
    }
    return slots.stream().mapToInt(i -> i).toArray();
  }

  private static int slot(List<String> labels, String label) {
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new IllegalStateException(
          "The grammar has an action on " + label + ", which is no label");
    }
    return index;
  }

  private static Object[] pick(Object[] values, int[] slots) {
    Object[] result = new Object[slots.length];
    for (int i = 0; i < slots.length; i++) {
      result[i] = values[slots[i]];
    }
    return result;
  }
}
