package dev.krait.runtime.module.io;

import dev.krait.runtime.process.Abandoned;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a lost file leaves: bytes that its layers have not written yet, and a descriptor. It must
 * not lead back to the file object.
 */
final class FileRemains implements Abandoned.Remains {
  private final int descriptor;
  private final OpenFile file;
  private WriteBuffer buffer;
  private WriteBuffer text;

  FileRemains(int descriptor, OpenFile file) {
    this.descriptor = descriptor;
    this.file = file;
  }

  /** The buffer of the buffered layer. */
  void setBuffer(WriteBuffer buffer) {
    this.buffer = buffer;
  }

  /** The bytes of the text layer. */
  void setText(WriteBuffer text) {
    this.text = text;
  }

  @Override
  public boolean hasPending() {
    return buffer != null && buffer.size() > 0 || text != null && text.size() > 0;
  }

  @Override
  public Path path() {
    return file.path();
  }

  @Override
  public void release() {
    if (Descriptors.find(descriptor) != file) {
      return;
    }
    try {
      write(buffer);
      write(text);
    } catch (IOException e) {
      // as when CPython deallocates a file that cannot be written
    }
    try {
      Descriptors.close(descriptor);
    } catch (IOException e) {
      // nothing more can be done
    }
  }

  private void write(WriteBuffer pending) throws IOException {
    if (pending == null) {
      return;
    }
    int at = 0;
    while (at < pending.size()) {
      at += file.write(pending.array(), at, pending.size() - at);
    }
    pending.clear();
  }
}
