package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.source.DecodingError;
import dev.krait.transpiler.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells of bytes that are no text, and of NUL in a text. CPython words this differently for a
 * script, which it reads line by line, and for bytes given to {@code compile}, as on import.
 */
final class EncodingDiagnoser {
  private static final String SEE_PEP =
      ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
  private static final int NONE = -1;
  private static final Pattern COOKIE =
      Pattern.compile("coding[:=][ \\t]*utf[-_]8", Pattern.CASE_INSENSITIVE);

  private final SourceText source;
  private final boolean script;

  private EncodingDiagnoser(SourceText source, boolean script) {
    this.source = source;
    this.script = script;
  }

  /** The error, or null if the bytes are a text without NUL. */
  static PythonSyntaxException diagnose(SourceText source, boolean script) {
    EncodingDiagnoser diagnoser = new EncodingDiagnoser(source, script);
    DecodingError error = source.decodingError();
    if (error == null) {
      return source.nulOffset() < 0 ? null : diagnoser.nul(source.nulOffset());
    }
    byte[] bytes = source.bytes();
    if (hasMark(bytes) && error.kind() != DecodingError.Kind.MALFORMED) {
      return diagnoser.againstMark(error.encoding());
    }
    if (error.kind() == DecodingError.Kind.UNKNOWN_ENCODING) {
      return diagnoser.nowhere(
          script ? "encoding problem: " + error.encoding() : Codecs.unknown(error.encoding()));
    }
    String codec = normalName(error.encoding());
    if (codec.equals("utf-8")) {
      return diagnoser.malformedUtf8(error);
    }
    return diagnoser.nowhere(
        script
            ? "encoding problem: " + error.encoding()
            : Codecs.message(codec, bytes, error.byteOffset(), hasMark(bytes) ? 3 : 0));
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** CPython's {@code get_normal_name}: the spellings of the two encodings that it knows itself. */
  private static String normalName(String name) {
    String normal = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (normal.equals("utf-8") || normal.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (normal.equals(latin) || normal.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return name;
  }

  private PythonSyntaxException nul(int offset) {
    if (!script) {
      return error("source code string cannot contain null bytes", NONE, NONE, NONE, NONE, null);
    }
    int line = source.lineOf(offset);
    String text = source.text().substring(source.lineStart(line), offset);
    return error("source code cannot contain null bytes", line, NONE, line, NONE, text);
  }

  private PythonSyntaxException againstMark(String encoding) {
    byte[] bytes = source.bytes();
    int line = 1;
    String text = line(bytes, 3);
    if (!text.contains("coding")) {
      line = 2;
      text = line(bytes, 3 + text.length() + 1);
    }
    String message = "encoding problem: " + normalName(encoding) + " with BOM";
    // In the second line CPython counts the line break too.
    return error(message, line, 0, line, text.length() + line - 1, text);
  }

  private PythonSyntaxException nowhere(String message) {
    // Of a script CPython does not even tell the file.
    return new PythonSyntaxException(
        PythonSyntaxException.Kind.SyntaxError,
        message,
        script ? null : source.filename(),
        script ? NONE : 0,
        NONE,
        NONE,
        NONE,
        null);
  }

  private PythonSyntaxException malformedUtf8(DecodingError error) {
    byte[] bytes = source.bytes();
    int at = error.byteOffset();
    int start = hasMark(bytes) ? 3 : 0;
    int line = 1;
    int lineStart = start;
    for (int i = start; i < at; i++) {
      if (script && bytes[i] == 0) {
        String text = new String(bytes, lineStart, i - lineStart, StandardCharsets.UTF_8);
        return error("source code cannot contain null bytes", line, NONE, line, NONE, text);
      }
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
        lineStart = i + 1;
      }
    }
    String text = line(bytes, lineStart);
    boolean declared = hasMark(bytes) || hasCookie(bytes);
    if (script && declared) {
      String message = "(unicode error) " + Codecs.message("utf-8", bytes, at, lineStart);
      return error(message, line, NONE, line, NONE, text);
    }
    String before = new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8);
    int offset = before.codePointCount(0, before.length()) + 1;
    int shown = line;
    String in = " on line ";
    if (script) {
      // CPython has read the second line ahead, to look for a cookie, unless the first is code.
      boolean ahead = line == 2 && !isBlankOrComment(line(bytes, start));
      shown = ahead ? 1 : line;
      in = " in file " + source.filename() + " on line ";
    }
    String message =
        String.format("Non-UTF-8 code starting with '\\x%02x'", bytes[at] & 0xff)
            + in
            + shown
            + SEE_PEP;
    return error(message, shown, offset, shown, offset, text);
  }

  private static boolean hasCookie(byte[] bytes) {
    String first = line(bytes, 0);
    String second = line(bytes, Math.min(bytes.length, first.length() + 1));
    return isCookie(first) || (isBlankOrComment(first) && isCookie(second));
  }

  private static boolean isCookie(String line) {
    return line.strip().startsWith("#") && COOKIE.matcher(line).find();
  }

  private static boolean isBlankOrComment(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  private static String line(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return Codecs.replaceMalformed(bytes, start, end);
  }

  private PythonSyntaxException error(
      String message, int line, int offset, int endLine, int endOffset, String text) {
    return new PythonSyntaxException(
        PythonSyntaxException.Kind.SyntaxError,
        message,
        source.filename(),
        line,
        offset,
        endLine,
        endOffset,
        text);
  }
}
