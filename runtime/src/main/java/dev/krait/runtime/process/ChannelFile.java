package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of the file system, or a device, opened for reading, writing or both. */
public class ChannelFile extends OpenFile {

  private final FileChannel channel;
  private final Path path;
  private final int flags;
  private final List<FileLock> locks = new ArrayList<>(0);
  private Boolean terminal;

  ChannelFile(FileChannel channel, Path path, int flags) {
    this.channel = channel;
    this.path = path;
    this.flags = flags;
  }

  /** The Java channel. */
  public final FileChannel channel() {
    return channel;
  }

  @Override
  public final Path path() {
    return path;
  }

  @Override
  public final int flags() {
    return flags;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    try {
      return Math.max(0, channel.read(ByteBuffer.wrap(into, offset, count)));
    } catch (NonReadableChannelException e) {
      throw new ErrnoException(OsErrors.EBADF);
    }
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    try {
      return channel.write(ByteBuffer.wrap(from, offset, count));
    } catch (NonWritableChannelException e) {
      throw new ErrnoException(OsErrors.EBADF);
    }
  }

  @Override
  public long seek(long offset, int whence) throws IOException {
    long position =
        switch (whence) {
          case 0 -> offset;
          case 1 -> channel.position() + offset;
          case 2 -> channel.size() + offset;
          default -> -1;
        };
    if (position < 0) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    if (whence != 1 || offset != 0) {
      channel.position(position);
    }
    return position;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public void truncate(long size) throws IOException {
    try {
      long before = channel.size();
      if (size < before) {
        long position = channel.position();
        channel.truncate(size);
        channel.position(position);
      } else if (size > before) {
        channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
      }
    } catch (NonWritableChannelException e) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
  }

  @Override
  public void sync() throws IOException {
    channel.force(true);
  }

  /** {@code flock} and {@code lockf}: one lock at a time, as the JVM has it for a whole process. */
  public synchronized void lock(long start, long size, boolean shared, boolean wait)
      throws IOException {
    unlock(start, size);
    try {
      FileLock lock =
          wait ? channel.lock(start, size, shared) : channel.tryLock(start, size, shared);
      if (lock == null) {
        throw new ErrnoException(OsErrors.EAGAIN);
      }
      locks.add(lock);
    } catch (OverlappingFileLockException e) {
      throw new ErrnoException(OsErrors.EAGAIN);
    } catch (NonWritableChannelException | NonReadableChannelException e) {
      throw new ErrnoException(OsErrors.EBADF);
    }
  }

  /** Ends the locks in a part of the file. */
  public synchronized void unlock(long start, long size) throws IOException {
    for (FileLock lock : List.copyOf(locks)) {
      if (lock.overlaps(start, size)) {
        lock.release();
        locks.remove(lock);
      }
    }
  }

  @Override
  public boolean isTerminal() {
    if (terminal == null) {
      terminal = Terminals.isTerminal(path);
    }
    return terminal;
  }

  @Override
  protected void close() throws IOException {
    channel.close();
  }
}
