package dev.krait.runtime.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The representation of strings: code points, concatenation, single objects. */
class PyStrTest {
  @Test
  void aPairIsOneCharacterAndTwoSurrogatesAreTwo() {
    PyStr face = PyStr.of("\ud83d\ude00");
    PyStr halves = PyStr.ofCodePoints(0xd83d, 0xde00);
    assertEquals(1, face.length());
    assertEquals(2, halves.length());
    assertNotEquals(face, halves);
    assertEquals(0x1f600, face.codePointAt(0));
    assertEquals(0xde00, halves.codePointAt(1));
    assertEquals(halves, PyStr.ofCodePoint(0xd83d).concat(PyStr.ofCodePoint(0xde00)));
    assertEquals("\ud83d\ude00", face.toString());
  }

  @Test
  void aTextHasOneRepresentation() {
    PyStr mixed = PyStr.of("a\ud83d\ude00bc");
    PyStr end = mixed.substring(2, 4);
    assertEquals("bc", end.bmp());
    assertEquals(PyStr.of("bc"), end);
    assertNull(mixed.substring(0, 2).bmp());
  }

  @Test
  void shortStringsAreSingleObjects() {
    assertSame(PyStr.EMPTY, PyStr.of("abc").substring(1, 1));
    assertSame(PyStr.of("b"), PyStr.of("abc").substring(1, 2));
    assertSame(PyStr.of("\u00e9"), PyStr.ofCodePoint(0xe9));
    assertNotSame(PyStr.of("ab"), PyStr.of("ab"));
    assertSame(PyStr.intern("ab"), PyStr.of("ab").intern());
    assertSame(PyStr.intern("\u4e00\ud83d\ude00"), PyStr.intern("\u4e00\ud83d\ude00"));
  }

  @Test
  void appendingSharesTheBufferAndKeepsEarlierStrings() {
    RandomText random = new RandomText(11);
    List<PyStr> made = new ArrayList<>();
    List<int[]> expected = new ArrayList<>();
    PyStr text = PyStr.EMPTY;
    for (int i = 0; i < 3000; i++) {
      PyStr base = random.below(50) == 0 && !made.isEmpty() ? made.get(random.below(i)) : text;
      if (base.length() > 4000) {
        base = PyStr.EMPTY;
      }
      PyStr more = random.below(40) == 0 ? base : random.str(6);
      int[] left = base.codePoints();
      int[] right = more.codePoints();
      int[] sum = java.util.Arrays.copyOf(left, left.length + right.length);
      System.arraycopy(right, 0, sum, left.length, right.length);
      text = (PyStr) base.iAdd(more);
      assertEquals(sum.length, text.length());
      if (sum.length > 0) {
        assertEquals(sum[sum.length - 1], text.codePointAt(sum.length - 1));
      }
      made.add(text);
      expected.add(sum);
    }
    for (int i = 0; i < made.size(); i++) {
      assertArrayEquals(expected.get(i), made.get(i).codePoints());
      assertEquals(PyStr.ofCodePoints(expected.get(i)), made.get(i));
    }
  }

  @Test
  void appendingIsLinear() {
    for (String each : List.of("x", "\u4e00", "\ud83d\ude00")) {
      PyStr piece = PyStr.of(each);
      long small = appendMillis(piece, 100_000);
      long large = appendMillis(piece, 1_000_000);
      // Quadratic growth would make it a hundred times longer.
      // A stall of the machine counts once only.
      large = Math.min(large, appendMillis(piece, 1_000_000));
      assertTrue(large < 40 * Math.max(small, 10), each + ": " + small + " ms, " + large + " ms");
    }
  }

  private static long appendMillis(PyStr piece, int times) {
    long start = System.nanoTime();
    dev.krait.runtime.object.PyObject text = PyStr.EMPTY;
    for (int i = 0; i < times; i++) {
      text = text.iAdd(piece);
    }
    assertEquals(times, text.len());
    assertEquals(piece, text.getItem(-1));
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Two threads that append to the same string each get their own result. */
  @Test
  void threadsMayAppendToTheSameString() throws InterruptedException {
    PyStr start = PyStr.of("0123456789".repeat(20)).concat(PyStr.of("x"));
    PyStr[] results = new PyStr[4];
    Thread[] threads = new Thread[results.length];
    for (int i = 0; i < threads.length; i++) {
      int number = i;
      threads[i] =
          new Thread(
              () -> {
                PyStr text = start;
                for (int k = 0; k < 20_000; k++) {
                  text = text.concat(PyStr.ofCodePoint('a' + number));
                }
                results[number] = text;
              });
      threads[i].start();
    }
    for (Thread each : threads) {
      each.join();
    }
    for (int i = 0; i < results.length; i++) {
      PyStr tail = PyStr.ofCodePoint('a' + i).repeat(20_000);
      assertEquals(start.concat(tail), results[i]);
    }
  }
}
