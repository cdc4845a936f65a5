package dev.krait.transpiler.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An expression as Python text, in the form that {@code from __future__ import annotations} keeps
 * (PEP 563): parentheses only where the tree needs them, one kind of quotes and blanks.
 */
public final class ExpressionText {
  private static final int TUPLE = 1;
  private static final int TEST = 2;
  private static final int OR = 3;
  private static final int AND = 4;
  private static final int NOT = 5;
  private static final int COMPARISON = 6;
  private static final int EXPRESSION = 7;
  private static final int FACTOR = 13;
  private static final int POWER = 14;
  private static final int AWAIT = 15;
  private static final int ATOM = 16;

  private final StringBuilder out = new StringBuilder();

  private ExpressionText() {}

  /** The text of an expression. */
  public static String of(Expr expr) {
    return of(expr, TEST);
  }

  private static String of(Expr expr, int level) {
    ExpressionText text = new ExpressionText();
    text.write(expr, level);
    return text.out.toString();
  }

  private void write(Expr expr, int level) {
    if (expr instanceof Expr.Constant node) {
      out.append(constant(node));
    } else if (expr instanceof Expr.Name node) {
      out.append(node.id());
    } else if (expr instanceof Expr.Attribute node) {
      attribute(node);
    } else if (expr instanceof Expr.Subscript node) {
      write(node.value(), ATOM);
      out.append('[');
      write(node.slice(), TUPLE);
      out.append(']');
    } else if (expr instanceof Expr.Slice node) {
      slice(node);
    } else if (expr instanceof Expr.Starred node) {
      out.append('*');
      write(node.value(), EXPRESSION);
    } else if (expr instanceof Expr.Call node) {
      call(node);
    } else if (expr instanceof Expr.Tuple node) {
      tuple(node, level);
    } else if (expr instanceof Expr.List node) {
      bracketed("[", node.elts(), "]");
    } else if (expr instanceof Expr.Set node) {
      bracketed("{", node.elts(), "}");
    } else if (expr instanceof Expr.Dict node) {
      dict(node);
    } else if (expr instanceof Expr.NamedExpr node) {
      out.append('(');
      write(node.target(), ATOM);
      out.append(" := ");
      write(node.value(), ATOM);
      out.append(')');
    } else if (expr instanceof Expr.JoinedStr node) {
      out.append('f').append(quoted(ConstantText.fields(node.values())));
    } else if (expr instanceof Expr.TemplateStr node) {
      out.append('t').append(quoted(ConstantText.fields(node.values())));
    } else {
      operation(expr, level);
    }
  }

  private static String quoted(String text) {
    return ConstantRepr.of(new ConstantValue.Str(text, null));
  }

  private void operation(Expr expr, int level) {
    if (expr instanceof Expr.BoolOp node) {
      int own = node.op() == BoolOperator.And ? AND : OR;
      open(level, own);
      separated(node.values(), node.op() == BoolOperator.And ? " and " : " or ", own + 1);
      close(level, own);
    } else if (expr instanceof Expr.BinOp node) {
      int own = precedence(node.op());
      boolean power = node.op() == Operator.Pow;
      open(level, own);
      write(node.left(), power ? own + 1 : own);
      out.append(' ').append(symbol(node.op())).append(' ');
      write(node.right(), power ? own : own + 1);
      close(level, own);
    } else if (expr instanceof Expr.UnaryOp node) {
      int own = node.op() == UnaryOperator.Not ? NOT : FACTOR;
      open(level, own);
      out.append(
          switch (node.op()) {
            case Invert -> "~";
            case Not -> "not ";
            case UAdd -> "+";
            case USub -> "-";
          });
      write(node.operand(), own);
      close(level, own);
    } else if (expr instanceof Expr.Compare node) {
      open(level, COMPARISON);
      write(node.left(), COMPARISON + 1);
      for (int i = 0; i < node.ops().size(); i++) {
        out.append(' ').append(symbol(node.ops().get(i))).append(' ');
        write(node.comparators().get(i), COMPARISON + 1);
      }
      close(level, COMPARISON);
    } else if (expr instanceof Expr.IfExp node) {
      open(level, TEST);
      write(node.body(), TEST + 1);
      out.append(" if ");
      write(node.test(), TEST + 1);
      out.append(" else ");
      write(node.orelse(), TEST);
      close(level, TEST);
    } else if (expr instanceof Expr.Lambda node) {
      open(level, TEST);
      lambda(node);
      close(level, TEST);
    } else if (expr instanceof Expr.Await node) {
      open(level, AWAIT);
      out.append("await ");
      write(node.value(), ATOM);
      close(level, AWAIT);
    } else if (expr instanceof Expr.Yield node) {
      out.append(node.value() == null ? "(yield" : "(yield ");
      if (node.value() != null) {
        write(node.value(), TEST);
      }
      out.append(')');
    } else if (expr instanceof Expr.YieldFrom node) {
      out.append("(yield from ");
      write(node.value(), TEST);
      out.append(')');
    } else {
      comprehension(expr);
    }
  }

  private void comprehension(Expr expr) {
    if (expr instanceof Expr.ListComp node) {
      comprehension("[", node.elt(), node.generators(), "]");
    } else if (expr instanceof Expr.SetComp node) {
      comprehension("{", node.elt(), node.generators(), "}");
    } else if (expr instanceof Expr.GeneratorExp node) {
      comprehension("(", node.elt(), node.generators(), ")");
    } else if (expr instanceof Expr.DictComp node) {
      out.append('{');
      write(node.key(), TEST);
      out.append(": ");
      write(node.value(), TEST);
      generators(node.generators());
      out.append('}');
    } else {
      throw new IllegalArgumentException(expr.getClass().getSimpleName());
    }
  }

  private void comprehension(
      String open, Expr element, List<Comprehension> generators, String close) {
    out.append(open);
    write(element, TEST);
    generators(generators);
    out.append(close);
  }

  private void generators(List<Comprehension> generators) {
    for (Comprehension each : generators) {
      out.append(each.isAsync() != 0 ? " async for " : " for ");
      write(each.target(), TUPLE);
      out.append(" in ");
      write(each.iter(), TEST + 1);
      for (Expr condition : each.ifs()) {
        out.append(" if ");
        write(condition, TEST + 1);
      }
    }
  }

  private void open(int level, int own) {
    if (level > own) {
      out.append('(');
    }
  }

  private void close(int level, int own) {
    if (level > own) {
      out.append(')');
    }
  }

  private void separated(List<Expr> values, String separator, int level) {
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : separator);
      write(values.get(i), level);
    }
  }

  private void bracketed(String open, List<Expr> values, String close) {
    out.append(open);
    separated(values, ", ", TEST);
    out.append(close);
  }

  private void attribute(Expr.Attribute node) {
    write(node.value(), ATOM);
    boolean number =
        node.value() instanceof Expr.Constant constant
            && (constant.value() instanceof ConstantValue.SmallInt
                || constant.value() instanceof ConstantValue.BigInt);
    out.append(number ? " ." : ".").append(node.attr());
  }

  private void slice(Expr.Slice node) {
    if (node.lower() != null) {
      write(node.lower(), TEST);
    }
    out.append(':');
    if (node.upper() != null) {
      write(node.upper(), TEST);
    }
    if (node.step() != null) {
      out.append(':');
      write(node.step(), TEST);
    }
  }

  private void tuple(Expr.Tuple node, int level) {
    if (node.elts().isEmpty()) {
      out.append("()");
      return;
    }
    open(level, TUPLE);
    separated(node.elts(), ", ", TEST);
    out.append(node.elts().size() == 1 ? "," : "");
    close(level, TUPLE);
  }

  private void dict(Expr.Dict node) {
    out.append('{');
    for (int i = 0; i < node.values().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      if (node.keys().get(i) == null) {
        out.append("**");
        write(node.values().get(i), EXPRESSION);
      } else {
        write(node.keys().get(i), TEST);
        out.append(": ");
        write(node.values().get(i), TEST);
      }
    }
    out.append('}');
  }

  private void call(Expr.Call node) {
    write(node.func(), ATOM);
    if (node.args().size() == 1
        && node.keywords().isEmpty()
        && node.args().get(0) instanceof Expr.GeneratorExp) {
      write(node.args().get(0), TEST);
      return;
    }
    out.append('(');
    separated(node.args(), ", ", TEST);
    boolean first = node.args().isEmpty();
    for (Keyword keyword : node.keywords()) {
      out.append(first ? "" : ", ");
      first = false;
      out.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
      write(keyword.value(), TEST);
    }
    out.append(')');
  }

  private void lambda(Expr.Lambda node) {
    Arguments args = node.args();
    boolean positional = !args.posonlyargs().isEmpty() || !args.args().isEmpty();
    out.append(positional ? "lambda " : "lambda");
    List<String> parts = new ArrayList<>();
    List<Arg> all = new ArrayList<>(args.posonlyargs());
    all.addAll(args.args());
    int required = all.size() - args.defaults().size();
    for (int i = 0; i < all.size(); i++) {
      Expr value = i < required ? null : args.defaults().get(i - required);
      parts.add(parameter(all.get(i), value));
      if (i + 1 == args.posonlyargs().size()) {
        parts.add("/");
      }
    }
    if (args.vararg() != null) {
      parts.add("*" + args.vararg().arg());
    } else if (!args.kwonlyargs().isEmpty()) {
      parts.add("*");
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      parts.add(parameter(args.kwonlyargs().get(i), args.kwDefaults().get(i)));
    }
    if (args.kwarg() != null) {
      parts.add("**" + args.kwarg().arg());
    }
    out.append(String.join(", ", parts)).append(": ");
    write(node.body(), TEST);
  }

  private static String parameter(Arg arg, Expr value) {
    return value == null ? arg.arg() : arg.arg() + "=" + of(value, TEST);
  }

  private static String constant(Expr.Constant node) {
    if (node.value() == ConstantValue.Singleton.Ellipsis) {
      return "...";
    }
    String text = ConstantRepr.of(node.value()).replace("inf", "1e309");
    if (node.value() instanceof ConstantValue.Str) {
      text = ConstantRepr.of(node.value());
    }
    return node.kind() == null ? text : node.kind() + text;
  }

  private static int precedence(Operator operator) {
    return switch (operator) {
      case BitOr -> EXPRESSION;
      case BitXor -> EXPRESSION + 1;
      case BitAnd -> EXPRESSION + 2;
      case LShift, RShift -> EXPRESSION + 3;
      case Add, Sub -> EXPRESSION + 4;
      case Mult, MatMult, Div, FloorDiv, Mod -> EXPRESSION + 5;
      case Pow -> POWER;
    };
  }

  private static String symbol(Operator operator) {
    return switch (operator) {
      case Add -> "+";
      case Sub -> "-";
      case Mult -> "*";
      case MatMult -> "@";
      case Div -> "/";
      case FloorDiv -> "//";
      case Mod -> "%";
      case LShift -> "<<";
      case RShift -> ">>";
      case BitOr -> "|";
      case BitXor -> "^";
      case BitAnd -> "&";
      case Pow -> "**";
    };
  }

  private static String symbol(CompareOperator operator) {
    return switch (operator) {
      case Eq -> "==";
      case NotEq -> "!=";
      case Lt -> "<";
      case LtE -> "<=";
      case Gt -> ">";
      case GtE -> ">=";
      case IsNot -> "is not";
      case NotIn -> "not in";
      case Is, In -> operator.name().toLowerCase(Locale.ROOT);
    };
  }

  /** The insides of formatted strings. */
  private static final class ConstantText {
    static String fields(List<Expr> parts) {
      StringBuilder text = new StringBuilder();
      for (Expr part : parts) {
        if (part instanceof Expr.Constant constant) {
          String value = ((ConstantValue.Str) constant.value()).text();
          text.append(value.replace("{", "{{").replace("}", "}}"));
        } else if (part instanceof Expr.FormattedValue node) {
          text.append(field(node.value(), null, node.conversion(), node.formatSpec()));
        } else if (part instanceof Expr.Interpolation node) {
          text.append(
              field(
                  node.value(),
                  ((ConstantValue.Str) node.str()).text(),
                  node.conversion(),
                  node.formatSpec()));
        } else if (part instanceof Expr.JoinedStr node) {
          text.append(fields(node.values()));
        }
      }
      return text.toString();
    }

    private static String field(Expr value, String source, int conversion, Expr spec) {
      String text = source == null ? of(value, TEST + 1) : source;
      StringBuilder field = new StringBuilder(text.startsWith("{") ? "{ " : "{").append(text);
      if (conversion > 0) {
        field.append('!').append((char) conversion);
      }
      if (spec != null) {
        List<Expr> parts = spec instanceof Expr.JoinedStr joined ? joined.values() : List.of(spec);
        field.append(':').append(fields(parts));
      }
      return field.append('}').toString();
    }
  }
}
