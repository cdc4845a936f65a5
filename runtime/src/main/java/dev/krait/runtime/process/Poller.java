package dev.krait.runtime.process;

import dev.krait.runtime.function.PyThread;
import dev.krait.runtime.module.signal.SignalHandlers;
import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Waits for channels. Each thread that waits has one; its channels stay registered, which makes
 * waiting for the same one again cheap. All channels are non-blocking, as an interrupt would close
 * those that block.
 */
public final class Poller implements AutoCloseable {
  /** A time that never comes. */
  public static final long FOREVER = Long.MAX_VALUE;

  private static final Set<Poller> ALL = ConcurrentHashMap.newKeySet();
  private static final ThreadLocal<Poller> OTHERS = new ThreadLocal<>();

  private static final Consumer<SelectionKey> IGNORED = key -> {};

  private final ReentrantLock lock = new ReentrantLock();
  private final Selector selector;

  /** A poller that no thread owns. */
  Poller() {
    try {
      selector = Selector.open();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    ALL.add(this);
  }

  /** The poller of this thread. */
  static Poller current() {
    if (Thread.currentThread() instanceof PyThread thread) {
      if (!(thread.waiter() instanceof Poller)) {
        thread.setWaiter(new Poller());
      }
      return (Poller) thread.waiter();
    }
    if (OTHERS.get() == null) {
      OTHERS.set(new Poller());
    }
    return OTHERS.get();
  }

  /** Ends the use. */
  @Override
  public void close() {
    ALL.remove(this);
    try {
      selector.close();
    } catch (IOException e) {
      // its descriptors are gone all the same
    }
  }

  /** Whether the channel is registered here. */
  SelectionKey key(SelectableChannel channel) {
    return channel.keyFor(selector);
  }

  /** The moment so many nanoseconds from now; negative numbers mean {@link #FOREVER}. */
  public static long after(long nanoseconds) {
    return nanoseconds < 0 ? FOREVER : System.nanoTime() + nanoseconds;
  }

  /**
   * Waits until one channel is ready.
   *
   * @param end a moment of {@link System#nanoTime}, or {@link #FOREVER}
   * @return false if the time was over first
   */
  public static boolean await(SelectableChannel channel, int operations, long end)
      throws IOException {
    return current().awaitOne(channel, operations, end);
  }

  private boolean awaitOne(SelectableChannel channel, int operations, long end) throws IOException {
    try {
      SelectionKey key = register(channel, operations);
      boolean[] ready = new boolean[1];
      Consumer<SelectionKey> mark = each -> ready[0] |= each == key;
      while (true) {
        select(mark, end == FOREVER ? -1 : Math.max(0, end - System.nanoTime()));
        if (ready[0] || end != FOREVER && end <= System.nanoTime() || !key.isValid()) {
          key.interestOps(0);
          return ready[0];
        }
      }
    } catch (ClosedChannelException | CancelledKeyException e) {
      return true; // the operation itself will fail
    }
  }

  /** Registers a channel, or changes what it is registered for. */
  SelectionKey register(SelectableChannel channel, int operations) throws IOException {
    SelectionKey key = channel.keyFor(selector);
    if (key != null && key.isValid()) {
      if (key.interestOps() != operations) {
        key.interestOps(operations);
      }
      return key;
    }
    if (key != null) {
      locked(() -> selector.selectNow(IGNORED));
    }
    return channel.register(selector, operations);
  }

  /** One wait, which a signal may end early; the nanoseconds are negative for ever. */
  void select(Consumer<SelectionKey> action, long nanoseconds) throws IOException {
    if (nanoseconds == 0) {
      locked(() -> selector.selectNow(action));
      return;
    }
    long millis = nanoseconds < 0 ? 0 : (nanoseconds + 999_999) / 1_000_000;
    IOException[] failure = new IOException[1];
    SignalHandlers.await(
        () -> {
          try {
            locked(() -> selector.select(action, millis));
          } catch (IOException e) {
            failure[0] = e;
          }
          if (Thread.interrupted()) {
            throw new InterruptedException();
          }
        });
    if (failure[0] != null) {
      throw failure[0];
    }
  }

  private interface Selecting {
    int run() throws IOException;
  }

  private void locked(Selecting selecting) throws IOException {
    lock.lock();
    try {
      selecting.run();
    } finally {
      lock.unlock();
    }
  }

  /** Ends the wait that is under way, or the next. */
  void wake() {
    selector.wakeup();
  }

  /** Ends all waits, which look again at what they wait for. */
  static void wakeAll() {
    for (Poller each : ALL) {
      each.selector.wakeup();
    }
  }

  /** Closes a channel; Java does so for good only once every selector has let it go. */
  public static void closeChannel(SelectableChannel channel) throws IOException {
    List<Poller> users = new ArrayList<>();
    if (channel.isRegistered()) {
      for (Poller each : ALL) {
        if (channel.keyFor(each.selector) != null) {
          users.add(each);
        }
      }
    }
    channel.close();
    for (Poller each : users) {
      each.letGo();
    }
  }

  private void letGo() throws IOException {
    if (!lock.tryLock()) {
      selector.wakeup(); // whoever waits lets it go when it awakes
      return;
    }
    try {
      if (selector.isOpen()) {
        selector.selectNow(IGNORED);
      }
    } finally {
      lock.unlock();
    }
  }
}
