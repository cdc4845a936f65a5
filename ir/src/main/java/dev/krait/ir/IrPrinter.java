package dev.krait.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a module: one line per statement with the number of its Python line in front, what is
 * nested indented, variables by name.
 */
public final class IrPrinter {
  private final StringBuilder out = new StringBuilder();
  private final VariableNames names = new VariableNames();
  private final IrExpressionText expressions = new IrExpressionText(names);

  private IrPrinter() {}

  public static String print(IrModule module) {
    IrPrinter printer = new IrPrinter();
    printer.out.append("module ").append(module.name()).append('\n');
    for (IrCode code : module.codes()) {
      printer.code(code);
    }
    return printer.out.toString();
  }

  private void code(IrCode code) {
    out.append('\n')
        .append(code.kind().name().toLowerCase(java.util.Locale.ROOT))
        .append(' ')
        .append(code.qualifiedName())
        .append('(')
        .append(code.signature().text())
        .append(") line ")
        .append(code.line());
    variables(" captures ", code.captures());
    variables(" cells ", code.cells());
    variables(" locals ", code.locals());
    out.append('\n');
    statements(code.body(), 1);
  }

  private void variables(String title, List<Variable> variables) {
    if (!variables.isEmpty()) {
      out.append(title)
          .append(variables.stream().map(names::of).collect(Collectors.joining(", ", "[", "]")));
    }
  }

  private void statements(List<IrStmt> statements, int depth) {
    for (IrStmt statement : statements) {
      statement(statement, depth);
    }
  }

  private void line(IrStmt stmt, int depth, String text) {
    out.append(String.format("%5d ", stmt.line())).append("  ".repeat(depth)).append(text);
    out.append('\n');
  }

  private void line(int depth, String text) {
    out.append("      ").append("  ".repeat(depth)).append(text).append('\n');
  }

  private String text(IrExpr expr) {
    return expressions.of(expr);
  }

  private void statement(IrStmt stmt, int depth) {
    if (stmt instanceof IrStmt.If node) {
      line(stmt, depth, "if " + text(node.test()));
      statements(node.then(), depth + 1);
      if (!node.otherwise().isEmpty()) {
        line(depth, "else");
        statements(node.otherwise(), depth + 1);
      }
    } else if (stmt instanceof IrStmt.Block node) {
      line(stmt, depth, "block " + node.label());
      statements(node.body(), depth + 1);
    } else if (stmt instanceof IrStmt.While node) {
      line(stmt, depth, "while " + node.label() + ": " + text(node.test()));
      statements(node.body(), depth + 1);
    } else if (stmt instanceof IrStmt.For node) {
      String head = names.of(node.item()) + " in " + text(node.iterable());
      line(stmt, depth, "for " + node.label() + ": " + head);
      statements(node.body(), depth + 1);
    } else if (stmt instanceof IrStmt.TryCatch node) {
      line(stmt, depth, "try");
      statements(node.body(), depth + 1);
      line(depth, "catch " + names.of(node.exception()));
      statements(node.handler(), depth + 1);
    } else if (stmt instanceof IrStmt.TryFinally node) {
      line(stmt, depth, "try");
      statements(node.body(), depth + 1);
      line(depth, "finally");
      statements(node.last(), depth + 1);
    } else if (stmt instanceof IrStmt.Machine node) {
      line(stmt, depth, "machine");
      for (IrStmt.State state : node.states()) {
        String handler =
            state.handler() < 0
                ? ""
                : " handler " + state.handler() + " of " + names.of(state.exception());
        line(depth, "state " + state.number() + handler);
        statements(state.body(), depth + 1);
      }
    } else {
      line(stmt, depth, simple(stmt));
    }
  }

  private String simple(IrStmt stmt) {
    if (stmt instanceof IrStmt.Eval node) {
      return text(node.value());
    } else if (stmt instanceof IrStmt.VarSet node) {
      return names.of(node.variable()) + " = " + text(node.value());
    } else if (stmt instanceof IrStmt.NewCell node) {
      return "new cell " + names.of(node.variable());
    } else if (stmt instanceof IrStmt.VarDelete node) {
      return "del " + names.of(node.variable());
    } else if (stmt instanceof IrStmt.GlobalSet node) {
      return "global " + node.name() + " = " + text(node.value());
    } else if (stmt instanceof IrStmt.GlobalDelete node) {
      return "del global " + node.name();
    } else if (stmt instanceof IrStmt.NameSet node) {
      return "name " + node.name() + " = " + text(node.value());
    } else if (stmt instanceof IrStmt.NameDelete node) {
      return "del name " + node.name();
    } else if (stmt instanceof IrStmt.AttrSet node) {
      return text(node.object()) + "." + node.name() + " = " + text(node.value());
    } else if (stmt instanceof IrStmt.AttrDelete node) {
      return "del " + text(node.object()) + "." + node.name();
    } else if (stmt instanceof IrStmt.ItemSet node) {
      return text(node.object()) + "[" + text(node.key()) + "] = " + text(node.value());
    } else if (stmt instanceof IrStmt.ItemDelete node) {
      return "del " + text(node.object()) + "[" + text(node.key()) + "]";
    } else if (stmt instanceof IrStmt.Unpack node) {
      String shape = node.before() + (node.star() ? " * " + node.after() : "");
      return names.of(node.items()) + " = unpack " + shape + ": " + text(node.iterable());
    } else if (stmt instanceof IrStmt.Break node) {
      return "break " + node.label();
    } else if (stmt instanceof IrStmt.Continue node) {
      return "continue " + node.label();
    } else if (stmt instanceof IrStmt.Raise node) {
      String cause = node.cause() == null ? "" : " from " + text(node.cause());
      return "raise " + text(node.exception()) + cause;
    } else if (stmt instanceof IrStmt.Reraise) {
      return "raise";
    } else if (stmt instanceof IrStmt.Rethrow node) {
      return "rethrow " + names.of(node.exception());
    } else if (stmt instanceof IrStmt.Return node) {
      return "return " + text(node.value());
    } else if (stmt instanceof IrStmt.Goto node) {
      return "goto " + node.state();
    } else if (stmt instanceof IrStmt.Suspend node) {
      return "suspend " + text(node.value()) + " then " + node.state();
    } else if (stmt instanceof IrStmt.Delegate node) {
      return names.of(node.result()) + " = delegate";
    }
    throw new IllegalArgumentException(stmt.getClass().getSimpleName());
  }
}
