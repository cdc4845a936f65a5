package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.nio.file.Path;

/** A directory opened by {@code os.open}: a place that {@code dir_fd} and the like name. */
public final class DirectoryFile extends OpenFile {
  private final Path path;
  private final int flags;

  DirectoryFile(Path path, int flags) {
    this.path = path;
    this.flags = flags;
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public int flags() {
    return flags;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    throw new ErrnoException(OsErrors.EISDIR);
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    throw new ErrnoException(OsErrors.EBADF);
  }

  @Override
  public long seek(long offset, int whence) {
    return 0;
  }

  @Override
  public void sync() {}

  @Override
  protected void close() {}
}
