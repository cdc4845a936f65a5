package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.ConstantValue.Singleton;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.Pattern;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** The {@code match} statement and its patterns. */
final class Patterns {
  private final AstBuilder builder;

  Patterns(AstBuilder builder) {
    this.builder = builder;
  }

  Stmt match(SyntaxNode node) {
    if (Tree.is(node.child(1), RULE_starNamedExpression)) {
      throw Tree.reject(node.child(1));
    }
    List<MatchCase> cases = new ArrayList<>(node.size() - 6);
    for (int i = 5; i < node.size() - 1; i++) {
      cases.add(matchCase((SyntaxNode) node.child(i)));
    }
    return new Stmt.Match(builder.expressions.of(node.child(1)), cases, Tree.position(node));
  }

  private MatchCase matchCase(SyntaxNode node) {
    if (!node.startToken().getText().equals("case")) {
      throw Tree.reject(node);
    }
    boolean guarded = Tree.isToken(node.child(2), IF);
    return new MatchCase(
        top(node.child(1)),
        guarded ? builder.expressions.of(node.child(3)) : null,
        builder.statements.block(node.child(node.size() - 1)));
  }

  /** What stands behind {@code case}: a pattern, or a sequence without brackets. */
  private Pattern top(ParseTree node) {
    if (Tree.is(node, RULE_patterns)) {
      SyntaxNode list = (SyntaxNode) node;
      return new Pattern.MatchSequence(elements(list, 0, list.size()), Tree.position(list));
    }
    if (Tree.is(node, RULE_starPattern)) {
      throw Tree.reject(node);
    }
    return of(node);
  }

  private Pattern of(ParseTree node) {
    Position position = Tree.position(node);
    if (node instanceof PythonToken token) {
      return simple(token, position);
    }
    SyntaxNode inner = (SyntaxNode) node;
    return switch (inner.getRuleIndex()) {
      case RULE_pattern -> as(inner, position);
      case RULE_orPattern -> new Pattern.MatchOr(alternatives(inner), position);
      case RULE_closedPattern -> classPattern(inner, position);
      case RULE_dottedName -> {
        rejectWildcard(inner);
        yield new Pattern.MatchValue(dotted(inner), position);
      }
      case RULE_numberPattern -> new Pattern.MatchValue(number(inner), position);
      case RULE_strings, RULE_formatString ->
          new Pattern.MatchValue(builder.expressions.of(inner), position);
      case RULE_sequencePattern -> sequence(inner, position);
      case RULE_mappingPattern -> mapping(inner, position);
      default -> throw Tree.reject(inner);
    };
  }

  private Pattern simple(PythonToken token, Position position) {
    return switch (token.type()) {
      case NAME -> new Pattern.MatchAs(null, capture(token), position);
      case NONE -> new Pattern.MatchSingleton(Singleton.None, position);
      case TRUE -> new Pattern.MatchSingleton(Singleton.True, position);
      case FALSE -> new Pattern.MatchSingleton(Singleton.False, position);
      default -> new Pattern.MatchValue(builder.expressions.of(token), position);
    };
  }

  /** A pattern that begins with {@code _} is the wildcard and ends there. */
  private void rejectWildcard(SyntaxNode node) {
    if (capture(node.startToken()) == null) {
      throw Tree.reject(node);
    }
  }

  /** The name that a token binds; null for {@code _}, which binds nothing. */
  private String capture(PythonToken token) {
    String name = builder.identifier(token);
    return name.equals("_") ? null : name;
  }

  private Pattern as(SyntaxNode node, Position position) {
    String name = capture((PythonToken) node.child(2));
    if (name == null) {
      throw Tree.reject(node.child(2));
    }
    return new Pattern.MatchAs(of(node.child(0)), name, position);
  }

  private List<Pattern> alternatives(SyntaxNode node) {
    List<Pattern> patterns = new ArrayList<>(node.size() / 2 + 1);
    for (int i = 0; i < node.size(); i += 2) {
      patterns.add(of(node.child(i)));
    }
    return patterns;
  }

  private List<Pattern> elements(SyntaxNode node, int from, int to) {
    List<Pattern> patterns = new ArrayList<>((to - from) / 2 + 1);
    for (int i = from; i < to; i += 2) {
      patterns.add(element(node.child(i)));
    }
    return patterns;
  }

  private Pattern element(ParseTree node) {
    if (Tree.is(node, RULE_starPattern)) {
      PythonToken name = (PythonToken) ((SyntaxNode) node).child(1);
      return new Pattern.MatchStar(capture(name), Tree.position(node));
    }
    return of(node);
  }

  /** Something in brackets; parentheses around one pattern without a comma only group. */
  private Pattern sequence(SyntaxNode node, Position position) {
    if (node.size() == 2) {
      return new Pattern.MatchSequence(new ArrayList<>(0), position);
    }
    ParseTree inner = node.child(1);
    if (Tree.is(inner, RULE_patterns)) {
      SyntaxNode list = (SyntaxNode) inner;
      return new Pattern.MatchSequence(elements(list, 0, list.size()), position);
    }
    if (Tree.isToken(node.child(0), LPAR)) {
      return top(inner);
    }
    List<Pattern> single = new ArrayList<>(1);
    single.add(element(inner));
    return new Pattern.MatchSequence(single, position);
  }

  private Expr dotted(ParseTree node) {
    if (node instanceof PythonToken token) {
      return builder.expressions.name(token, ExprContext.Load);
    }
    SyntaxNode name = (SyntaxNode) node;
    Expr value = builder.expressions.name(name.startToken(), ExprContext.Load);
    for (int i = 2; i < name.size(); i += 2) {
      PythonToken attribute = (PythonToken) name.child(i);
      value =
          new Expr.Attribute(
              value,
              builder.identifier(attribute),
              ExprContext.Load,
              Tree.position(name.startToken(), attribute));
    }
    return value;
  }

  private Expr number(SyntaxNode node) {
    boolean negative = Tree.isToken(node.child(0), MINUS);
    int at = negative ? 1 : 0;
    PythonToken first = (PythonToken) node.child(at);
    Expr value = constant(first);
    if (negative) {
      Position position = Tree.position((PythonToken) node.child(0), first);
      value = new Expr.UnaryOp(UnaryOperator.USub, value, position);
    }
    if (at + 1 == node.size()) {
      return value;
    }
    Expr.Constant imaginary = constant((PythonToken) node.child(at + 2));
    if (isImaginary(constant(first)) || !isImaginary(imaginary)) {
      throw Tree.reject(node);
    }
    Operator operator = Tree.isToken(node.child(at + 1), PLUS) ? Operator.Add : Operator.Sub;
    return new Expr.BinOp(value, operator, imaginary, Tree.position(node));
  }

  private Expr.Constant constant(PythonToken token) {
    ConstantValue value = builder.expressions.number(token);
    return new Expr.Constant(value, null, Tree.position(token));
  }

  private static boolean isImaginary(Expr.Constant constant) {
    return constant.value() instanceof ConstantValue.Imaginary;
  }

  private Pattern classPattern(SyntaxNode node, Position position) {
    List<Pattern> positional = new ArrayList<>(2);
    List<String> names = new ArrayList<>(0);
    List<Pattern> named = new ArrayList<>(0);
    for (int i = 2; i < node.size() - 1; i += 2) {
      ParseTree argument = node.child(i);
      if (Tree.is(argument, RULE_classArgument)) {
        SyntaxNode keyword = (SyntaxNode) argument;
        if (!Tree.isToken(keyword.child(0), NAME)) {
          throw Tree.reject(keyword);
        }
        // Behind other patterns, CPython takes this "_" for one more of them.
        if (names.isEmpty() && !positional.isEmpty()) {
          rejectWildcard(keyword);
        }
        names.add(builder.identifier((PythonToken) keyword.child(0)));
        named.add(of(keyword.child(2)));
      } else if (names.isEmpty()) {
        positional.add(of(argument));
      } else {
        throw Tree.reject(argument);
      }
    }
    rejectWildcard(node);
    return new Pattern.MatchClass(dotted(node.child(0)), positional, names, named, position);
  }

  private Pattern mapping(SyntaxNode node, Position position) {
    List<Expr> keys = new ArrayList<>(node.size() / 2);
    List<Pattern> patterns = new ArrayList<>(node.size() / 2);
    String rest = null;
    for (int i = 1; i < node.size() - 1; i += 2) {
      SyntaxNode item = (SyntaxNode) node.child(i);
      if (rest != null) {
        throw Tree.reject(item);
      }
      if (item.size() == 2) {
        rest = capture((PythonToken) item.child(1));
        if (rest == null) {
          throw Tree.reject(item);
        }
      } else {
        keys.add(key(item.child(0)));
        patterns.add(of(item.child(2)));
      }
    }
    return new Pattern.MatchMapping(keys, patterns, rest, position);
  }

  /** A key is a literal or a dotted name. */
  private Expr key(ParseTree node) {
    return switch (Tree.rule(node)) {
      case RULE_dottedName -> dotted(node);
      case RULE_numberPattern -> number((SyntaxNode) node);
      case RULE_strings, RULE_formatString -> builder.expressions.of(node);
      case Tree.TOKEN -> {
        if (Tree.isToken(node, NAME)) {
          throw Tree.reject(node);
        }
        yield builder.expressions.of(node);
      }
      default -> throw Tree.reject(node);
    };
  }
}
