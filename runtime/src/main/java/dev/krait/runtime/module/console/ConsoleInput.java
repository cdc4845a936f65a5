package dev.krait.runtime.module.console;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code sys.stdin}, whose lines end with a line feed only. */
public final class ConsoleInput extends ConsoleText {
  private final ByteInput input;
  private final PyObject buffer;

  ConsoleInput(String name, int descriptor, String errors, InputStream source) {
    super(name, descriptor, errors);
    this.input = new ByteInput(source);
    this.buffer = new ConsoleBytesInput(name, descriptor, input);
  }

  @Override
  public PyStr readLine(long size) {
    if (size < 0) {
      return decode(input.readLine(-1));
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long characters = 0;
    while (characters < size || isContinuation(input.peek())) {
      int next = input.read();
      if (next < 0) {
        break;
      }
      characters += isContinuation(next) ? 0 : 1;
      line.write(next);
      if (next == '\n') {
        break;
      }
    }
    return decode(line.toByteArray());
  }

  private static boolean isContinuation(int next) {
    return next >= 0x80 && next < 0xc0;
  }

  @Override
  PyStr read(long size) {
    if (size < 0) {
      return decode(input.read(-1));
    }
    StringBuilder text = new StringBuilder();
    long left = size;
    while (left > 0) {
      PyStr line = readLine(left);
      int length = line.len();
      if (length == 0) {
        break;
      }
      text.append(line);
      left -= length;
    }
    return PyStr.of(text.toString());
  }

  private PyStr decode(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0) {
        return TextCoding.decode(bytes, encoding(), errors());
      }
    }
    return PyStr.of(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Override
  boolean isClosed() {
    return input.isClosed();
  }

  @Override
  void close() {
    input.close();
  }

  @Override
  String mode() {
    return "r";
  }

  @Override
  PyObject buffer() {
    return buffer;
  }
}
