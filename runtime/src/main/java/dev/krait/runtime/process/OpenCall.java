package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** {@code open(2)}. */
public final class OpenCall {
  private static final int EMFILE = 24;

  private OpenCall() {}

  /**
   * Opens a file.
   *
   * @param path an absolute path
   * @param flags of {@link OpenFlags}
   * @param mode the permissions of a file that is made
   */
  public static OpenFile open(Path path, int flags, int mode) throws IOException {
    Abandoned.release();
    try {
      return attempt(path, flags, mode);
    } catch (IOException e) {
      if (OsErrors.errno(e) != EMFILE || !Abandoned.collect()) {
        throw e;
      }
      return attempt(path, flags, mode);
    }
  }

  private static OpenFile attempt(Path path, int flags, int mode) throws IOException {
    int access = flags & OpenFlags.O_ACCMODE;
    boolean creates = has(flags, OpenFlags.O_CREAT);
    if ((flags & OpenFlags.O_TMPFILE) == OpenFlags.O_TMPFILE) {
      throw new ErrnoException(95); // EOPNOTSUPP
    }
    if (!(creates && has(flags, OpenFlags.O_EXCL)) && isDirectory(path, flags)) {
      if (access != OpenFlags.O_RDONLY || creates) {
        throw new ErrnoException(OsErrors.EISDIR);
      }
      if (!Files.isReadable(path) && !has(flags, OpenFlags.O_PATH)) {
        throw new ErrnoException(OsErrors.EACCES);
      }
      return new DirectoryFile(path, flags);
    }
    if (has(flags, OpenFlags.O_DIRECTORY)) {
      throw new ErrnoException(Files.exists(path) ? OsErrors.ENOTDIR : OsErrors.ENOENT);
    }
    if (creates && !has(flags, OpenFlags.O_EXCL) && path.toString().endsWith("/")) {
      throw new ErrnoException(OsErrors.EISDIR);
    }
    return channel(path, flags, mode);
  }

  private static boolean isDirectory(Path path, int flags) {
    return has(flags, OpenFlags.O_NOFOLLOW)
        ? Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        : Files.isDirectory(path);
  }

  private static OpenFile channel(Path path, int flags, int mode) throws IOException {
    int access = flags & OpenFlags.O_ACCMODE;
    boolean append = has(flags, OpenFlags.O_APPEND) && access != OpenFlags.O_RDONLY;
    Set<OpenOption> options = new HashSet<>();
    if (access != OpenFlags.O_WRONLY && !append) {
      options.add(StandardOpenOption.READ);
    }
    if (access != OpenFlags.O_RDONLY) {
      options.add(append ? StandardOpenOption.APPEND : StandardOpenOption.WRITE);
    }
    if (has(flags, OpenFlags.O_CREAT)) {
      boolean exclusive = has(flags, OpenFlags.O_EXCL);
      if (access == OpenFlags.O_RDONLY) {
        createEmpty(path, exclusive, mode);
      } else {
        options.add(exclusive ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
      }
    }
    boolean truncates = has(flags, OpenFlags.O_TRUNC) && access != OpenFlags.O_RDONLY;
    if (truncates && !append) {
      options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    if (has(flags, OpenFlags.O_NOFOLLOW)) {
      options.add(LinkOption.NOFOLLOW_LINKS);
    }
    if ((flags & OpenFlags.O_SYNC) == OpenFlags.O_SYNC) {
      options.add(StandardOpenOption.SYNC);
    }
    FileChannel channel = make(path, options, mode);
    if (!append) {
      return new ChannelFile(channel, path, flags);
    }
    if (truncates) {
      channel.truncate(0);
    }
    FileChannel reader =
        access == OpenFlags.O_RDWR ? FileChannel.open(path, StandardOpenOption.READ) : null;
    return new AppendFile(channel, reader, path, flags);
  }

  private static void createEmpty(Path path, boolean exclusive, int mode) throws IOException {
    if (exclusive || !Files.exists(path)) {
      make(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode).close();
    }
  }

  private static FileChannel make(Path path, Set<? extends OpenOption> options, int mode)
      throws IOException {
    boolean creates =
        options.contains(StandardOpenOption.CREATE)
            || options.contains(StandardOpenOption.CREATE_NEW);
    int permissions = mode & 0777 & ~Umask.get();
    try {
      if (!creates || permissions == (0666 & ~Umask.get()) && Umask.isNative()) {
        return FileChannel.open(path, options);
      }
      boolean isNew = !Umask.isNative() && !Files.exists(path);
      FileChannel channel = FileChannel.open(path, options, permissions(permissions));
      if (isNew) {
        Files.setAttribute(path, "unix:mode", permissions);
      }
      return channel;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (FileSystemException e) {
      // Java refuses to follow a link where asked not to without saying so in a class of its own
      if (options.contains(LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(path)) {
        throw new ErrnoException(OsErrors.ELOOP);
      }
      throw e;
    } catch (IOException e) {
      if (options.contains(LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(path)) {
        throw new ErrnoException(OsErrors.ELOOP);
      }
      throw e;
    }
  }

  /** Permission bits as Java takes them when it makes a file. */
  public static FileAttribute<Set<PosixFilePermission>> permissions(int mode) {
    Set<PosixFilePermission> set = new HashSet<>();
    PosixFilePermission[] all = PosixFilePermission.values(); // from the owner's read bit down
    for (int i = 0; i < 9; i++) {
      if ((mode & 0400 >> i) != 0) {
        set.add(all[i]);
      }
    }
    return PosixFilePermissions.asFileAttribute(set);
  }

  private static boolean has(int flags, int flag) {
    return (flags & flag) == flag;
  }
}
