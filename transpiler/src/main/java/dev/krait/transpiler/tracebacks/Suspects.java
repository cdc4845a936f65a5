package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.ConstantRepr;
import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.WithItem;
import dev.krait.transpiler.tracebacks.Suspect.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what can raise in statements, without the statements and functions inside of it. */
final class Suspects {
  private final List<Suspect> found = new ArrayList<>();

  private Suspects() {}

  static List<Suspect> of(List<Node> statements) {
    Suspects suspects = new Suspects();
    statements.forEach(suspects::statement);
    return suspects.found;
  }

  private void add(Kind kind, String name, Position position) {
    found.add(new Suspect(kind, name, position));
  }

  private void statement(Node node) {
    if (node instanceof Expr.GeneratorExp generator) {
      generator.generators().forEach(this::visit);
      visit(generator.elt());
      return;
    }
    if (node instanceof Expr) {
      visit(node);
      return;
    }
    if (node instanceof ExceptHandler handler) {
      if (handler.type() != null) {
        visit(handler.type());
        add(Kind.HANDLER, "", handler.position());
      }
      return;
    }
    if (node instanceof Stmt.Match match) {
      visit(match.subject());
      return;
    }
    if (node instanceof MatchCase each) {
      children(each.pattern());
      if (each.guard() != null) {
        visit(each.guard());
      }
      return;
    }
    if (node instanceof Stmt.For loop) {
      loop(loop.iter(), loop.target());
    } else if (node instanceof Stmt.AsyncFor loop) {
      loop(loop.iter(), loop.target());
    } else if (node instanceof Stmt.With with) {
      contexts(with.items());
    } else if (node instanceof Stmt.AsyncWith with) {
      contexts(with.items());
    } else if (node instanceof Stmt.Assert check) {
      children(check);
      add(Kind.ASSERTION, "", check.test().position());
    } else if (node instanceof Stmt.Raise raise) {
      children(raise);
      add(Kind.RAISE, raise.exc() == null ? "" : callee(raise.exc()), raise.position());
    } else if (node instanceof Stmt.Import || node instanceof Stmt.ImportFrom) {
      add(Kind.IMPORT, "", ((Stmt) node).position());
    } else if (node instanceof Stmt.AugAssign assign) {
      children(assign);
      loaded(assign.target());
      add(Kind.BINARY, symbol(assign.op()) + "=", assign.position());
    } else if (node instanceof Stmt.Assign assign) {
      visit(assign.value());
      assign.targets().forEach(this::visit);
    } else if (node instanceof Stmt.FunctionDef function) {
      decorators(function.decoratorList());
      visit(function.args());
    } else if (node instanceof Stmt.AsyncFunctionDef function) {
      decorators(function.decoratorList());
      visit(function.args());
    } else if (node instanceof Stmt.ClassDef cls) {
      decorators(cls.decoratorList());
      cls.bases().forEach(this::visit);
      cls.keywords().forEach(this::visit);
      add(Kind.CALL, cls.name(), cls.position());
    } else if (node instanceof Stmt.If branch) {
      truth(branch.test());
    } else if (node instanceof Stmt.While loop) {
      truth(loop.test());
    } else {
      children(node);
    }
  }

  private void truth(Expr test) {
    visit(test);
    add(Kind.TRUTH, "", test.position());
  }

  private void decorators(List<Expr> decorators) {
    for (Expr decorator : decorators) {
      visit(decorator);
      add(Kind.CALL, callee(decorator), decorator.position());
    }
  }

  private void loop(Expr iterable, Expr target) {
    visit(iterable);
    add(Kind.ITERATION, "", iterable.position());
    visit(target);
  }

  private void contexts(List<WithItem> items) {
    for (WithItem item : items) {
      visit(item.contextExpr());
      add(Kind.CONTEXT, callee(item.contextExpr()), item.contextExpr().position());
      if (item.optionalVars() != null) {
        visit(item.optionalVars());
      }
    }
  }

  /** The expressions directly below a node; statements are left out. */
  private void children(Node node) {
    Children.of(node).forEach(this::visit);
  }

  private void visit(Node node) {
    if (node instanceof Stmt || node instanceof ExceptHandler || node instanceof MatchCase) {
      return;
    }
    if (node instanceof Arguments arguments) {
      arguments.defaults().forEach(this::visit);
      arguments.kwDefaults().stream().filter(each -> each != null).forEach(this::visit);
    } else if (node instanceof Expr.Lambda lambda) {
      visit(lambda.args());
    } else if (node instanceof Expr.GeneratorExp generator) {
      visit(generator.generators().get(0).iter());
      add(Kind.ITERATION, "", generator.generators().get(0).iter().position());
    } else if (node instanceof Comprehension part) {
      loop(part.iter(), part.target());
      part.ifs().forEach(this::visit);
    } else {
      children(node);
      if (node instanceof Expr expression) {
        expression(expression);
      }
    }
  }

  private void expression(Expr node) {
    Position at = node.position();
    if (node instanceof Expr.Call call) {
      boolean method = call.func() instanceof Expr.Attribute;
      Position position = method ? Columns.of((Expr.Attribute) call.func(), at) : at;
      add(Kind.CALL, callee(call.func()), position);
    } else if (node instanceof Expr.Attribute attribute) {
      Kind kind =
          choose(attribute.ctx(), Kind.ATTRIBUTE, Kind.SET_ATTRIBUTE, Kind.DELETE_ATTRIBUTE);
      add(kind, attribute.attr(), Columns.of(attribute, at));
    } else if (node instanceof Expr.Subscript item) {
      Kind kind = choose(item.ctx(), Kind.ITEM, Kind.SET_ITEM, Kind.DELETE_ITEM);
      String key = item.slice() instanceof Expr.Constant key0 ? ConstantRepr.of(key0.value()) : "";
      add(kind, key, at);
    } else if (node instanceof Expr.Name name) {
      if (name.ctx() != ExprContext.Store) {
        add(Kind.NAME, name.id(), at);
      }
    } else if (node instanceof Expr.BinOp operation) {
      add(Kind.BINARY, symbol(operation.op()), at);
    } else if (node instanceof Expr.UnaryOp) {
      add(Kind.UNARY, "", at);
    } else if (node instanceof Expr.Compare comparison) {
      add(Kind.COMPARISON, Columns.operators(comparison), at);
    } else if (node instanceof Expr.FormattedValue) {
      add(Kind.FORMATTING, "", at);
    } else if (node instanceof Expr.Dict || node instanceof Expr.Set) {
      add(Kind.DISPLAY, "", at);
    } else if (node instanceof Expr.List list) {
      sequence(list.elts(), list.ctx(), at);
    } else if (node instanceof Expr.Tuple tuple) {
      sequence(tuple.elts(), tuple.ctx(), at);
    } else if (node instanceof Expr.Await || node instanceof Expr.YieldFrom) {
      add(Kind.AWAIT, "", at);
    }
  }

  private void sequence(List<Expr> elements, ExprContext context, Position at) {
    if (context == ExprContext.Store) {
      add(Kind.UNPACKING, "", at);
    } else if (elements.stream().anyMatch(each -> each instanceof Expr.Starred)) {
      add(Kind.DISPLAY, "", at);
    }
  }

  /** What an augmented assignment reads before it writes it. */
  private void loaded(Expr target) {
    if (target instanceof Expr.Name name) {
      add(Kind.NAME, name.id(), name.position());
    } else if (target instanceof Expr.Attribute attribute) {
      add(Kind.ATTRIBUTE, attribute.attr(), Columns.of(attribute, attribute.position()));
    } else if (target instanceof Expr.Subscript item) {
      add(Kind.ITEM, "", item.position());
    }
  }

  private static Kind choose(ExprContext context, Kind load, Kind store, Kind delete) {
    return context == ExprContext.Load ? load : context == ExprContext.Store ? store : delete;
  }

  /** The dotted name of what is called; its last part alone behind anything else. */
  private static String callee(Expr function) {
    if (function instanceof Expr.Name name) {
      return name.id();
    }
    if (function instanceof Expr.Call call) {
      return callee(call.func());
    }
    if (function instanceof Expr.Attribute attribute) {
      boolean plain =
          attribute.value() instanceof Expr.Name || attribute.value() instanceof Expr.Attribute;
      return (plain ? callee(attribute.value()) : "") + "." + attribute.attr();
    }
    return "";
  }

  private static String symbol(Operator operator) {
    return switch (operator) {
      case Add -> "+";
      case Sub -> "-";
      case Mult -> "*";
      case MatMult -> "@";
      case Div -> "/";
      case Mod -> "%";
      case Pow -> "**";
      case LShift -> "<<";
      case RShift -> ">>";
      case BitOr -> "|";
      case BitXor -> "^";
      case BitAnd -> "&";
      case FloorDiv -> "//";
    };
  }
}
