package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.diagnostics.PythonSyntaxException.Kind;
import dev.krait.transpiler.source.DecodingError;
import dev.krait.transpiler.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The UTF-8 that the tokenizer reads, or the error by which CPython rejects bytes that are no text
 * ({@code Parser/tokenizer/helpers.c}, {@code string_tokenizer.c}, {@code file_tokenizer.c}).
 */
final class SourceBytes {
  /** Python's codecs that turn bytes into bytes or text into text, with their other names. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "base64",
          "base_64",
          "base64_codec",
          "bz2",
          "bz2_codec",
          "hex",
          "hex_codec",
          "quopri",
          "quopri_codec",
          "quoted_printable",
          "quotedprintable",
          "rot13",
          "rot_13",
          "uu",
          "uu_codec",
          "zip",
          "zlib",
          "zlib_codec");

  private final SourceText source;
  private final byte[] raw;

  /** Whether CPython reads the source as its main script, line by line, or as a whole. */
  private final boolean script;

  private SourceBytes(SourceText source, boolean script) {
    this.source = source;
    this.raw = source.bytes();
    this.script = script;
  }

  static byte[] of(SourceText source, boolean script) {
    return new SourceBytes(source, script).read();
  }

  private byte[] read() {
    if (!script && hasNul()) {
      throw error(null, "source code string cannot contain null bytes", -1, -1, -1, null);
    }
    DecodingError problem = source.decodingError();
    if (problem == null) {
      return source.text().getBytes(StandardCharsets.UTF_8);
    }
    String name = normalName(problem.encoding());
    boolean utf8 = name.equals("utf-8");
    throw switch (problem.kind()) {
      case COOKIE_AGAINST_MARK -> cookieAgainstMark(name);
      case UNKNOWN_ENCODING ->
          script ? encodingProblem(problem) : whole(unknownEncoding(problem.encoding()));
      case MALFORMED -> utf8 ? notUtf8(problem.byteOffset()) : malformed(problem);
    };
  }

  private boolean hasNul() {
    if (raw == null) {
      return source.nulOffset() >= 0;
    }
    for (byte b : raw) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String unknownEncoding(String name) {
    return NO_TEXT.contains(name.toLowerCase(Locale.ROOT).replace('-', '_'))
        ? "'" + name + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs"
        : "unknown encoding: " + name;
  }

  private PythonSyntaxException encodingProblem(DecodingError problem) {
    return error(null, "encoding problem: " + problem.encoding(), -1, -1, -1, null);
  }

  /** An error of the source as a whole. */
  private PythonSyntaxException whole(String message) {
    return new PythonSyntaxException(
        Kind.SyntaxError, message, source.filename(), 0, -1, -1, -1, null);
  }

  private PythonSyntaxException cookieAgainstMark(String name) {
    int line = 1;
    String text = line(3);
    if (!text.contains("coding")) {
      line = 2;
      text = line(3 + text.length() + 1);
    }
    int end = text.length() + line - 1;
    return error(source.filename(), "encoding problem: " + name + " with BOM", line, 0, end, text);
  }

  private PythonSyntaxException notUtf8(int offset) {
    int line = 1;
    int start = hasMark() ? 3 : 0;
    for (int i = start; i < offset; i++) {
      if (raw[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    if (script && isDeclared()) {
      return error(
          source.filename(),
          "(unicode error) " + Utf8Problem.at(raw, offset, offset - start),
          line,
          0,
          0,
          line(start));
    }
    // CPython tells the line before for the second line of a script, unless the first is a comment.
    boolean early =
        script && line == 2 && !line(0).isBlank() && !line(0).stripLeading().startsWith("#");
    int told = early ? 1 : line;
    int column = characters(start, offset) + 1;
    String message =
        "Non-UTF-8 code starting with '\\x%02x'%s on line %d, but no encoding declared; see https://peps.python.org/pep-0263/ for details"
            .formatted(raw[offset] & 0xFF, script ? " in file " + source.filename() : "", told);
    return error(source.filename(), message, told, column, column, line(start));
  }

  private PythonSyntaxException malformed(DecodingError problem) {
    if (script) {
      return encodingProblem(problem);
    }
    int offset = problem.byteOffset();
    int value = raw[offset] & 0xFF;
    int returns = 0;
    for (int i = 1; i <= offset; i++) {
      if (raw[i] == '\n' && raw[i - 1] == '\r') {
        returns++;
      }
    }
    int position = offset - returns;
    String lower = problem.encoding().toLowerCase(Locale.ROOT);
    if (lower.equals("utf8")) {
      return whole(Utf8Problem.at(raw, offset, position));
    }
    boolean ascii = lower.equals("ascii") || lower.equals("us-ascii");
    return whole(
        "'%s' codec can't decode byte 0x%02x in position %d: %s"
            .formatted(
                ascii ? "ascii" : "charmap",
                value,
                position,
                ascii ? "ordinal not in range(128)" : "character maps to <undefined>"));
  }

  private boolean hasMark() {
    return raw.length >= 3 && (raw[0] & 0xFF) == 0xEF && (raw[1] & 0xFF) == 0xBB;
  }

  /** Whether the source says itself that it is UTF-8. */
  private boolean isDeclared() {
    String first = line(0);
    return hasMark()
        || first.contains("coding")
        || (raw.length > first.length() && line(first.length() + 1).contains("coding"));
  }

  private String line(int start) {
    int end = start;
    while (end < raw.length && raw[end] != '\n' && raw[end] != '\r' && raw[end] != 0) {
      end++;
    }
    return new String(raw, start, end - start, StandardCharsets.UTF_8);
  }

  private int characters(int from, int to) {
    String text = new String(raw, from, to - from, StandardCharsets.UTF_8);
    return text.codePointCount(0, text.length());
  }

  /** The name by which CPython's tokenizer knows an encoding. */
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

  private static PythonSyntaxException error(
      String filename, String message, int line, int offset, int endOffset, String text) {
    return new PythonSyntaxException(
        Kind.SyntaxError, message, filename, line, offset, line, endOffset, text);
  }
}
