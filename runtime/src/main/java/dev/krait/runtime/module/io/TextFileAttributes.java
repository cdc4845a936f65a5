package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The attributes of {@code io.TextIOWrapper}. */
@Exposed("_io.TextIOWrapper")
final class TextFileAttributes {
  private TextFileAttributes() {}

  @Getter("encoding")
  static String encoding(TextFile self) {
    return self.options().encoding();
  }

  @Getter("errors")
  static String errors(TextFile self) {
    return self.options().errors();
  }

  @Getter("buffer")
  static PyObject buffer(TextFile self) {
    return self.buffer();
  }

  @Getter("line_buffering")
  static boolean lineBuffering(TextFile self) {
    return self.options().lineBuffering();
  }

  @Getter("write_through")
  static boolean writeThrough(TextFile self) {
    return self.options().writeThrough();
  }

  @Getter("name")
  static PyObject name(TextFile self) {
    return self.buffer().attr("name");
  }

  @Getter("closed")
  static boolean closed(TextFile self) {
    return self.isClosed();
  }

  @Getter("newlines")
  static PyObject newlines(TextFile self) {
    return self.newlinesSeen();
  }

  @Getter("_finalizing")
  static boolean finalizing(TextFile self) {
    return false;
  }

  @Getter("_CHUNK_SIZE")
  static long chunkSize(TextFile self) {
    return self.chunkSize();
  }

  @Setter("_CHUNK_SIZE")
  static void setChunkSize(TextFile self, PyObject value) {
    if (value == null) {
      throw Errors.attributeError(self, "_CHUNK_SIZE", "cannot delete attribute");
    }
    long size = Index.toLong(value);
    if (size <= 0) {
      throw Errors.valueError("a strictly positive integer is required");
    }
    self.setChunkSize((int) Math.min(size, Integer.MAX_VALUE - 8));
  }
}
