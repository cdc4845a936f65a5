package dev.krait.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Instances of subclasses of the numeric types. */
class NumberSubclassTest {
  /** A method that returns its name. */
  private static final class Overriding extends PyObject {
    private final String name;

    Overriding(String name) {
      this.name = name;
    }

    @Override
    public PyType type() {
      return PyType.OBJECT;
    }

    @Override
    public boolean isMethodDescriptor() {
      return true;
    }

    @Override
    public PyObject callN(PyObject[] args, String[] names) {
      return PyStr.of(name);
    }
  }

  private static PyType subclass(PyType base) {
    return (PyType) PyType.TYPE.call3(PyStr.of("C"), PyTuple.of(base), new PyDict());
  }

  @Test
  void resultsAreExact() {
    for (PyType base : List.of(PyInt.TYPE, PyFloat.TYPE, PyComplex.TYPE)) {
      PyType type = subclass(base);
      PyObject five = type.call1(PyInt.of(5));
      assertSame(type, five.type());
      assertSame(base, five.add(PyInt.of(1)).type());
      assertSame(base, five.neg().type());
      assertSame(base, five.pos().type());
      assertSame(base, PyInt.of(1).mul(five).type());
      assertTrue(five.isEq(PyInt.of(5)));
      assertTrue(PyInt.of(5).isEq(five));
      assertEquals(five.hash(), PyInt.of(5).hash());
      assertEquals(PyStr.TYPE.call1(base.call1(five)).toString(), five.str().toString());
    }
  }

  @Test
  void instancesHaveAttributes() {
    PyObject number = subclass(PyInt.TYPE).call1(PyInt.of(5));
    number.setAttr("x", PyInt.of(7));
    assertTrue(number.attr("x").isEq(7));
    assertFalse(number.isLt(5));
  }

  @Test
  void overriddenMethodsWin() {
    for (PyType base : List.of(PyInt.TYPE, PyFloat.TYPE)) {
      PyType type = subclass(base);
      for (String name : List.of("__add__", "__radd__", "__lt__", "__repr__")) {
        type.setAttr(name, new Overriding(name));
      }
      PyObject number = type.call1(PyInt.of(5));
      assertEquals("__add__", number.add(PyInt.of(1)).toString());
      assertEquals("__add__", number.iAdd(PyInt.of(1)).toString());
      assertEquals("__radd__", PyInt.of(1).add(number).toString());
      assertEquals("__radd__", PyInt.of(1).iAdd(number).toString());
      assertEquals("__lt__", PyInt.of(1).gt(number).toString());
      assertEquals("__repr__", number.repr().toString());
      assertEquals("__repr__", number.format(PyStr.of("")).toString());
      assertEquals("00005", number.format(PyStr.of("05.0f")).toString());
    }
  }
}
