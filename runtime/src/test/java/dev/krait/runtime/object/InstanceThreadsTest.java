package dev.krait.runtime.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.function.PyThread;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Attributes that several threads add to one instance all stay, each with its own value. */
class InstanceThreadsTest {
  private static final int THREADS = 4;
  private static final int ATTRIBUTES = 60;
  private static final int ROUNDS = 40;

  @Test
  void keepsAttributesOfAllThreads() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      PyType type = (PyType) PyType.TYPE.call3(PyStr.of("C"), PyTuple.EMPTY, new PyDict());
      PyObject shared = type.call0();
      CountDownLatch start = new CountDownLatch(1);
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int number = t;
        threads.add(new PyThread(() -> fill(shared, number, start), "t" + t, 0));
      }
      threads.forEach(Thread::start);
      start.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
      for (int t = 0; t < THREADS; t++) {
        for (int i = 0; i < ATTRIBUTES; i++) {
          assertEquals(t * 1000 + i, ((PyInt) shared.attr("a" + t + "_" + i)).longValue());
        }
      }
    }
  }

  private static void fill(PyObject shared, int thread, CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < ATTRIBUTES; i++) {
      shared.setAttr("a" + thread + "_" + i, PyInt.of(thread * 1000 + i));
    }
  }
}
