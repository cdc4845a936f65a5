package dev.krait.ir;

import java.util.List;
import java.util.stream.Collectors;

/** Expressions as text, every operator in parentheses, since the order of evaluation matters. */
final class IrExpressionText {
  private final VariableNames names;

  IrExpressionText(VariableNames names) {
    this.names = names;
  }

  String of(IrExpr expr) {
    if (expr == null) {
      return "";
    } else if (expr instanceof IrExpr.Const node) {
      return constant(node.value());
    } else if (expr instanceof IrExpr.VarGet node) {
      return names.of(node.variable());
    } else if (expr instanceof IrExpr.VarLet node) {
      return "(" + names.of(node.variable()) + " := " + of(node.value()) + ")";
    } else if (expr instanceof IrExpr.GlobalGet node) {
      return "global " + node.name();
    } else if (expr instanceof IrExpr.NameGet node) {
      return "name " + node.name() + " or " + of(node.otherwise());
    } else if (expr instanceof IrExpr.AttrGet node) {
      return of(node.object()) + "." + node.name();
    } else if (expr instanceof IrExpr.ItemGet node) {
      return of(node.object()) + "[" + of(node.key()) + "]";
    } else if (expr instanceof IrExpr.Slice node) {
      return of(node.lower()) + ":" + of(node.upper()) + ":" + of(node.step());
    } else if (expr instanceof IrExpr.Call node) {
      return of(node.callee()) + arguments(node.arguments());
    } else if (expr instanceof IrExpr.MethodCall node) {
      return of(node.object()) + "." + node.name() + arguments(node.arguments());
    } else if (expr instanceof IrExpr.Binary node) {
      return infix(node.left(), node.operator().symbol(), node.right());
    } else if (expr instanceof IrExpr.InPlace node) {
      return infix(node.left(), node.operator().symbol() + "=", node.right());
    } else if (expr instanceof IrExpr.Unary node) {
      return "("
          + node.operator().name().toLowerCase(java.util.Locale.ROOT)
          + " "
          + of(node.operand())
          + ")";
    } else if (expr instanceof IrExpr.Not node) {
      return "(not " + of(node.operand()) + ")";
    } else if (expr instanceof IrExpr.Compare node) {
      return infix(node.left(), node.operator().symbol(), node.right());
    } else if (expr instanceof IrExpr.And node) {
      return infix(node.left(), "and", node.right());
    } else if (expr instanceof IrExpr.Or node) {
      return infix(node.left(), "or", node.right());
    } else if (expr instanceof IrExpr.Conditional node) {
      return "("
          + of(node.test())
          + " ? "
          + of(node.whenTrue())
          + " : "
          + of(node.whenFalse())
          + ")";
    }
    return compound(expr);
  }

  private String compound(IrExpr expr) {
    if (expr instanceof IrExpr.Display node) {
      return node.kind().name().toLowerCase(java.util.Locale.ROOT)
          + node.elements().stream()
              .map(element -> (element.star() ? "*" : "") + of(element.value()))
              .collect(Collectors.joining(", ", "(", ")"));
    } else if (expr instanceof IrExpr.DictDisplay node) {
      return node.entries().stream()
          .map(
              entry ->
                  entry.key() == null
                      ? "**" + of(entry.value())
                      : of(entry.key()) + ": " + of(entry.value()))
          .collect(Collectors.joining(", ", "dict(", ")"));
    } else if (expr instanceof IrExpr.Format node) {
      return "format("
          + of(node.value())
          + (node.conversion() < 0 ? "" : "!" + (char) node.conversion())
          + (node.spec() == null ? "" : ", " + of(node.spec()))
          + ")";
    } else if (expr instanceof IrExpr.JoinStrings node) {
      return list("join", node.parts());
    } else if (expr instanceof IrExpr.MakeFunction node) {
      return function(node);
    } else if (expr instanceof IrExpr.MakeClass node) {
      return "class " + node.name() + arguments(node.arguments()) + " by " + function(node.body());
    } else if (expr instanceof IrExpr.Import node) {
      return "import " + node.name() + (node.leaf() ? " leaf" : "");
    } else if (expr instanceof IrExpr.ImportFrom node) {
      return "import from " + ".".repeat(node.level()) + node.module() + " " + node.names();
    } else if (expr instanceof IrExpr.Received) {
      return "received";
    } else if (expr instanceof IrExpr.IsNumber node) {
      return "(" + names.of(node.variable()) + " == " + node.value() + ")";
    } else if (expr instanceof IrExpr.Yield node) {
      return "(yield " + of(node.value()) + ")";
    } else if (expr instanceof IrExpr.YieldFrom node) {
      return "(yield from " + of(node.iterable()) + ")";
    } else if (expr instanceof IrExpr.Await node) {
      return "(await " + of(node.awaitable()) + ")";
    } else if (expr instanceof IrExpr.AwaitNext node) {
      return "(await next " + of(node.iterator()) + ")";
    } else if (expr instanceof IrExpr.CallerScope node) {
      return "(" + of(node.callee()) + " seeing " + callerScope(node) + ")";
    } else if (expr instanceof IrExpr.Runtime node) {
      return list(
          "@" + node.function().name().toLowerCase(java.util.Locale.ROOT), node.arguments());
    } else if (expr instanceof IrExpr.ItemAt node) {
      return names.of(node.items()) + "[" + node.index() + "]";
    }
    throw new IllegalArgumentException(expr.getClass().getSimpleName());
  }

  private String infix(IrExpr left, String operator, IrExpr right) {
    return "(" + of(left) + " " + operator + " " + of(right) + ")";
  }

  private String list(String head, List<IrExpr> values) {
    return values.stream().map(this::of).collect(Collectors.joining(", ", head + "(", ")"));
  }

  private String arguments(List<Argument> arguments) {
    return arguments.stream().map(this::argument).collect(Collectors.joining(", ", "(", ")"));
  }

  private String argument(Argument argument) {
    String value = of(argument.value());
    if (argument instanceof Argument.Keyword keyword) {
      return keyword.name() + "=" + value;
    } else if (argument instanceof Argument.Star) {
      return "*" + value;
    } else if (argument instanceof Argument.DoubleStar) {
      return "**" + value;
    }
    return value;
  }

  private String callerScope(IrExpr.CallerScope node) {
    return node.variables() == null
        ? "the namespace"
        : node.variables().stream().map(names::of).collect(Collectors.joining(", "));
  }

  private String function(IrExpr.MakeFunction node) {
    StringBuilder out = new StringBuilder("function ").append(node.code().qualifiedName());
    if (!node.defaults().isEmpty()) {
      out.append(list(" defaults", node.defaults()));
    }
    if (!node.keywordDefaults().isEmpty()) {
      out.append(
          node.keywordDefaults().stream()
              .map(this::argument)
              .collect(Collectors.joining(", ", " defaults(", ")")));
    }
    if (!node.captures().isEmpty()) {
      out.append(
          node.captures().stream()
              .map(names::of)
              .collect(Collectors.joining(", ", " captures(", ")")));
    }
    return out.toString();
  }

  private static String constant(Constant value) {
    if (value instanceof Constant.Singleton singleton) {
      return switch (singleton) {
        case NONE -> "None";
        case TRUE -> "True";
        case FALSE -> "False";
        case ELLIPSIS -> "...";
      };
    } else if (value instanceof Constant.Int number) {
      return Long.toString(number.value());
    } else if (value instanceof Constant.BigInt number) {
      return number.value().toString();
    } else if (value instanceof Constant.Float number) {
      return Double.toString(number.value());
    } else if (value instanceof Constant.Complex number) {
      return "complex(" + number.real() + ", " + number.imaginary() + ")";
    } else if (value instanceof Constant.Str text) {
      return quoted(text.text());
    } else if (value instanceof Constant.Bytes bytes) {
      return "b" + quoted(bytes.latin1());
    } else if (value instanceof Constant.Tuple tuple) {
      return constants("(", tuple.items());
    } else if (value instanceof Constant.FrozenSet set) {
      return constants("frozenset(", set.items());
    }
    throw new IllegalArgumentException(value.getClass().getSimpleName());
  }

  private static String constants(String head, List<Constant> items) {
    return items.stream()
        .map(IrExpressionText::constant)
        .collect(Collectors.joining(", ", head, ")"));
  }

  /** In quotes, in one line of printable ASCII. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("'");
    for (char c : text.toCharArray()) {
      if (c == '\\' || c == '\'') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('\'').toString();
  }
}
