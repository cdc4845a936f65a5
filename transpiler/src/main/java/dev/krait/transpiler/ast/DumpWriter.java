package dev.krait.transpiler.ast;

import java.util.Arrays;
import java.util.List;

/** The brackets, commas and line breaks of {@link AstDump}. */
final class DumpWriter {
  private final StringBuilder text = new StringBuilder();
  private final boolean attributes;
  private final int indent;
  private int[] starts = new int[64];
  private int level;

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
    push();
  }

  private void push() {
    if (level == starts.length) {
      starts = Arrays.copyOf(starts, level * 2);
    }
    starts[level++] = text.length();
  }

  void beginElement() {
    if (text.length() != starts[level - 1]) {
      text.append(indent < 0 ? ", " : ",");
    }
    if (indent >= 0) {
      text.append('\n');
      for (int i = 0; i < level * indent; i++) {
        text.append(' ');
      }
    }
  }

  void beginField(String name) {
    beginElement();
    text.append(name).append('=');
  }

  void beginList() {
    text.append('[');
    push();
  }

  void endList() {
    level--;
    text.append(']');
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
