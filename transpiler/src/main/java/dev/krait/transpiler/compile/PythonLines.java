package dev.krait.transpiler.compile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the lines of the Python source into the line tables of class files, and its name into {@code
 * SourceFile}: so debuggers step through it, and walks of the Java stack know where it is.
 */
final class PythonLines {
  /** What the emitter writes where another Python line begins. */
  private static final Pattern MARK = Pattern.compile("^ *(?:line = (\\d+); // |// (\\d+): )");

  /** The Python line of each Java line, from 1. */
  private final int[] lines;

  private PythonLines(int[] lines) {
    this.lines = lines;
  }

  static PythonLines of(String javaSource) {
    String[] text = javaSource.split("\n", -1);
    int[] lines = new int[text.length + 1];
    int current = 1;
    for (int i = 0; i < text.length; i++) {
      Matcher mark = MARK.matcher(text[i]);
      if (mark.find()) {
        current = Integer.parseInt(mark.group(1) != null ? mark.group(1) : mark.group(2));
      }
      lines[i + 1] = current;
    }
    return new PythonLines(lines);
  }

  /** The class file with Python lines; the array is changed. */
  byte[] apply(byte[] classFile) {
    Patch patch = new Patch(ByteBuffer.wrap(classFile));
    patch.run();
    return patch.renamed(classFile);
  }

  /** One walk through a class file (JVM specification, chapter 4). */
  private final class Patch {
    private final ByteBuffer in;
    private int codeName = -1;
    private int tableName = -1;
    private int sourceName = -1;
    private int source = -1;
    private int[] places;

    Patch(ByteBuffer in) {
      this.in = in;
    }

    void run() {
      skip(8);
      constants();
      skip(6);
      skip(2 * u2());
      members();
      members();
      attributes();
    }

    /** With {@code NAME.py} for the {@code NAME.java} of {@code SourceFile}. */
    byte[] renamed(byte[] bytes) {
      if (source < 0) {
        return bytes;
      }
      int start = places[source];
      int length = in.getShort(start) & 0xffff;
      byte[] name =
          new String(bytes, start + 2, length, StandardCharsets.UTF_8)
              .replaceFirst("\\.java$", ".py")
              .getBytes(StandardCharsets.UTF_8);
      int rest = start + 2 + length;
      return ByteBuffer.allocate(bytes.length - length + name.length)
          .put(bytes, 0, start)
          .putShort((short) name.length)
          .put(name)
          .put(bytes, rest, bytes.length - rest)
          .array();
    }

    private int u2() {
      return in.getShort() & 0xffff;
    }

    private void skip(int count) {
      in.position(in.position() + count);
    }

    private void constants() {
      int count = u2();
      places = new int[count];
      for (int i = 1; i < count; i++) {
        switch (in.get()) {
          case 1 -> utf8(i);
          case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4);
          case 5, 6 -> {
            skip(8);
            i++;
          }
          case 7, 8, 16, 19, 20 -> skip(2);
          case 15 -> skip(3);
          default -> throw new IllegalStateException("not a class file");
        }
      }
    }

    private void utf8(int index) {
      places[index] = in.position();
      byte[] bytes = new byte[u2()];
      in.get(bytes);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      if (text.equals("Code")) {
        codeName = index;
      } else if (text.equals("LineNumberTable")) {
        tableName = index;
      } else if (text.equals("SourceFile")) {
        sourceName = index;
      }
    }

    private void members() {
      for (int left = u2(); left > 0; left--) {
        skip(6);
        attributes();
      }
    }

    private void attributes() {
      for (int left = u2(); left > 0; left--) {
        int name = u2();
        int length = in.getInt();
        int end = in.position() + length;
        if (name == codeName) {
          skip(4);
          skip(in.getInt());
          skip(8 * u2());
          attributes();
        } else if (name == tableName) {
          table();
        } else if (name == sourceName) {
          source = u2();
        }
        in.position(end);
      }
    }

    private void table() {
      for (int left = u2(); left > 0; left--) {
        skip(2);
        int line = in.getShort(in.position()) & 0xffff;
        int python = line < lines.length ? Math.min(lines[line], 0xffff) : line;
        in.putShort((short) python);
      }
    }
  }
}
