package dev.krait.runtime.process;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Descriptors that are watched for bits of {@link Readiness} by one {@link Poller}. */
public final class Watched {
  /** Files that tell of no change are asked so often. */
  private static final long STEP = 10_000_000;

  private static volatile int replacements;

  private final Poller poller;
  private final boolean lasting;
  private final Map<Integer, Watch> watches = new LinkedHashMap<>();
  private final Map<SelectableChannel, List<Watch>> users = new IdentityHashMap<>();
  private int seen = replacements;
  private volatile boolean ended;

  private Watched(Poller poller, boolean lasting) {
    this.poller = poller;
    this.lasting = lasting;
  }

  /** With a selector of its own; a descriptor keeps to the file it had when it was added. */
  public static Watched lasting() {
    return new Watched(new Poller(), true);
  }

  /** For one wait of this thread. */
  public static Watched passing() {
    return new Watched(Poller.current(), false);
  }

  /** To be called when a file has got another channel. */
  public static void replaced() {
    replacements++;
    Poller.wakeAll();
  }

  /** Whether a descriptor is watched. */
  public synchronized boolean contains(int descriptor) {
    Watch watch = watches.get(descriptor);
    if (watch != null && lasting && Descriptors.find(descriptor) != watch.file) {
      remove(descriptor); // it was closed, and with it what watched it
      return false;
    }
    return watch != null;
  }

  /** Adds a descriptor, or changes what it is watched for. */
  public synchronized void put(int descriptor, int mask) {
    Watch watch = watches.get(descriptor);
    if (watch == null) {
      watch = new Watch(descriptor);
      watch.file = Descriptors.find(descriptor);
      watches.put(descriptor, watch);
    }
    watch.mask = mask;
    bind(watch);
    if (lasting) {
      poller.wake();
    }
  }

  /** Stops watching a descriptor; false if it was not watched. */
  public synchronized boolean remove(int descriptor) {
    Watch watch = watches.remove(descriptor);
    if (watch != null) {
      unbind(watch);
    }
    return watch != null;
  }

  /** Ends all use. */
  public synchronized void close() {
    ended = true;
    if (lasting) {
      poller.close();
    } else {
      watches.values().forEach(this::unbind);
    }
    watches.clear();
  }

  // ---- channels ----

  private void bind(Watch watch) {
    SelectableChannel in = watch.file == null ? null : watch.file.inChannel();
    SelectableChannel out = watch.file == null ? null : watch.file.outChannel();
    if (in != watch.in || out != watch.out) {
      unbind(watch);
      watch.in = in;
      watch.out = out;
      use(in, watch);
      use(out, watch);
    }
    offer(in);
    offer(out);
  }

  private void use(SelectableChannel channel, Watch watch) {
    if (channel != null) {
      List<Watch> all = users.computeIfAbsent(channel, c -> new ArrayList<>(1));
      if (!all.contains(watch)) {
        all.add(watch);
      }
    }
  }

  private void unbind(Watch watch) {
    SelectableChannel in = watch.in;
    SelectableChannel out = watch.out;
    watch.in = null;
    watch.out = null;
    leave(in, watch);
    leave(out, watch);
  }

  private void leave(SelectableChannel channel, Watch watch) {
    List<Watch> all = channel == null ? null : users.get(channel);
    if (all != null) {
      all.remove(watch);
      offer(channel);
      if (all.isEmpty()) {
        users.remove(channel);
      }
    }
  }

  /** Registers a channel for what all its users ask of it. */
  private void offer(SelectableChannel channel) {
    if (channel == null) {
      return;
    }
    int operations = 0;
    for (Watch each : users.get(channel)) {
      operations |= operations(each, channel);
    }
    try {
      SelectionKey key = poller.key(channel);
      if (operations != 0 || key != null && key.isValid()) {
        poller.register(channel, operations);
      }
    } catch (CancelledKeyException | IOException e) {
      // closed meanwhile
    }
  }

  private static int operations(Watch watch, SelectableChannel channel) {
    int operations = 0;
    boolean serves = channel instanceof ServerSocketChannel;
    boolean connects = channel instanceof SocketChannel socket && socket.isConnectionPending();
    if (watch.in == channel && watch.reads()) {
      operations |= serves ? SelectionKey.OP_ACCEPT : SelectionKey.OP_READ;
    }
    if (watch.out == channel && watch.writes() && !serves) {
      operations |= SelectionKey.OP_WRITE;
    }
    return connects && operations != 0 ? SelectionKey.OP_CONNECT : operations;
  }

  // ---- waiting ----

  /** A descriptor and what it is ready for. */
  public record Ready(int descriptor, int bits) {}

  /** Waits; negative nanoseconds are for ever. */
  public List<Ready> await(long nanoseconds, int most) throws IOException {
    long end = Poller.after(nanoseconds);
    List<SelectionKey> keys = new ArrayList<>();
    while (true) {
      boolean mute = prepare();
      long left = end == Poller.FOREVER ? -1 : Math.max(0, end - System.nanoTime());
      if (known()) {
        left = 0;
      } else if (mute) {
        left = left < 0 ? STEP : Math.min(left, STEP);
      }
      keys.clear();
      poller.select(keys::add, left);
      List<Ready> result = results(keys, most);
      if (!result.isEmpty() || ended || end != Poller.FOREVER && end <= System.nanoTime()) {
        return result;
      }
    }
  }

  /** Brings everything up to date; whether a file must be asked again and again. */
  private synchronized boolean prepare() {
    boolean mute = false;
    boolean stale = seen != replacements;
    seen = replacements;
    for (Watch each : watches.values()) {
      each.kernel = 0;
      OpenFile file = lasting ? each.file : Descriptors.find(each.descriptor);
      if (stale || file != each.file) {
        each.file = file;
        bind(each);
      }
      mute |= each.isMute();
    }
    return mute;
  }

  /** Whether the files themselves know of something. */
  private synchronized boolean known() {
    for (Watch each : watches.values()) {
      if (each.result(lasting) != 0) {
        return true;
      }
    }
    return false;
  }

  private synchronized List<Ready> results(List<SelectionKey> keys, int most) {
    for (SelectionKey key : keys) {
      List<Watch> all = users.get(key.channel());
      if (all != null) {
        for (Watch each : List.copyOf(all)) {
          note(each, key);
        }
      }
    }
    List<Ready> result = new ArrayList<>();
    for (Watch each : watches.values()) {
      int bits = each.result(lasting);
      if (bits != 0 && result.size() < most) {
        result.add(new Ready(each.descriptor, bits));
        if (each.isOneShot()) {
          each.mask = Watch.DISABLED;
          bind(each);
        }
      }
    }
    return result;
  }

  private void note(Watch watch, SelectionKey key) {
    SelectableChannel channel = key.channel();
    int operations = key.isValid() ? key.readyOps() : SelectionKey.OP_CONNECT;
    if ((operations & SelectionKey.OP_CONNECT) != 0) {
      watch.file.advance();
      watch.kernel |= Readiness.OUT;
      bind(watch);
    }
    if ((operations & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0
        && channel == watch.in) {
      watch.kernel |= Readiness.IN;
    }
    if ((operations & SelectionKey.OP_WRITE) != 0 && channel == watch.out) {
      watch.kernel |= Readiness.OUT;
    }
  }
}
