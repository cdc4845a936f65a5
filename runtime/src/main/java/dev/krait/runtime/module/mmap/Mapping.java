package dev.krait.runtime.module.mmap;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.process.ChannelFile;
import dev.krait.runtime.process.OpenFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where the memory of an {@code mmap} comes from: a part of a file, or nowhere. Memory that no
 * other process shares is an array of Java's.
 *
 * @param file null for anonymous memory
 * @param offset in the file
 * @param shared whether the file changes with the memory
 * @param access what may be done with the memory
 */
record Mapping(OpenFile file, long offset, boolean shared, Access access) {
  static final int PAGE = 4096;
  private static final int ENOMEM = 12;
  private static final int ENODEV = 19;

  /** How long the memory is to be: as asked for, or up to the end of the file. */
  long length(long asked) throws IOException {
    if (!hasSize()) {
      return asked;
    }
    long size = file.size();
    if (asked == 0) {
      if (size == 0) {
        throw Errors.valueError("cannot mmap an empty file");
      }
      if (offset >= size) {
        throw Errors.valueError("mmap offset is greater than file size");
      }
      return size - offset;
    }
    if (offset > size || size - offset < asked) {
      throw Errors.valueError("mmap length is greater than file size");
    }
    return asked;
  }

  /** Whether the file is neither a pipe nor a device; it may have lost its name. */
  private boolean hasSize() {
    if (!(file instanceof ChannelFile)) {
      return false;
    }
    Path path = file.path();
    return path == null || Files.isRegularFile(path) || !Files.exists(path);
  }

  /** The memory. */
  ByteBuffer map(long length) throws IOException {
    if (length <= 0 || offset % PAGE != 0) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    if (length > Integer.MAX_VALUE - 8) {
      throw new ErrnoException(ENOMEM);
    }
    if (file == null) {
      return ByteBuffer.allocate((int) length);
    }
    if (!(file instanceof ChannelFile channel)) {
      throw new ErrnoException(OsErrors.EACCES);
    }
    try {
      return map(channel.channel(), (int) length);
    } catch (NonReadableChannelException | NonWritableChannelException e) {
      throw new ErrnoException(OsErrors.EACCES);
    } catch (IOException e) {
      // Java gives no number: what is mapped here is open and long enough, so it must be a device
      throw new ErrnoException(ENODEV);
    }
  }

  private ByteBuffer map(FileChannel channel, int length) throws IOException {
    if (shared && access.isWritable()) {
      return channel.map(FileChannel.MapMode.READ_WRITE, offset, length);
    }
    ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, offset, length);
    return access.isWritable() ? ByteBuffer.allocate(length).put(0, content, 0, length) : content;
  }

  /** The memory with another length, what it held at its start. */
  ByteBuffer resize(ByteBuffer memory, long length) throws IOException {
    if (length == 0) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    if (file == null) {
      if (shared && length > memory.capacity()) {
        throw Errors.valueError("mmap: can't expand a shared anonymous mapping on Linux");
      }
      return ByteBuffer.wrap(Arrays.copyOf(memory.array(), (int) length));
    }
    file.truncate(offset + length);
    return map(length);
  }

  /** Writes a part of the memory to the file. */
  static void flush(ByteBuffer memory, int start, int count) {
    if (memory instanceof MappedByteBuffer mapped && count > 0) {
      mapped.force(start, count);
    }
  }
}
