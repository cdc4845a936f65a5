package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.peg.Expression.Alternative;
import dev.krait.transpiler.diagnostics.peg.Expression.Choice;
import dev.krait.transpiler.diagnostics.peg.Expression.Cut;
import dev.krait.transpiler.diagnostics.peg.Expression.Group;
import dev.krait.transpiler.diagnostics.peg.Expression.Lookahead;
import dev.krait.transpiler.diagnostics.peg.Expression.Maybe;
import dev.krait.transpiler.diagnostics.peg.Expression.Repeated;
import dev.krait.transpiler.diagnostics.peg.Expression.Required;
import dev.krait.transpiler.diagnostics.peg.Expression.SoftKeyword;
import dev.krait.transpiler.diagnostics.peg.Expression.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the notation of the {@code .peg} files.
 *
 * <pre>
 * name memo &lt;- alternative / alternative     a rule; with memo its results are remembered,
 *                                             with lenient no errors are searched below it
 * 'if' "match" NAME rule (a / b)              token, name spelled so, kind of token, rule, group
 * e?  e*  e+  e % ','                         optional, repeated, separated
 * &amp;e  !e  ~  ^':'                             looks ahead, commits, must follow
 * label:e                                     names a value for the action
 * =&gt; label   =&gt; Kind(a, b)   =&gt; @hook(a)      the action, see ActionReader
 * </pre>
 */
final class GrammarReader {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s*(?:#[^\\n]*\\s*)*(<-|=>|\\.\\.|[A-Za-z_]\\w*|'[^']+'|\"[^\"]+\"|`[^`]*`|\\S|$)");

  private final Grammar grammar;
  private final List<String> words = new ArrayList<>();
  private final ActionReader actions = new ActionReader(this);
  private int position;

  GrammarReader(String text, Grammar grammar) {
    this.grammar = grammar;
    Matcher matcher = WORD.matcher(text);
    while (matcher.lookingAt() && !matcher.group(1).isEmpty()) {
      words.add(matcher.group(1));
      matcher.region(matcher.end(), text.length());
    }
  }

  void readRules() {
    declareAll();
    while (position < words.size()) {
      Rule rule = grammar.rule(take());
      while (!take().equals("<-")) {
        // The modifiers were read when the rule was declared.
      }
      rule.define(choice());
    }
  }

  private void declareAll() {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals("<-")) {
        boolean modified = isModifier(words.get(i - 1));
        String modifier = modified ? words.get(i - 1) : "";
        grammar.declare(
            words.get(modified ? i - 2 : i - 1),
            modifier.equals("memo"),
            modifier.equals("lenient"));
      }
    }
  }

  private static boolean isModifier(String word) {
    return word.equals("memo") || word.equals("lenient");
  }

  private Choice choice() {
    List<Alternative> alternatives = new ArrayList<>();
    do {
      alternatives.add(alternative());
    } while (skip("/"));
    return new Choice(List.copyOf(alternatives));
  }

  private Alternative alternative() {
    List<Expression> items = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    while (!atEndOfAlternative()) {
      boolean labelled = peek(1).equals(":");
      labels.add(labelled ? take() : "");
      if (labelled) {
        take();
      }
      items.add(item());
    }
    Action action = skip("=>") ? actions.read(labels) : ActionReader.defaultAction(items);
    boolean error = items.size() == 1 && items.get(0) instanceof Rule rule && rule.isWrong();
    return new Alternative(List.copyOf(items), error, action);
  }

  private boolean atEndOfAlternative() {
    String word = peek(0);
    return word.isEmpty()
        || word.equals("/")
        || word.equals(")")
        || word.equals("=>")
        || peek(1).equals("<-")
        || (isModifier(peek(1)) && peek(2).equals("<-"));
  }

  private Expression item() {
    if (skip("&")) {
      return new Lookahead(atom(), true);
    }
    if (skip("!")) {
      return new Lookahead(atom(), false);
    }
    if (skip("~")) {
      return new Cut();
    }
    if (skip("^")) {
      return new Required(unquoted(take()));
    }
    Expression atom = atom();
    if (skip("?")) {
      return new Maybe(atom);
    }
    if (skip("*")) {
      return new Repeated(atom, null, true);
    }
    if (skip("+")) {
      return new Repeated(atom, null, false);
    }
    return skip("%") ? new Repeated(atom, atom(), false) : atom;
  }

  private Expression atom() {
    String word = take();
    if (word.equals("(")) {
      Group group = new Group(choice());
      expect(")");
      return group;
    }
    if (word.startsWith("'")) {
      return new Terminal(unquoted(word));
    }
    if (word.startsWith("\"")) {
      return new SoftKeyword(unquoted(word));
    }
    if (word.equals("SOFT_KEYWORD")) {
      return new SoftKeyword("");
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return new Terminal(word.intern());
    }
    Rule rule = grammar.rule(word);
    if (rule == null) {
      throw new IllegalStateException("The grammar has no rule " + word);
    }
    return rule;
  }

  static String unquoted(String word) {
    return word.substring(1, word.length() - 1).intern();
  }

  String peek(int ahead) {
    int index = position + ahead;
    return index < words.size() ? words.get(index) : "";
  }

  String take() {
    return words.get(position++);
  }

  boolean skip(String word) {
    boolean found = peek(0).equals(word);
    if (found) {
      position++;
    }
    return found;
  }

  void expect(String word) {
    if (!skip(word)) {
      throw new IllegalStateException(
          "The grammar has " + peek(0) + " where " + word + " should stand");
    }
  }
}
