package dev.krait.transpiler.ast;

import java.util.Arrays;
import java.util.List;

/**
 * The brackets, commas and line breaks of {@link AstDump}. With an indentation, a node goes on one
 * line if it has at most three fields and none of them is a list or a node with fields; this is
 * known only after some fields are written, so that their separators may be changed then.
 */
final class DumpWriter {
  private static final int MAX_FIELDS_IN_LINE = 3;

  private final StringBuilder text = new StringBuilder();
  private final boolean attributes;
  private final int indent;
  private int level;
  // For each open bracket: elements so far, whether it is broken into lines, where elements begin.
  private int[] counts = new int[64];
  private boolean[] broken = new boolean[64];
  private int[] offsets = new int[64 * MAX_FIELDS_IN_LINE];

  DumpWriter(boolean attributes, int indent) {
    this.attributes = attributes;
    this.indent = indent;
  }

  StringBuilder buffer() {
    return text;
  }

  void text(String more) {
    text.append(more);
  }

  void begin(String kind) {
    text.append(kind).append('(');
    push(false);
  }

  void beginList() {
    if (indent >= 0) {
      breakLines(level - 1);
    }
    text.append('[');
    push(true);
  }

  void endList() {
    level--;
    text.append(']');
  }

  private void push(boolean lines) {
    if (level == counts.length) {
      counts = Arrays.copyOf(counts, level * 2);
      broken = Arrays.copyOf(broken, level * 2);
      offsets = Arrays.copyOf(offsets, level * 2 * MAX_FIELDS_IN_LINE);
    }
    counts[level] = 0;
    broken[level++] = lines;
  }

  void beginElement() {
    int frame = level - 1;
    int before = counts[frame]++;
    if (indent < 0) {
      if (before > 0) {
        text.append(", ");
      }
      return;
    }
    if (before == 0 && frame > 0) {
      breakLines(frame - 1);
    }
    if (before == MAX_FIELDS_IN_LINE) {
      breakLines(frame);
    }
    if (broken[frame]) {
      text.append(before > 0 ? "," : "").append(lineBreak(frame));
    } else {
      offsets[frame * MAX_FIELDS_IN_LINE + before] = text.length();
      text.append(before > 0 ? ", " : "");
    }
  }

  private void breakLines(int frame) {
    if (broken[frame]) {
      return;
    }
    broken[frame] = true;
    String lineBreak = lineBreak(frame);
    for (int i = Math.min(counts[frame], MAX_FIELDS_IN_LINE) - 1; i >= 0; i--) {
      int at = offsets[frame * MAX_FIELDS_IN_LINE + i];
      text.replace(at, i == 0 ? at : at + 2, i == 0 ? lineBreak : "," + lineBreak);
    }
  }

  private String lineBreak(int frame) {
    return "\n" + " ".repeat((frame + 1) * indent);
  }

  void beginField(String name) {
    beginElement();
    text.append(name).append('=');
  }

  /** A string, or nothing for null. */
  void string(String name, String value) {
    if (value != null) {
      beginField(name);
      ConstantRepr.appendString(text, value);
    }
  }

  void strings(String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    beginField(name);
    beginList();
    for (String value : values) {
      beginElement();
      ConstantRepr.appendString(text, value);
    }
    endList();
  }

  void number(String name, int value) {
    beginField(name);
    text.append(value);
  }

  void constructor(String name, String kind) {
    beginField(name);
    text.append(kind).append("()");
  }

  void end() {
    level--;
    text.append(')');
  }

  void end(Position position) {
    if (attributes) {
      number("lineno", position.lineno());
      number("col_offset", position.colOffset());
      number("end_lineno", position.endLineno());
      number("end_col_offset", position.endColOffset());
    }
    end();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
