package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.TextBuilder;
import java.util.Arrays;

/** The reading half of a text file: decoded text that the program has not asked for yet. */
final class TextInput {
  /**
   * What {@code tell} needs: the state of the decoder before the last piece was decoded, and the
   * bytes that were given to it from there on.
   */
  record Snapshot(long flags, byte[] bytes) {}

  private final TextFile file;
  private TextDecoder decoder;
  private Newlines newlines;
  private PyStr decoded = PyStr.EMPTY;
  private int used;
  private Snapshot snapshot;
  private boolean telling;
  private boolean beganReading;
  private final boolean readsOnce;
  private double bytesPerCharacter;

  TextInput(TextFile file, TextCodec codec, Newlines newlines) {
    this.file = file;
    this.telling = file.isSeekable();
    this.readsOnce = file.direct() != null || file.buffer().attrOrNull("read1") != null;
    start(codec, newlines);
  }

  private void start(TextCodec codec, Newlines mode) {
    newlines = mode;
    TextDecoder plain = codec.decoder();
    decoder = mode.isUniversal() ? NewlineDecoder.over(plain, mode.translatesReading()) : plain;
  }

  /** With another encoding or other newlines, before anything was read. */
  void restart(TextCodec codec, Newlines mode) {
    start(codec, mode);
    snapshot = null;
  }

  TextDecoder decoder() {
    return decoder;
  }

  PyObject newlinesSeen() {
    return decoder instanceof NewlineDecoder universal
        ? universal.newlines()
        : dev.krait.runtime.object.PyNone.NONE;
  }

  boolean beganReading() {
    return beganReading;
  }

  boolean isTelling() {
    return telling;
  }

  void allowTelling() {
    telling = file.isSeekable();
  }

  Snapshot snapshot() {
    return snapshot;
  }

  void setSnapshot(Snapshot made) {
    snapshot = made;
  }

  /** How many characters of the decoded text the program has got. */
  int used() {
    return used;
  }

  PyStr decoded() {
    return decoded;
  }

  void setDecoded(PyStr text, int position) {
    decoded = text;
    used = position;
  }

  /** After writing: what was read ahead counts no more. */
  void forget() {
    if (used < decoded.length() || snapshot != null) {
      decoded = PyStr.EMPTY;
      used = 0;
      snapshot = null;
      decoder.reset();
    }
  }

  private void flushWrites() {
    if (file.outputOrNull() != null) {
      file.outputOrNull().flushPending();
    }
  }

  // ---- reading ----

  /** Decodes the next piece; false at the end of the file. */
  private boolean readPiece(long hint) {
    beganReading = true;
    TextDecoder.State before = telling ? decoder.state() : null;
    int size = file.chunkSize();
    if (hint > 0) {
      size = (int) Math.max(size, Math.min(bytesPerCharacter * hint, 1 << 24));
    }
    byte[] bytes = readBytes(size);
    boolean end = bytes.length == 0;
    PyStr text = decoder.decode(bytes, end);
    decoded = text;
    used = 0;
    bytesPerCharacter = text.length() > 0 ? (double) bytes.length / text.length() : 0;
    if (telling) {
      byte[] all = Arrays.copyOf(before.pending(), before.pending().length + bytes.length);
      System.arraycopy(bytes, 0, all, before.pending().length, bytes.length);
      snapshot = new Snapshot(before.flags(), all);
    }
    return !end || text.length() > 0;
  }

  private byte[] readBytes(int size) {
    Buffered direct = file.direct();
    if (direct != null) {
      direct.requireOpen("read");
      return ((dev.krait.runtime.text.PyBytes) direct.reading().readOnce(size)).copyBytes();
    }
    String method = readsOnce ? "read1" : "read";
    PyObject data = Streams.call(file.buffer(), method, PyInt.of(size));
    return bytes(data, "underlying " + method + "() should have returned a bytes-like object");
  }

  private static byte[] bytes(PyObject data, String message) {
    byte[] bytes =
        data instanceof dev.krait.runtime.text.StrLayout ? null : Buffers.bytesOrNull(data);
    if (bytes == null) {
      throw Errors.typeError(message + ", not '" + data.type().name() + "'");
    }
    return bytes;
  }

  private PyStr take(int count) {
    int end = (int) Math.min((long) used + count, decoded.length());
    PyStr taken = decoded.substring(used, end);
    used = end;
    return taken;
  }

  /** {@code read(count)}; everything if it is negative. */
  synchronized PyStr read(long count) {
    file.requireOpen();
    flushWrites();
    if (count < 0) {
      return readAll();
    }
    int wanted = (int) Math.min(count, Integer.MAX_VALUE - 8);
    PyStr first = take(wanted);
    if (first.length() == wanted) {
      return first;
    }
    TextBuilder out = new TextBuilder(first.length());
    out.append(first);
    while (out.length() < wanted && readPiece(wanted - out.length())) {
      out.append(take(wanted - out.length()));
    }
    return out.toStr();
  }

  private PyStr readAll() {
    beganReading = true;
    PyObject data;
    Buffered direct = file.direct();
    if (direct != null) {
      direct.requireOpen("read");
      data = direct.reading().readAll();
    } else {
      data = Streams.call(file.buffer(), "read");
    }
    byte[] bytes;
    if (data == dev.krait.runtime.object.PyNone.NONE) {
      throw IoErrors.wouldBlock("Read returned None.", 0);
    }
    bytes = bytes(data, "underlying read() should have returned a bytes-like object");
    PyStr rest = decoded.substring(used, decoded.length());
    PyStr text = decoder.decode(bytes, true);
    decoded = PyStr.EMPTY;
    used = 0;
    snapshot = null;
    return rest.concat(text);
  }

  /** {@code readline(limit)}; without a limit if it is negative. */
  synchronized PyStr readLine(long limit) {
    file.requireOpen();
    flushWrites();
    PyStr line = null; // the beginning of a line that goes beyond one piece
    while (true) {
      if (used >= decoded.length()) {
        boolean more = readPiece(0);
        while (more && decoded.length() == 0) {
          more = readPiece(0);
        }
        if (!more) {
          decoded = PyStr.EMPTY;
          used = 0;
          snapshot = null;
          return line == null ? PyStr.EMPTY : line;
        }
      }
      PyStr text = decoded;
      int from = used;
      int before = 0; // how many characters of the text stand in front of the decoded ones
      if (line != null && needsJoin(line)) {
        text = line.concat(decoded.substring(used, decoded.length()));
        before = line.length() - used;
        from = 0;
        line = null;
      }
      int end = TextSearch.lineEnd(text, from, newlines);
      int had = line == null ? 0 : line.length();
      if (limit >= 0 && (end < 0 ? text.length() : end) - from + had >= limit) {
        end = (int) (from + limit - had);
      }
      int stop = end < 0 ? text.length() : end;
      PyStr part = text.substring(from, stop);
      line = line == null ? part : line.concat(part);
      used = stop - before;
      if (end >= 0) {
        return line;
      }
    }
  }

  /** Whether the end of line that was asked for may be cut in two. */
  private boolean needsJoin(PyStr line) {
    return newlines.reading() == Newlines.Reading.GIVEN
        && newlines.end().length() == 2
        && line.length() > 0
        && line.codePointAt(line.length() - 1) == '\r';
  }

  /** A line for {@code next()}, which rules out {@code tell} until the end. */
  PyStr nextLine() {
    telling = false;
    PyStr line;
    if (file.type().isHeapType()) {
      PyObject value = Streams.call(file, "readline");
      if (!(value instanceof dev.krait.runtime.text.StrLayout text)) {
        throw IoErrors.osError(
            "readline() should have returned a str object, not '" + value.type().name() + "'");
      }
      line = text.exact();
    } else {
      line = readLine(-1);
    }
    if (line.length() == 0) {
      snapshot = null;
      telling = file.isSeekable();
    }
    return line;
  }
}
