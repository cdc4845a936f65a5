package dev.krait.runtime.module.io;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.TextBuilder;

/** The writing half of a text file: encoded bytes that are not yet given to the file of bytes. */
final class TextOutput {
  private final TextFile file;
  private final WriteBuffer pending;
  private TextEncoder encoder;

  TextOutput(TextFile file, TextEncoder encoder) {
    this.file = file;
    this.encoder = encoder;
    this.pending = new WriteBuffer(1 << 14);
    Buffered layer = file.direct();
    FileIo raw = layer == null ? null : layer.raw().plain();
    if (raw != null && raw.remains() != null) {
      raw.remains().setText(pending);
    }
  }

  TextEncoder encoder() {
    return encoder;
  }

  void setEncoder(TextEncoder encoder) {
    this.encoder = encoder;
  }

  /** {@code write(text)}. */
  void write(PyStr text) {
    file.requireOpen();
    boolean feeds = file.isLineBuffering() && hasLineEnd(text);
    synchronized (pending) {
      append(text);
      if (feeds || file.isWriteThrough() || pending.size() >= file.chunkSize()) {
        flushPending();
      }
    }
    if (feeds) {
      flushBuffer();
    }
    wrote();
  }

  private static boolean hasLineEnd(PyStr text) {
    int length = text.length();
    return TextSearch.indexOf(text, '\n', 0, length) >= 0
        || TextSearch.indexOf(text, '\r', 0, length) >= 0;
  }

  /** {@code print}: one flush at most. */
  void print(PyObject[] values, PyStr separator, PyStr end) {
    file.requireOpen();
    synchronized (pending) {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          append(separator);
        }
        append(values[i].str());
      }
      append(end);
      if (file.isLineBuffering() || file.isWriteThrough() || pending.size() >= file.chunkSize()) {
        flushPending();
      }
    }
    if (file.isLineBuffering()) {
      flushBuffer();
    }
    wrote();
  }

  private void append(PyStr text) {
    PyStr translated = translated(text);
    String narrow = translated.bmp();
    int limit = encoder.plainLimit();
    if (pending.size() > 0 && pending.size() + translated.length() > file.chunkSize()) {
      flushPending();
    }
    if (limit == 0 || narrow == null || !pending.addBelow(narrow, limit)) {
      byte[] bytes = encoder.encode(translated);
      pending.add(bytes, 0, bytes.length);
    }
  }

  private PyStr translated(PyStr text) {
    String newline = file.newlines().writing();
    if (newline == null || TextSearch.indexOf(text, '\n', 0, text.length()) < 0) {
      return text;
    }
    TextBuilder out = new TextBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        out.append(newline);
      } else {
        out.append(c);
      }
    }
    return out.toStr();
  }

  /** Gives the bytes to the file below. */
  void flushPending() {
    synchronized (pending) {
      if (pending.size() == 0) {
        return;
      }
      Buffered below = file.direct();
      if (below != null) {
        if (below.isClosed()) {
          throw dev.krait.runtime.exception.Errors.valueError("write to closed file");
        }
        below.writing().write(pending.array(), pending.size());
        pending.clear();
      } else {
        PyObject bytes = PyBytes.of(pending.toBytes());
        pending.clear(); // before the call, which may come back here
        Streams.call(file.buffer(), "write", bytes);
      }
    }
  }

  private void flushBuffer() {
    Buffered below = file.direct();
    if (below != null) {
      below.flush();
    } else {
      Streams.call(file.buffer(), "flush");
    }
  }

  private void wrote() {
    TextInput input = file.inputOrNull();
    if (input != null) {
      input.forget();
    }
  }
}
