package dev.krait.interpreter;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code co_consts} and {@code co_names} say of a code: its constants, the code objects of the
 * functions and classes in it, the names of globals and attributes, in order of evaluation.
 */
final class CodeContents extends IrVisitor {
  /** Ints that CPython's bytecode holds itself. */
  private static final int SMALL = 256;

  private final Unit unit;
  private final Set<PyObject> constants = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Integer> lines = new ArrayList<>();

  CodeContents(Unit unit, IrCode code) {
    this.unit = unit;
    if (code.doc() != null) {
      constants.add(unit.constant(new Constant.Str(code.doc())));
    }
    visitAll(code.body());
  }

  List<PyObject> constants() {
    return new ArrayList<>(constants);
  }

  List<String> names() {
    return new ArrayList<>(names);
  }

  List<Integer> lines() {
    return lines;
  }

  @Override
  public void visit(IrStmt stmt) {
    int line = stmt.line();
    if (line > 0 && (lines.isEmpty() || lines.get(lines.size() - 1) != line)) {
      lines.add(line);
    }
    super.visit(stmt);
    if (stmt instanceof IrStmt.GlobalSet node) {
      names.add(node.name());
    } else if (stmt instanceof IrStmt.GlobalDelete node) {
      names.add(node.name());
    } else if (stmt instanceof IrStmt.NameSet node) {
      names.add(node.name());
    } else if (stmt instanceof IrStmt.NameDelete node) {
      names.add(node.name());
    } else if (stmt instanceof IrStmt.AttrSet node) {
      names.add(node.name());
    } else if (stmt instanceof IrStmt.AttrDelete node) {
      names.add(node.name());
    }
  }

  @Override
  public void visit(IrExpr expr) {
    if (expr instanceof IrExpr.GlobalGet node) {
      names.add(node.name());
    } else if (expr instanceof IrExpr.NameGet node) {
      names.add(node.name());
    } else if (expr instanceof IrExpr.Import node) {
      names.add(node.name());
    } else if (expr instanceof IrExpr.ImportFrom node) {
      names.add(node.module());
      names.addAll(node.names());
    } else if (expr instanceof IrExpr.MethodCall node) {
      visit(node.object());
      names.add(node.name());
      node.arguments().forEach(argument -> visit(argument.value()));
      return;
    }
    super.visit(expr);
    if (expr instanceof IrExpr.Const node) {
      boolean small =
          node.value() instanceof Constant.Int number
              && number.value() >= 0
              && number.value() < SMALL;
      if (!small || constants.isEmpty()) {
        constants.add(unit.constant(node.value()));
      }
    } else if (expr instanceof IrExpr.AttrGet node) {
      names.add(node.name());
    } else if (expr instanceof IrExpr.MakeFunction node) {
      constants.add(unit.routine(node.code()).code());
    }
  }
}
