package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Arg;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** The parameters of functions and lambdas, and the order in which they may stand. */
final class Parameters {
  private final AstBuilder builder;

  Parameters(AstBuilder builder) {
    this.builder = builder;
  }

  /** The parameters of {@code def f():} and {@code lambda:}. */
  Arguments none() {
    return new Collector().finish();
  }

  Arguments of(ParseTree node) {
    Collector collector = new Collector();
    int rule = Tree.rule(node);
    if (rule == RULE_parameters || rule == RULE_lambdaParameters) {
      SyntaxNode list = (SyntaxNode) node;
      for (int i = 0; i < list.size(); i += 2) {
        collector.add(list.child(i));
      }
    } else {
      collector.add(node);
    }
    return collector.finish();
  }

  /** Takes one parameter after the other. */
  private final class Collector {
    private List<Arg> posonlyargs = new ArrayList<>(0);
    private List<Arg> args = new ArrayList<>(4);
    private final List<Arg> kwonlyargs = new ArrayList<>(0);
    private final List<Expr> kwDefaults = new ArrayList<>(0);
    private final List<Expr> defaults = new ArrayList<>(0);
    private Arg vararg;
    private Arg kwarg;
    private boolean slash;
    private boolean star;
    private ParseTree bareStar;

    void add(ParseTree node) {
      if (kwarg != null) {
        throw Tree.reject(node);
      }
      if (node instanceof PythonToken token) {
        addToken(token);
        return;
      }
      SyntaxNode parameter = (SyntaxNode) node;
      switch (Tree.type(parameter.child(0))) {
        case STAR -> {
          beginKeywordOnly(node);
          vararg = arg(parameter, 1);
        }
        case DOUBLESTAR -> kwarg = arg(parameter, 1);
        default -> {
          boolean hasDefault = Tree.isToken(parameter.child(parameter.size() - 2), EQUAL);
          addNamed(
              arg(parameter, 0),
              hasDefault ? builder.expressions.of(parameter.child(parameter.size() - 1)) : null,
              node);
        }
      }
    }

    private void addToken(PythonToken token) {
      switch (token.type()) {
        case STAR -> {
          beginKeywordOnly(token);
          bareStar = token;
        }
        case SLASH -> {
          if (slash || star || args.isEmpty()) {
            throw Tree.reject(token);
          }
          slash = true;
          posonlyargs = args;
          args = new ArrayList<>(2);
        }
        default -> {
          Arg arg = new Arg(builder.identifier(token), null, Tree.position(token));
          addNamed(arg, null, token);
        }
      }
    }

    private void beginKeywordOnly(ParseTree node) {
      if (star) {
        throw Tree.reject(node);
      }
      star = true;
    }

    private void addNamed(Arg arg, Expr value, ParseTree node) {
      if (star) {
        kwonlyargs.add(arg);
        kwDefaults.add(value);
        return;
      }
      args.add(arg);
      if (value != null) {
        defaults.add(value);
      } else if (!defaults.isEmpty()) {
        throw Tree.reject(node);
      }
    }

    /** The name at a child, with the annotation that may follow it. */
    private Arg arg(SyntaxNode parameter, int at) {
      PythonToken name = (PythonToken) parameter.child(at);
      if (at + 1 < parameter.size() && Tree.isToken(parameter.child(at + 1), COLON)) {
        ParseTree annotation = parameter.child(at + 2);
        return new Arg(
            builder.identifier(name),
            builder.expressions.of(annotation),
            Tree.position(name, annotation));
      }
      return new Arg(builder.identifier(name), null, Tree.position(name));
    }

    Arguments finish() {
      if (bareStar != null && kwonlyargs.isEmpty()) {
        throw Tree.reject(bareStar);
      }
      return new Arguments(posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults);
    }
  }
}
