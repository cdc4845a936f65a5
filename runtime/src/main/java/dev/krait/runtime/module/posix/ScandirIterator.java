package dev.krait.runtime.module.posix;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.process.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;

/** What {@code os.scandir} returns. */
final class ScandirIterator extends PyObject {
  /** {@code posix.ScandirIterator}. */
  static final PyType TYPE =
      PyType.builtin(
          "posix.ScandirIterator", PyType.OBJECT, false, new ScandirIteratorMethodsTable());

  private final PathArgument argument;
  private final Path directory;
  private final DirectoryStream<Path> stream;
  private final Iterator<Path> entries;
  private boolean closed;

  ScandirIterator(PathArgument argument, Path directory, DirectoryStream<Path> stream) {
    this.argument = argument;
    this.directory = directory;
    this.stream = stream;
    this.entries = stream.iterator();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    if (closed) {
      return null;
    }
    try {
      if (!entries.hasNext()) {
        close();
        return null;
      }
      return new DirectoryEntry(argument, directory, FileNames.bytes(entries.next().getFileName()));
    } catch (DirectoryIteratorException e) {
      close();
      throw argument.error(e.getCause());
    }
  }

  void close() {
    closed = true;
    try {
      stream.close();
    } catch (IOException e) {
      throw argument.error(e);
    }
  }
}
