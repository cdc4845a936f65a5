package dev.krait.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import org.junit.jupiter.api.Test;

/** Containers that change while the program's {@code __eq__}, {@code __lt__} or key runs. */
class MutationTest {
  /** All are equal or none is, with one hash, and comparing them does something. */
  private static final class Acting extends PyObject {
    private final boolean equal;
    private Runnable action = () -> {};

    Acting(boolean equal) {
      this.equal = equal;
    }

    @Override
    public PyType type() {
      return PyType.OBJECT;
    }

    @Override
    public long hash() {
      return 7;
    }

    @Override
    public boolean isEq(PyObject other) {
      Runnable once = action;
      action = () -> {};
      once.run();
      return equal && other instanceof Acting;
    }

    @Override
    public boolean isLt(PyObject other) {
      return isEq(other);
    }

    @Override
    public PyObject call1(PyObject a) {
      isEq(a);
      return a;
    }
  }

  @Test
  void aDictClearedWhileItIsSearched() {
    PyDict dict = new PyDict();
    Acting key = new Acting(true);
    dict.put(key, PyInt.of(1));
    key.action = dict::clear;
    assertNull(dict.get(new Acting(true)));
    assertEquals(0, dict.size());
  }

  @Test
  void aDictThatGrowsWhileItIsSearched() {
    PyDict dict = new PyDict();
    Acting key = new Acting(false);
    dict.put(key, PyInt.of(1));
    Acting wanted = new Acting(false);
    key.action =
        () -> {
          for (int i = 0; i < 100; i++) {
            dict.put(PyInt.of(i), PyNone.NONE);
          }
          dict.put(wanted, PyInt.of(2));
        };
    dict.put(wanted, PyInt.of(3));
    assertEquals("3", dict.get(wanted).repr().toString());
    assertEquals(102, dict.size());
    assertEquals(102, dict.keyArray().length);
  }

  @Test
  void aDictWhoseKeyIsReplacedWhileItIsSearched() {
    PyDict dict = new PyDict();
    Acting key = new Acting(true);
    dict.put(key, PyInt.of(1));
    Acting other = new Acting(true);
    key.action =
        () -> {
          dict.remove(key);
          dict.put(other, PyInt.of(2));
        };
    assertEquals("2", dict.get(new Acting(true)).repr().toString());
    assertEquals(1, dict.size());
  }

  @Test
  void aSetClearedWhileItIsSearched() {
    PySet set = new PySet();
    Acting element = new Acting(true);
    set.addElement(element);
    element.action = set::clear;
    assertFalse(set.has(new Acting(true)));
    set.addElement(element);
    element.action = set::clear;
    assertFalse(set.addElement(new Acting(true)), "CPython takes the answer before it looks");
  }

  @Test
  void aListClearedWhileItIsSearched() {
    PyList list = new PyList(PyInt.of(1), new Acting(false), PyInt.of(3));
    ((Acting) list.get(1)).action = list::clear;
    assertFalse(list.contains(PyStr.of("x")));
    assertEquals(0, list.size());
  }

  @Test
  void aListComparedWithOneThatShrinks() {
    Acting left = new Acting(true);
    PyList list = new PyList(left, PyInt.of(1));
    PyList other = new PyList(new Acting(true), PyInt.of(1));
    left.action = other::clear;
    assertFalse(list.isEq(other));
  }

  @Test
  void aListChangedBySorting() {
    Acting key = new Acting(false);
    PyList list = new PyList(PyInt.of(2), PyInt.of(1));
    key.action = () -> list.append(PyNone.NONE);
    PyException error = assertThrows(PyException.class, () -> ListSort.sort(list, key, false));
    assertEquals("list modified during sort", error.value().args().items()[0].toString());
    assertEquals("[1, 2]", list.repr().toString());
  }

  @Test
  void aComparisonThatRaisesLosesNothing() {
    PyObject[] items = new PyObject[500];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Acting(i % 3 == 0);
    }
    for (int failing = 0; failing < items.length; failing += 7) {
      PyList list = new PyList(items.clone());
      Acting bad = (Acting) items[failing];
      bad.action =
          () -> {
            throw new IllegalStateException();
          };
      try {
        ListSort.sort(list, null, failing % 2 == 0);
      } catch (IllegalStateException e) {
        bad.action = () -> {};
      }
      PySet left = new PySet();
      for (PyObject each : list.toArray()) {
        left.addElement(PyInt.of(System.identityHashCode(each)));
      }
      PySet all = new PySet();
      for (PyObject each : items) {
        all.addElement(PyInt.of(System.identityHashCode(each)));
      }
      assertTrue(left.isEq(all));
      assertEquals(items.length, list.size());
    }
  }
}
