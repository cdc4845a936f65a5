package dev.krait.interpreter;

import dev.krait.ir.Constant;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.Constants;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyEllipsis;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.util.List;

/** The objects that constants stand for. */
final class ConstantValues {
  private ConstantValues() {}

  static PyObject of(Constant constant, Unit unit) {
    if (constant instanceof Constant.Int number) {
      return Constants.integer(number.value());
    }
    if (constant instanceof Constant.Str text) {
      return text.codePoints() == null
          ? Constants.string(text.text())
          : PyStr.ofCodePoints(text.codePoints().stream().mapToInt(Integer::intValue).toArray());
    }
    if (constant instanceof Constant.Singleton singleton) {
      return switch (singleton) {
        case NONE -> PyNone.NONE;
        case TRUE -> PyBool.TRUE;
        case FALSE -> PyBool.FALSE;
        case ELLIPSIS -> PyEllipsis.INSTANCE;
      };
    }
    if (constant instanceof Constant.Float number) {
      return Constants.real(number.value());
    }
    if (constant instanceof Constant.Tuple tuple) {
      return PyTuple.of(items(tuple.items(), unit));
    }
    if (constant instanceof Constant.BigInt number) {
      return PyInt.of(number.value());
    }
    if (constant instanceof Constant.Bytes bytes) {
      return PyBytes.ofLatin1(bytes.latin1());
    }
    if (constant instanceof Constant.Complex number) {
      return PyComplex.of(number.real(), number.imaginary());
    }
    return Constants.frozenSet(items(((Constant.FrozenSet) constant).items(), unit));
  }

  private static PyObject[] items(List<Constant> constants, Unit unit) {
    PyObject[] items = new PyObject[constants.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = unit.constant(constants.get(i));
    }
    return items;
  }
}
