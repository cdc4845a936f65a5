package dev.krait.runtime.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.channels.SelectableChannel;
import java.nio.channels.spi.SelectorProvider;

/**
 * Channels of pipes that another process made. Java has them, but no public way to make them of a
 * descriptor; the launcher opens the packages where a child gets descriptors.
 */
final class KernelChannels {
  private KernelChannels() {}

  /** One end of a pipe by its path in {@code /proc}. */
  static PipeEnd end(String path, boolean writes) throws IOException {
    FileDescriptor descriptor =
        writes ? new FileOutputStream(path, true).getFD() : new FileInputStream(path).getFD();
    try {
      // the channel closes it; the stream must not do so again
      Method cleanup = FileDescriptor.class.getDeclaredMethod("unregisterCleanup");
      cleanup.setAccessible(true);
      cleanup.invoke(descriptor);
      Field number = FileDescriptor.class.getDeclaredField("fd");
      number.setAccessible(true);
      Constructor<?> constructor =
          Class.forName("sun.nio.ch." + (writes ? "Sink" : "Source") + "ChannelImpl")
              .getDeclaredConstructor(SelectorProvider.class, FileDescriptor.class);
      constructor.setAccessible(true);
      return PipeEnd.inherited(
          (SelectableChannel) constructor.newInstance(SelectorProvider.provider(), descriptor),
          number.getInt(descriptor));
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IOException(e);
    }
  }
}
