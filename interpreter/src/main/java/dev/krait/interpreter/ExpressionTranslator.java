package dev.krait.interpreter;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Makes expressions executable. */
final class ExpressionTranslator {
  private ExpressionTranslator() {}

  static Expression translate(IrExpr expr, Translation translation) {
    if (expr instanceof IrExpr.Const node) {
      return new Constant(translation.constant(node.value()));
    }
    if (expr instanceof IrExpr.VarGet node) {
      return Variables.read(node.variable(), translation);
    }
    if (expr instanceof IrExpr.GlobalGet node) {
      return translation.code().kind() == IrCode.Kind.ANNOTATION
          ? new Globals.ReadOfFunction(node.name())
          : new Globals.Read(node.name());
    }
    if (expr instanceof IrExpr.NameGet node) {
      return name(node, translation);
    }
    if (expr instanceof IrExpr.Call node) {
      return Calls.call(node, translation);
    }
    if (expr instanceof IrExpr.MethodCall node) {
      return Calls.methodCall(node, translation);
    }
    if (expr instanceof IrExpr.AttrGet node) {
      return new Attributes.Read(translation.expression(node.object()), node.name());
    }
    if (expr instanceof IrExpr.ItemGet node) {
      return new Items.Read(
          translation.expression(node.object()), translation.expression(node.key()));
    }
    if (expr instanceof IrExpr.Slice node) {
      return new Items.Slice(
          translation.optional(node.lower()),
          translation.optional(node.upper()),
          translation.optional(node.step()));
    }
    Expression operation = operation(expr, translation);
    return operation != null ? operation : other(expr, translation);
  }

  /** Operators; null for any other node. */
  private static Expression operation(IrExpr expr, Translation translation) {
    if (expr instanceof IrExpr.Binary node) {
      return Operators.binary(
          node.operator(),
          translation.expression(node.left()),
          translation.expression(node.right()));
    }
    if (expr instanceof IrExpr.InPlace node) {
      return Operators.inPlace(
          node.operator(),
          translation.expression(node.left()),
          translation.expression(node.right()));
    }
    if (expr instanceof IrExpr.Unary node) {
      return new Operators.Unary(node.operator(), translation.expression(node.operand()));
    }
    if (expr instanceof IrExpr.Compare node) {
      return Comparisons.of(
          node.operator(),
          translation.expression(node.left()),
          translation.expression(node.right()));
    }
    if (expr instanceof IrExpr.Not node) {
      return new Booleans.Not(translation.expression(node.operand()));
    }
    if (expr instanceof IrExpr.And node) {
      return new Booleans.And(
          translation.expression(node.left()), translation.expression(node.right()));
    }
    if (expr instanceof IrExpr.Or node) {
      return new Booleans.Or(
          translation.expression(node.left()), translation.expression(node.right()));
    }
    if (expr instanceof IrExpr.Conditional node) {
      return new Booleans.Conditional(
          translation.expression(node.test()),
          translation.expression(node.whenTrue()),
          translation.expression(node.whenFalse()));
    }
    if (expr instanceof IrExpr.IsNumber node) {
      return new Booleans.IsNumber(node.variable(), node.value(), translation);
    }
    return null;
  }

  private static Expression other(IrExpr expr, Translation translation) {
    if (expr instanceof IrExpr.Runtime node) {
      return RuntimeCalls.of(node, translation);
    }
    if (expr instanceof IrExpr.CallerScope node) {
      return new CallerFunction(node, translation);
    }
    if (expr instanceof IrExpr.VarLet node) {
      return new Variables.Let(
          translation.place(node.variable()), translation.expression(node.value()));
    }
    if (expr instanceof IrExpr.ItemAt node) {
      return new Items.At(node.items(), node.index(), translation);
    }
    if (expr instanceof IrExpr.Display node) {
      return Displays.of(node, translation);
    }
    if (expr instanceof IrExpr.DictDisplay node) {
      return Displays.dict(node, translation);
    }
    if (expr instanceof IrExpr.Format node) {
      return new FormattedStrings.Format(
          translation.expression(node.value()),
          node.conversion(),
          translation.optional(node.spec()));
    }
    if (expr instanceof IrExpr.JoinStrings node) {
      return new FormattedStrings.Join(translation.expressions(node.parts()));
    }
    if (expr instanceof IrExpr.MakeFunction node) {
      return Definitions.function(node, translation);
    }
    if (expr instanceof IrExpr.MakeClass node) {
      return Definitions.makeClass(node, translation);
    }
    if (expr instanceof IrExpr.Import node) {
      return new ImportStatements.Import(node);
    }
    if (expr instanceof IrExpr.ImportFrom node) {
      return new ImportStatements.From(node);
    }
    if (expr instanceof IrExpr.Received) {
      return new StateMachine.Received();
    }
    throw new IllegalArgumentException("not removed by a pass: " + expr.getClass().getSimpleName());
  }

  private static Expression name(IrExpr.NameGet node, Translation translation) {
    Expression otherwise =
        node.otherwise() instanceof IrExpr.VarGet get
            ? new Globals.Enclosing(translation.place(get.variable()), get.variable().name())
            : translation.expression(node.otherwise());
    return new Globals.ReadName((PyStr) translation.string(node.name()), otherwise);
  }

  /** A constant. */
  private static final class Constant extends Expression {
    private final PyObject object;

    Constant(PyObject object) {
      this.object = object;
    }

    @Override
    PyObject value(Frame frame) {
      return object;
    }

    @Override
    boolean isPlain() {
      return true;
    }
  }
}
