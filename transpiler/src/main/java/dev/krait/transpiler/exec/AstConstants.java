package dev.krait.transpiler.exec;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyEllipsis;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.List;

/** The values of {@code Constant} nodes, from one side to the other. */
final class AstConstants {
  private AstConstants() {}

  static PyObject toObject(ConstantValue constant) {
    if (constant instanceof ConstantValue.Singleton single) {
      return switch (single) {
        case None -> PyNone.NONE;
        case True -> PyBool.TRUE;
        case False -> PyBool.FALSE;
        case Ellipsis -> PyEllipsis.INSTANCE;
      };
    }
    if (constant instanceof ConstantValue.SmallInt number) {
      return PyInt.of(number.value());
    }
    if (constant instanceof ConstantValue.BigInt number) {
      return PyInt.of(number.value());
    }
    if (constant instanceof ConstantValue.Float number) {
      return PyFloat.of(number.value());
    }
    if (constant instanceof ConstantValue.Imaginary number) {
      return PyComplex.of(0, number.imaginary());
    }
    if (constant instanceof ConstantValue.Str text) {
      return text.codePoints() != null
          ? PyStr.ofCodePoints(text.codePoints())
          : PyStr.of(text.text());
    }
    return PyBytes.of(((ConstantValue.Bytes) constant).value().clone());
  }

  /**
   * An expression for a constant that takes several: a tuple, a complex number; null for others.
   */
  static Expr written(PyObject value, Position position) {
    if (value instanceof PyComplex number && number.real() != 0) {
      return new Expr.BinOp(
          new Expr.Constant(new ConstantValue.Float(number.real()), null, position),
          Operator.Add,
          new Expr.Constant(new ConstantValue.Imaginary(number.imaginary()), null, position),
          position);
    }
    if (!(value instanceof PyTuple tuple)) {
      return null;
    }
    List<Expr> elements = new ArrayList<>();
    for (PyObject each : tuple.items()) {
      ConstantValue constant = fromObject(each);
      Expr element =
          constant == null ? written(each, position) : new Expr.Constant(constant, null, position);
      if (element == null) {
        return null;
      }
      elements.add(element);
    }
    return new Expr.Tuple(elements, ExprContext.Load, position);
  }

  /** The constant of an exact object; null if a {@code Constant} node cannot hold it. */
  static ConstantValue fromObject(PyObject value) {
    if (value == PyNone.NONE) {
      return ConstantValue.Singleton.None;
    }
    if (value == PyEllipsis.INSTANCE) {
      return ConstantValue.Singleton.Ellipsis;
    }
    if (value instanceof PyBool truth) {
      return truth.isTrue() ? ConstantValue.Singleton.True : ConstantValue.Singleton.False;
    }
    if (value instanceof IntLayout number && value.type() == PyInt.TYPE) {
      return number.isLong()
          ? new ConstantValue.SmallInt(number.longValue())
          : new ConstantValue.BigInt(number.bigValue());
    }
    if (value instanceof FloatLayout number && value.type() == PyFloat.TYPE) {
      return new ConstantValue.Float(number.doubleValue());
    }
    if (value instanceof ComplexLayout number && number.real() == 0) {
      return new ConstantValue.Imaginary(number.imaginary());
    }
    if (value instanceof PyStr text) {
      String characters = text.toString();
      boolean paired = text.bmp() != null && PyStr.of(characters).length() != text.length();
      return new ConstantValue.Str(characters, paired ? text.codePoints() : null);
    }
    return value instanceof PyBytes bytes ? new ConstantValue.Bytes(bytes.copyBytes()) : null;
  }
}
