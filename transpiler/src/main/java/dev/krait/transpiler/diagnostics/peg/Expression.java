package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.tokens.Keywords;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A parsing expression. {@code match} moves the parser on and answers a value, or answers null
 * where it does not match; then whoever called restores the position.
 */
interface Expression {
  Object match(PegParser parser);

  /** Whether this only looks, so that it has no value. */
  default boolean isSilent() {
    return false;
  }

  /** A token by its type. */
  record Terminal(String type) implements Expression {
    @Override
    public Object match(PegParser parser) {
      Token token = parser.peek();
      if (!token.is(type)) {
        return null;
      }
      parser.advance();
      return parser.value(token);
    }
  }

  /** A name with the given spelling; where the word is "", any soft keyword. */
  record SoftKeyword(String word) implements Expression {
    @Override
    public Object match(PegParser parser) {
      Token token = parser.peek();
      boolean fits =
          token.is(Token.NAME)
              && (word.isEmpty()
                  ? Keywords.SOFT.contains(token.text())
                  : word.equals(token.text()));
      if (!fits) {
        return null;
      }
      parser.advance();
      return parser.value(token);
    }
  }

  /** A token without which the source is wrong, whatever else might match. */
  record Required(String type) implements Expression {
    @Override
    public Object match(PegParser parser) {
      Token token = parser.peek();
      if (!token.is(type)) {
        throw parser.errors().at(token, "expected '" + type + "'");
      }
      parser.advance();
      return token;
    }
  }

  /** {@code e?}: the value, or the empty list. */
  record Maybe(Expression item) implements Expression {
    @Override
    public Object match(PegParser parser) {
      int mark = parser.mark();
      Object value = item.match(parser);
      if (value == null) {
        parser.reset(mark);
        return List.of();
      }
      return value;
    }
  }

  /** {@code e*}, {@code e+} and {@code e % separator}: the list of the values. */
  record Repeated(Expression item, Expression separator, boolean mayBeEmpty) implements Expression {
    @Override
    public Object match(PegParser parser) {
      List<Object> values = new ArrayList<>();
      parser.enter();
      while (true) {
        int mark = parser.mark();
        if (separator != null && !values.isEmpty() && separator.match(parser) == null) {
          parser.reset(mark);
          break;
        }
        Object value = item.match(parser);
        if (value == null) {
          parser.reset(mark);
          break;
        }
        values.add(value);
      }
      parser.leave();
      return values.isEmpty() && !mayBeEmpty ? null : values;
    }
  }

  /** {@code &e} and {@code !e}. */
  record Lookahead(Expression item, boolean positive) implements Expression {
    @Override
    public Object match(PegParser parser) {
      int mark = parser.mark();
      boolean matched = item.match(parser) != null;
      parser.reset(mark);
      return matched == positive ? Boolean.TRUE : null;
    }

    @Override
    public boolean isSilent() {
      return true;
    }
  }

  /** {@code ~}: from here on no other alternative is tried. */
  record Cut() implements Expression {
    @Override
    public Object match(PegParser parser) {
      return Boolean.TRUE;
    }

    @Override
    public boolean isSilent() {
      return true;
    }
  }

  /** {@code (a / b)}: a rule without a name. */
  record Group(Choice choice) implements Expression {
    @Override
    public Object match(PegParser parser) {
      parser.enter();
      Object value = choice.match(parser);
      parser.leave();
      return value;
    }
  }

  /** {@code a / b / c}: the first that matches. */
  record Choice(List<Alternative> alternatives) implements Expression {
    @Override
    public Object match(PegParser parser) {
      int mark = parser.mark();
      for (Alternative alternative : alternatives) {
        Object value = alternative.match(parser);
        if (value != null) {
          return value;
        }
        parser.reset(mark);
        if (parser.takeCut()) {
          return null;
        }
      }
      return null;
    }
  }

  /**
   * Items one after the other, and what becomes of their values.
   *
   * @param error whether this is just a rule that describes an error; such an alternative is tried
   *     in the second pass only
   */
  record Alternative(List<Expression> items, boolean error, Action action) implements Expression {
    @Override
    public Object match(PegParser parser) {
      if (error && !parser.searchesErrors()) {
        return null;
      }
      int start = parser.mark();
      Object[] values = new Object[items.size()];
      boolean cut = false;
      for (int i = 0; i < values.length; i++) {
        Expression item = items.get(i);
        values[i] = item.match(parser);
        if (values[i] == null) {
          parser.cut(cut);
          return null;
        }
        cut |= item instanceof Cut;
      }
      Object result = action.apply(parser, start, values);
      // As in CPython, an action without a result ends the whole rule.
      parser.cut(result == null);
      return result;
    }
  }
}
