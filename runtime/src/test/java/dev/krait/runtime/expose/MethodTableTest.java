package dev.krait.runtime.expose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import org.junit.jupiter.api.Test;

class MethodTableTest {
  @Test
  void addsNumbers() {
    PyInt sum = (PyInt) PyInt.of(40).add(PyInt.of(2));
    assertEquals(42, sum.longValue());
  }

  @Test
  void callsAMethodThroughItsAttribute() {
    PyList list = new PyList();
    PyObject append = list.attr("append");
    assertSame(PyNone.NONE, append.call1(PyInt.of(5)));
    assertEquals(1, list.size());
    assertEquals("5", String.valueOf(((PyInt) list.get(0)).longValue()));
  }

  @Test
  void findsMethodsOfTheMetaclass() {
    PyList mro = (PyList) PyInt.of(1).type().attr("mro").call0();
    assertSame(PyInt.TYPE, mro.get(0));
    assertSame(PyType.OBJECT, mro.get(1));
  }

  @Test
  void refusesTheWrongSelf() {
    PyObject append = PyList.TYPE.attr("append");
    PyException error =
        assertThrows(PyException.class, () -> append.call2(PyInt.of(1), PyInt.of(2)));
    assertEquals(
        "descriptor 'append' for 'list' objects doesn't apply to a 'int' object", text(error));
  }

  @Test
  void countsArguments() {
    PyObject append = new PyList().attr("append");
    assertEquals(
        "list.append() takes exactly one argument (0 given)",
        text(assertThrows(PyException.class, append::call0)));
    assertEquals(
        "list.append() takes no keyword arguments",
        text(
            assertThrows(
                PyException.class,
                () -> append.callN(new PyObject[] {PyNone.NONE}, new String[] {"x"}))));
  }

  private static String text(PyException error) {
    return error.value().args().items()[0].toString();
  }
}
