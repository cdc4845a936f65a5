package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A file opened with {@code O_APPEND}: the system puts each write behind the end. Java opens no
 * channel that also reads, so that there are two and the position is kept here.
 */
final class AppendFile extends ChannelFile {
  private final FileChannel reader;
  private long position;

  AppendFile(FileChannel writer, FileChannel reader, Path path, int flags) {
    super(writer, path, flags);
    this.reader = reader;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (reader == null) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    int read = Math.max(0, reader.read(ByteBuffer.wrap(into, offset, count), position));
    position += read;
    return read;
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    int written = super.write(from, offset, count);
    position = size();
    return written;
  }

  @Override
  public long seek(long offset, int whence) throws IOException {
    long base = whence == 0 ? 0 : whence == 1 ? position : size();
    if (whence < 0 || whence > 2 || base + offset < 0) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    position = base + offset;
    return position;
  }

  @Override
  public void truncate(long size) throws IOException {
    long before = size();
    if (size < before) {
      channel().truncate(size);
    } else if (size > before) {
      super.write(new byte[(int) (size - before)], 0, (int) (size - before));
    }
  }

  @Override
  protected void close() throws IOException {
    super.close();
    if (reader != null) {
      reader.close();
    }
  }
}
