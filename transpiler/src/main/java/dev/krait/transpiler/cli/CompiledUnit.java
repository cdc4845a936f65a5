package dev.krait.transpiler.cli;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.warnings.Warnings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A compiled module: what one entry of the cache holds.
 *
 * @param mainClass the binary name of the module's class
 * @param warnings the SyntaxWarnings of the source
 * @param classes the class files by binary name
 */
record CompiledUnit(String mainClass, List<Warning> warnings, Map<String, byte[]> classes) {
  /**
   * A SyntaxWarning, without the file's name, since one entry serves all copies of a source.
   *
   * @param text the line of the source without the white space around; empty if it is not shown
   */
  record Warning(int line, String message, String text) {
    /** What CPython prints ({@code warnings.formatwarning}). */
    String format(String filename) {
      String head = filename + ":" + line + ": SyntaxWarning: " + message + "\n";
      return text.isEmpty() ? head : head + "  " + text + "\n";
    }

    /** Gives it to the warnings filter. */
    void issue(String filename) {
      Warnings.warnExplicit(ExceptionTypes.SYNTAX_WARNING, message, filename, line);
    }
  }

  /** The entry's bytes. */
  byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writeText(out, mainClass);
      out.writeInt(warnings.size());
      for (Warning warning : warnings) {
        out.writeInt(warning.line());
        writeText(out, warning.message());
        writeText(out, warning.text());
      }
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        writeText(out, entry.getKey());
        writeBytes(out, entry.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #encode} wrote. */
  static CompiledUnit decode(byte[] bytes, int offset) throws IOException {
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
    String mainClass = readText(in);
    List<Warning> warnings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int line = in.readInt();
      String message = readText(in);
      warnings.add(new Warning(line, message, readText(in)));
    }
    Map<String, byte[]> classes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = readText(in);
      classes.put(name, readBytes(in));
    }
    return new CompiledUnit(mainClass, warnings, classes);
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a cache entry ends too early");
    }
    return in.readNBytes(length);
  }
}
