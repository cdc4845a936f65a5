package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * Elements of lists as Java primitives, in arrays that know their kind: bytes for bools, longs for
 * ints, doubles for floats.
 *
 * <p>A long list made of one bool ({@code [False] * n}) keeps bytes from the start. Ints and floats
 * are packed when emitted code has asked for them a few times. Objects take their place for good
 * when something else is put into the list, or is done with it that needs objects, or a second
 * thread changes it; and for a while when many boxes are read, so that each pays for a few elements
 * at most.
 */
final class PackedItems {
  /** The mark of a list that is better kept as objects. */
  static final Object UNWANTED = new Mark(Integer.MAX_VALUE);

  /** Boxes that nobody minds. */
  private static final int FEW_READS = 256;

  private static final int ASKS = 8;
  private static final Mark[] ASKED = new Mark[ASKS];

  static {
    for (int i = 0; i < ASKS; i++) {
      ASKED[i] = new Mark(i + 1);
    }
  }

  private static final int MOST = Integer.MAX_VALUE - 8;

  /** Boxes made since a list was last unpacked for their sake, whichever lists they came from. */
  private static int boxesRead;

  private PackedItems() {}

  /** What stands in place of an array: how often numbers were asked for. */
  private static final class Mark {
    private final int asked;

    Mark(int asked) {
      this.asked = asked;
    }
  }

  /** Whether this holds elements, and is no mark. */
  static boolean isArray(Object packed) {
    return packed != null && !(packed instanceof Mark);
  }

  /** Whether there is nothing for {@link #wanted} to do. */
  static boolean isDecided(Object packed) {
    return packed == UNWANTED || isArray(packed);
  }

  /** Counts a box, and says whether they are many for a list of such a size. */
  static boolean isReadOften(int size) {
    boolean often = ++boxesRead > 4L * size + FEW_READS;
    if (often) {
      boxesRead = 0;
    }
    return often;
  }

  /**
   * An array for elements of which the first is an int or a float, or a mark: the list may be gone
   * before packing it has been worth it.
   */
  static Object wanted(Object before, PyObject[] items, int size) {
    int asked = before == null ? 0 : ((Mark) before).asked;
    if (asked < ASKS && asked < size / 4 + 1) {
      return ASKED[asked];
    }
    Object array = items[0] instanceof PyInt ? longs(items, size) : doubles(items, size);
    return array == null ? UNWANTED : array;
  }

  private static long[] longs(PyObject[] items, int size) {
    long[] array = new long[size];
    for (int i = 0; i < size; i++) {
      if (!(items[i] instanceof PyInt number)) {
        return null;
      }
      array[i] = number.longValue();
    }
    return array;
  }

  private static double[] doubles(PyObject[] items, int size) {
    double[] array = new double[size];
    for (int i = 0; i < size; i++) {
      if (!(items[i] instanceof PyFloat number)) {
        return null;
      }
      array[i] = number.doubleValue();
    }
    return array;
  }

  /** How many elements there is room for. */
  static int length(Object packed) {
    return packed instanceof long[] longs ? longs.length : Array.getLength(packed);
  }

  /** An element. */
  static PyObject box(Object packed, int index) {
    if (packed instanceof long[] longs) {
      return PyInt.fresh(longs[index]);
    }
    if (packed instanceof double[] doubles) {
      return PyFloat.fresh(doubles[index]);
    }
    return PyBool.of(((byte[]) packed)[index] != 0);
  }

  /** The first elements. */
  static PyObject[] boxes(Object packed, int size) {
    PyObject[] boxes = new PyObject[size];
    for (int i = 0; i < size; i++) {
      boxes[i] = box(packed, i);
    }
    return boxes;
  }

  /** Whether a value is of the kind that an array holds. */
  static boolean takes(Object packed, PyObject value) {
    if (packed instanceof byte[]) {
      return value instanceof PyBool;
    }
    return packed instanceof long[] ? value instanceof PyInt : value instanceof PyFloat;
  }

  /** Replaces an element, if the value is of the right kind; whether it was. */
  static boolean set(Object packed, int index, PyObject value) {
    if (packed instanceof byte[] flags) {
      if (value instanceof PyBool) {
        flags[index] = (byte) (value == PyBool.TRUE ? 1 : 0);
        return true;
      }
    } else if (packed instanceof long[] longs) {
      if (value instanceof PyInt number) {
        longs[index] = number.longValue();
        return true;
      }
    } else if (value instanceof PyFloat number) {
      ((double[]) packed)[index] = number.doubleValue();
      return true;
    }
    return false;
  }

  /** An array of the same kind and elements, with room for one behind so many. */
  static Object withRoom(Object packed, int count) {
    int roomy = (int) Math.min(MOST, count * 3L / 2 + 8);
    if (packed instanceof byte[] flags) {
      return count < flags.length ? flags : Arrays.copyOf(flags, roomy);
    }
    if (packed instanceof long[] longs) {
      return count < longs.length ? longs : Arrays.copyOf(longs, roomy);
    }
    double[] doubles = (double[]) packed;
    return count < doubles.length ? doubles : Arrays.copyOf(doubles, roomy);
  }
}
