package dev.krait.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import org.junit.jupiter.api.Test;

/** A dict and the cells of its global variables are one thing. */
class NamespaceTest {
  private final PyDict builtins = new PyDict();
  private final PyDict dict = new PyDict();
  private static final PyObject ONE = PyInt.of(1001);
  private static final PyObject TWO = PyInt.of(1002);

  @Test
  void aCellIsMadeOnceAndSeesTheDict() {
    dict.put("a", ONE);
    GlobalCell cell = dict.cell("a", builtins);
    assertSame(cell, dict.cell("a", builtins));
    assertSame(ONE, cell.get());
    dict.put(PyStr.of("a"), TWO);
    assertSame(TWO, cell.get());
    cell.set(ONE);
    assertSame(ONE, dict.get("a"));
    assertEquals(1, dict.size());
  }

  @Test
  void anUnboundCellIsNoKey() {
    GlobalCell cell = dict.cell("a", builtins);
    assertEquals(0, dict.size());
    assertNull(dict.get("a"));
    assertNull(dict.first());
    assertEquals("{}", dict.repr().toString());
    assertThrows(PyException.class, cell::get);
    builtins.put("a", TWO);
    assertSame(TWO, cell.get());
    cell.set(ONE);
    assertSame(ONE, dict.get("a"));
    assertEquals("{'a': 1001}", dict.repr().toString());
  }

  @Test
  void deletionAndReinsertionChangeTheOrder() {
    GlobalCell a = dict.cell("a", builtins);
    dict.put("b", ONE);
    a.set(ONE);
    dict.put("c", ONE);
    assertEquals("{'b': 1001, 'a': 1001, 'c': 1001}", dict.repr().toString());
    a.delete();
    assertEquals("{'b': 1001, 'c': 1001}", dict.repr().toString());
    assertThrows(PyException.class, a::delete);
    dict.put("a", TWO);
    assertSame(TWO, a.get());
    assertEquals("{'b': 1001, 'c': 1001, 'a': 1002}", dict.repr().toString());
    assertSame(a, dict.cell("a", builtins));
  }

  @Test
  void cellsSurviveGrowthAndClear() {
    GlobalCell[] cells = new GlobalCell[200];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = dict.cell("name" + i, builtins);
    }
    for (int i = 0; i < cells.length; i += 2) {
      cells[i].set(PyInt.of(i));
    }
    assertEquals(100, dict.size());
    for (int i = 0; i < cells.length; i++) {
      assertSame(cells[i], dict.cell("name" + i, builtins));
    }
    dict.clear();
    assertEquals(0, dict.size());
    assertThrows(PyException.class, cells[0]::get);
    dict.put("name1", ONE);
    assertSame(ONE, cells[1].get());
    PyDict copy = PyDict.copyOf(dict);
    copy.put("name1", TWO);
    assertSame(ONE, cells[1].get());
    for (int round = 0; round < 1000; round++) {
      cells[5].set(ONE);
      cells[5].delete();
    }
    assertEquals("{'name1': 1001}", dict.repr().toString());
  }
}
