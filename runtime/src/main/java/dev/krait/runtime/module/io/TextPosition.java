package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Positions in text files. As one place in the bytes does not say where a program is in the text,
 * {@code tell} answers a number that holds a place where the decoder can start again and how far to
 * go from there.
 */
final class TextPosition {
  private static final byte[] NONE = {};

  private TextPosition() {}

  /**
   * What the number holds.
   *
   * @param start a place in the bytes
   * @param flags the state of the decoder there
   * @param feed how many bytes to decode from there
   * @param skip how many of the characters that result are behind the program
   * @param atEnd whether the decoder was told of the end
   */
  private record Cookie(long start, long flags, long feed, long skip, boolean atEnd) {
    PyObject number() {
      if (flags == 0 && feed == 0 && skip == 0 && !atEnd) {
        return PyInt.of(start);
      }
      BigInteger value = BigInteger.valueOf(start);
      value = value.or(BigInteger.valueOf(flags).shiftLeft(64));
      value = value.or(BigInteger.valueOf(feed).shiftLeft(128));
      value = value.or(BigInteger.valueOf(skip).shiftLeft(192));
      value = atEnd ? value.or(BigInteger.ONE.shiftLeft(256)) : value;
      return PyInt.of(value);
    }

    static Cookie of(IntLayout number) {
      BigInteger value = number.bigValue();
      return new Cookie(
          part(value, 0), part(value, 64), part(value, 128), part(value, 192), value.testBit(256));
    }

    private static long part(BigInteger value, int shift) {
      return value.shiftRight(shift).longValue();
    }
  }

  static PyObject tell(TextFile file) {
    file.requireOpen();
    if (!file.isSeekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    TextInput input = file.inputOrNull();
    if (input != null && !input.isTelling()) {
      throw IoErrors.osError("telling position disabled by next() call");
    }
    if (file.outputOrNull() != null) {
      file.outputOrNull().flushPending();
    }
    Streams.call(file, "flush");
    PyObject result = Streams.call(file.buffer(), "tell");
    if (input == null || input.snapshot() == null) {
      return result;
    }
    long position = Index.toLong(result);
    TextInput.Snapshot snapshot = input.snapshot();
    long start = position - snapshot.bytes().length;
    if (input.used() == 0) {
      return new Cookie(start, snapshot.flags(), 0, 0, false).number();
    }
    TextDecoder decoder = input.decoder();
    TextDecoder.State saved = decoder.state();
    try {
      return find(decoder, snapshot, start, input.used()).number();
    } finally {
      decoder.setState(saved);
    }
  }

  /** The last place before the program's where the decoder has nothing pending. */
  private static Cookie find(
      TextDecoder decoder, TextInput.Snapshot snapshot, long position, int characters) {
    byte[] bytes = snapshot.bytes();
    long flags = snapshot.flags();
    int left = characters;
    int skipped = guess(decoder, snapshot, characters);
    decoder.setState(new TextDecoder.State(NONE, flags));
    if (skipped > 0) {
      left -= decoder.decode(Arrays.copyOf(bytes, skipped), false).length();
      flags = decoder.state().flags();
    }
    long start = position + skipped;
    long startFlags = flags;
    if (left == 0) {
      return new Cookie(start, startFlags, 0, 0, false);
    }
    int fed = 0;
    int decoded = 0;
    for (int i = skipped; i < bytes.length; i++) {
      fed++;
      decoded += decoder.decode(new byte[] {bytes[i]}, false).length();
      TextDecoder.State state = decoder.state();
      if (state.pending().length == 0 && decoded <= left) {
        start += fed;
        left -= decoded;
        startFlags = state.flags();
        fed = 0;
        decoded = 0;
      }
      if (decoded >= left) {
        return new Cookie(start, startFlags, fed, left, false);
      }
    }
    decoded += decoder.decode(NONE, true).length();
    if (decoded < left) {
      throw IoErrors.osError("can't reconstruct logical file position");
    }
    return new Cookie(start, startFlags, fed, left, true);
  }

  /** How many bytes can surely be skipped: about as many as there are characters. */
  private static int guess(TextDecoder decoder, TextInput.Snapshot snapshot, int characters) {
    int skip = Math.min(characters, snapshot.bytes().length);
    int back = 1;
    while (skip > 0) {
      decoder.setState(new TextDecoder.State(NONE, snapshot.flags()));
      int got = decoder.decode(Arrays.copyOf(snapshot.bytes(), skip), false).length();
      if (got <= characters) {
        int pending = decoder.state().pending().length;
        if (pending == 0) {
          return skip;
        }
        skip -= pending;
        back = 1;
      } else {
        skip -= back;
        back *= 2;
      }
    }
    return 0;
  }

  static PyObject seek(TextFile file, PyObject target, int whence) {
    file.requireOpen();
    if (!file.isSeekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    PyObject cookie = target;
    PyInt zero = PyInt.of(0);
    switch (whence) {
      case 0 -> {}
      case 1 -> {
        if (!cookie.isEq(zero)) {
          throw IoErrors.unsupported("can't do nonzero cur-relative seeks");
        }
        cookie = Streams.call(file, "tell");
      }
      case 2 -> {
        if (!cookie.isEq(zero)) {
          throw IoErrors.unsupported("can't do nonzero end-relative seeks");
        }
        return toEnd(file);
      }
      default -> throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (Comparison.compare(CompareOperator.LT, cookie, zero).isTrue()) {
      throw Errors.valueError("negative seek position " + cookie.repr());
    }
    Streams.call(file, "flush");
    Cookie place = Cookie.of(Index.of(cookie));
    file.seekBuffer(place.start);
    TextInput input = file.inputOrNull();
    if (input != null) {
      restore(file, input, place);
    }
    TextOutput output = file.outputOrNull();
    if (output != null) {
      if (place.start == 0 && place.flags == 0) {
        output.encoder().reset();
      } else {
        output.encoder().continueInside();
      }
    }
    return cookie;
  }

  private static void restore(TextFile file, TextInput input, Cookie place) {
    TextDecoder decoder = input.decoder();
    input.setDecoded(PyStr.EMPTY, 0);
    input.setSnapshot(null);
    if (place.start == 0 && place.flags == 0) {
      decoder.reset();
    } else {
      decoder.setState(new TextDecoder.State(NONE, place.flags));
    }
    if (place.skip == 0) {
      input.setSnapshot(new TextInput.Snapshot(place.flags, NONE));
      return;
    }
    PyObject data = Streams.call(file.buffer(), "read", PyInt.of(place.feed));
    byte[] bytes = Memory.bytes(data);
    input.setSnapshot(new TextInput.Snapshot(place.flags, bytes));
    PyStr text = decoder.decode(bytes, place.atEnd);
    if (text.length() < place.skip) {
      throw IoErrors.osError("can't restore logical file position");
    }
    input.setDecoded(text, (int) place.skip);
  }

  private static PyObject toEnd(TextFile file) {
    Streams.call(file, "flush");
    TextInput input = file.inputOrNull();
    if (input != null) {
      input.setDecoded(PyStr.EMPTY, 0);
      input.setSnapshot(null);
      input.decoder().reset();
    }
    PyObject end = file.buffer().attr("seek").call2(PyInt.of(0), PyInt.of(2));
    if (file.outputOrNull() != null) {
      if (end.isEq(PyInt.of(0))) {
        file.outputOrNull().encoder().reset();
      } else {
        file.outputOrNull().encoder().continueInside();
      }
    }
    return end;
  }
}
