package dev.krait.interpreter;

import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;
import dev.krait.runtime.emitted.CallerScope;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/** The callee of a call that may read the variables of this activation. */
final class CallerFunction extends Expression {
  private final Expression callee;
  private final String[] names;
  private final Expression[] variables;
  private final boolean[] cells;

  CallerFunction(IrExpr.CallerScope node, Translation translation) {
    this.callee = translation.expression(node.callee());
    List<Variable> all = node.variables();
    int count = all == null ? 0 : all.size();
    this.names = all == null ? null : new String[count];
    this.variables = new Expression[count];
    this.cells = new boolean[count];
    for (int i = 0; i < count; i++) {
      names[i] = all.get(i).name();
      variables[i] = Variables.raw(all.get(i), translation);
      cells[i] = all.get(i).isCell();
    }
  }

  @Override
  PyObject value(Frame frame) {
    PyObject function = callee.value(frame);
    if (names == null) {
      PyObject namespace = frame.namespace == null ? frame.globals : frame.namespace;
      return CallerScope.of(function, frame.globals, namespace);
    }
    PyObject[] values = new PyObject[variables.length];
    for (int i = 0; i < values.length; i++) {
      PyObject raw = variables[i].value(frame);
      values[i] = cells[i] && raw != null ? ((PyCell) raw).value() : raw;
    }
    return CallerScope.of(function, frame.globals, names, values);
  }
}
