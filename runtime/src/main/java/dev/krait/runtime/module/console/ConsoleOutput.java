package dev.krait.runtime.module.console;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.io.OutputStream;

/** {@code sys.stdout} and {@code sys.stderr}. */
public final class ConsoleOutput extends ConsoleText {
  /** What is encoded but not yet given to {@link #bytes}, as in CPython's text layer. */
  private final ByteOutput output;

  private final ByteOutput bytes;
  private final PyObject buffer;
  private boolean ascii = true;
  private boolean lineBuffered;
  private boolean writeThrough;

  ConsoleOutput(String name, int descriptor, String errors, OutputStream target) {
    super(name, descriptor, errors);
    this.bytes = ByteOutput.before(target);
    this.output = new ByteOutput(bytes::write);
    this.buffer = new ConsoleBytesOutput(name, descriptor, bytes);
  }

  boolean isLineBuffered() {
    return lineBuffered;
  }

  void setLineBuffered(boolean lineBuffered) {
    this.lineBuffered = lineBuffered;
  }

  boolean isWriteThrough() {
    return writeThrough;
  }

  void setWriteThrough(boolean writeThrough) {
    this.writeThrough = writeThrough;
  }

  /** To be called when the encoding changes: whether ASCII stands for itself in it. */
  void setAsciiCompatible(boolean compatible) {
    this.ascii = compatible;
  }

  @Override
  public void write(PyStr text) {
    String characters = text.toString();
    if (!ascii || !output.writeAscii(characters)) {
      output.write(TextCoding.encode(text, encoding(), errors()));
    }
    if (writeThrough || lineBuffered && characters.indexOf('\n') >= 0) {
      flush();
    }
  }

  /** Writes the text of {@code print}: values with separators between and an end. */
  public void print(PyObject[] values, PyStr separator, PyStr end) {
    synchronized (output) {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          append(separator);
        }
        append(values[i].str());
      }
      append(end);
    }
    if (writeThrough || lineBuffered) {
      flush();
    }
  }

  private void append(PyStr text) {
    if (!ascii || !output.writeAscii(text.toString())) {
      output.write(TextCoding.encode(text, encoding(), errors()));
    }
  }

  @Override
  public void flush() {
    output.flush();
    bytes.flush();
  }

  @Override
  public boolean isClosed() {
    return output.isClosed();
  }

  @Override
  void close() {
    output.close();
    bytes.close();
  }

  @Override
  String mode() {
    return "w";
  }

  @Override
  PyObject buffer() {
    return buffer;
  }
}
