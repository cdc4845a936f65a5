package dev.krait.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Each operation on a container is atomic for other threads. */
class SharedContainersTest {
  private static final int THREADS = 4;
  private static final int TIMES = 20000;

  private static void inThreads(IntConsumer body) throws InterruptedException {
    Sharing.begin();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      int from = t * TIMES;
      Thread thread =
          new Thread(
              () -> {
                for (int i = from; i < from + TIMES; i++) {
                  body.accept(i);
                }
              });
      thread.setUncaughtExceptionHandler((where, error) -> failure.set(error));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertNull(failure.get());
  }

  @Test
  void nothingAppendedIsLost() throws InterruptedException {
    PyList list = new PyList();
    inThreads(i -> list.append(PyInt.of(i)));
    assertEquals(THREADS * TIMES, list.size());
    PySet set = new PySet();
    SetOperations.update(set, list);
    assertEquals(THREADS * TIMES, set.size());
  }

  @Test
  void readersOfAListThatShrinksSeeElements() throws InterruptedException {
    PyList list = new PyList();
    PyObject pop = list.attr("pop");
    inThreads(
        i -> {
          if (i % 2 == 0) {
            list.append(PyInt.of(i));
            pop.call0();
          } else {
            for (PyObject each : list.toArray()) {
              each.hash();
            }
            list.contains(PyInt.of(-1));
            ListOperators.concat(list, list).repr();
          }
        });
    assertEquals(0, list.size());
  }

  @Test
  void nothingPutIsLost() throws InterruptedException {
    PyDict dict = new PyDict();
    PyDict counts = new PyDict();
    inThreads(
        i -> {
          dict.put(PyInt.of(i), PyInt.of(i));
          dict.put("name" + i, PyInt.of(i));
          counts.putIfAbsent(PyStr.of("n" + i % 50), PyInt.of(i));
        });
    assertEquals(2 * THREADS * TIMES, dict.size());
    assertEquals(2 * THREADS * TIMES, dict.keyArray().length);
    assertEquals(50, counts.size());
    inThreads(i -> assertEquals(i, ((PyInt) dict.remove(PyInt.of(i))).longValue()));
    assertEquals(THREADS * TIMES, dict.size());
  }

  @Test
  void nothingAddedIsLost() throws InterruptedException {
    PySet set = new PySet();
    inThreads(i -> set.addElement(PyInt.of(i)));
    assertEquals(THREADS * TIMES, set.size());
    inThreads(i -> set.discard(PyInt.of(i)));
    assertEquals(0, set.size());
  }
}
