package dev.krait.runtime.module.console;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code sys.stdin}: text with universal newlines. */
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
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long characters = 0;
    while (size < 0 || characters < size || isContinuation(input.peek())) {
      int next = input.read();
      if (next < 0) {
        break;
      }
      characters += isContinuation(next) ? 0 : 1;
      if (next == '\r') {
        if (input.peek() == '\n') {
          input.read();
        }
        next = '\n';
      }
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
      return decode(translated(input.read(-1)));
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

  private static byte[] translated(byte[] bytes) {
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\r') {
        result.write('\n');
        if (i + 1 < bytes.length && bytes[i + 1] == '\n') {
          i++;
        }
      } else {
        result.write(bytes[i]);
      }
    }
    return result.toByteArray();
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
