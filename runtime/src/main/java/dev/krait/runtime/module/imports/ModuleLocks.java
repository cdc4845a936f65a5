package dev.krait.runtime.module.imports;

import java.util.HashMap;
import java.util.Map;

/**
 * One lock per module that is being imported. A thread that would wait for one that waits for it
 * goes on without, and sees a module half made, as in CPython.
 */
final class ModuleLocks {
  private static final Map<String, Holder> HELD = new HashMap<>();
  private static final Map<Thread, String> WAITING = new HashMap<>();

  /** How many modules are being imported; read without lock to know that there are none. */
  private static volatile int count;

  private ModuleLocks() {}

  private static final class Holder {
    private final Thread owner = Thread.currentThread();
    private int depth = 1;
  }

  /** Takes the lock of a module; false if that would never end. */
  static synchronized boolean acquire(String name) {
    Thread self = Thread.currentThread();
    boolean interrupted = false;
    try {
      while (true) {
        Holder holder = HELD.get(name);
        if (holder == null) {
          HELD.put(name, new Holder());
          count = HELD.size();
          return true;
        }
        if (holder.owner == self) {
          holder.depth++;
          return true;
        }
        if (leadsTo(holder.owner, self)) {
          return false;
        }
        WAITING.put(self, name);
        try {
          ModuleLocks.class.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        } finally {
          WAITING.remove(self);
        }
      }
    } finally {
      if (interrupted) {
        self.interrupt();
      }
    }
  }

  /** Whether a thread waits, through others perhaps, for a lock of {@code self}. */
  private static boolean leadsTo(Thread thread, Thread self) {
    Thread at = thread;
    for (String name = WAITING.get(at); name != null; name = WAITING.get(at)) {
      Holder holder = HELD.get(name);
      if (holder == null) {
        return false;
      }
      at = holder.owner;
      if (at == self) {
        return true;
      }
    }
    return false;
  }

  /** Gives the lock of a module back. */
  static synchronized void release(String name) {
    Holder holder = HELD.get(name);
    if (--holder.depth == 0) {
      HELD.remove(name);
      count = HELD.size();
      ModuleLocks.class.notifyAll();
    }
  }

  /** Whether a module is being imported. */
  static boolean isHeld(String name) {
    if (count == 0) {
      return false;
    }
    synchronized (ModuleLocks.class) {
      return HELD.containsKey(name);
    }
  }

  /** Waits until another thread that imports a module is done with it. */
  static void await(String name) {
    if (count != 0 && isElsewhere(name) && acquire(name)) {
      release(name);
    }
  }

  private static synchronized boolean isElsewhere(String name) {
    Holder holder = HELD.get(name);
    return holder != null && holder.owner != Thread.currentThread();
  }
}
