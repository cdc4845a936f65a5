package dev.krait.transpiler.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Sources whose bytes are the point: encodings, marks, NUL, line ends. */
final class UndecodableSources {
  private UndecodableSources() {}

  /** The sources; in the text here a character stands for a byte. */
  static List<byte[]> read() {
    return Stream.of(
            "x = '\u00ff'",
            "x = '\u00ff' # \u00c3\u00a9\ny",
            "x\n'\u00e9'\n",
            "#\n\n'\u00e9'\n",
            "# coding: foo\nx",
            "# coding: ascii\nx = '\u00ff'",
            "# coding: utf-8\nx = '\u00ff'",
            "# coding: cp1252\nx = '\u0081'",
            "# coding: latin-1\nx = '\u00ff' +",
            "# coding: utf-8\n\nx = 'abc\u00e2\u0082\n",
            "\u00ef\u00bb\u00bf# coding: latin-1\nx",
            "\u00ef\u00bb\u00bfx = ?",
            "x = 1\ny = '\0'\n",
            "x = (\n\0",
            "x\ry z\r",
            "x\r\ny z\r\n",
            "if x:",
            "x = \\",
            "improt os\nx = 1\n",
            "# coding: rot13\nx",
            "if a:\n  b\nfor x im y: z\n")
        .map(s -> s.getBytes(StandardCharsets.ISO_8859_1))
        .toList();
  }
}
