package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.diagnostics.tokens.Lexer;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages sources as a slip of the hand would: one token or one line at a time. */
final class Mutator {
  private static final List<String> SCRAPS =
      List.of(
          "(", ")", "[", "]", "{", "}", ":", ",", ".", ";", "=", "==", ":=", "+", "-", "*", "**",
          "/", "~", "@", "->", "!", "?", "$", "\\", "'", "\"", "'''", "f'", "f'{", "x", "print",
          "1", "0777", "1_", "0x", "1e", "2.5j", "b'y'", "'z'", "f'{x}'", "t'{x}'", "None", "True",
          "if", "else", "elif", "for", "in", "while", "def", "class", "return", "yield", "lambda",
          "try", "except", "finally", "with", "as", "import", "from", "not", "and", "or", "is",
          "pass", "del", "raise", "assert", "await", "async", "match", "case", "type", "_",
          "global", "break", "\t", "    ", "\n", "\u00a0", "\u201c", "\u00e9", "...", "# c");

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** One piece of text with its place in the source, in characters. */
  private record Piece(int from, int to) {}

  String mutate(String source) {
    List<Piece> pieces = pieces(source);
    if (pieces.size() < 3) {
      return source + "(";
    }
    Piece piece = pieces.get(random.nextInt(pieces.size()));
    String text = source.substring(piece.from, piece.to);
    return switch (random.nextInt(10)) {
      case 0, 1 -> replace(source, piece, "");
      case 2 -> replace(source, piece, text + " " + text);
      case 3, 4 -> replace(source, piece, scrap());
      case 5 -> replace(source, piece, text + " " + scrap());
      case 6 -> swap(source, pieces);
      case 7 -> replace(source, piece, pieceOf(source, pieces));
      default -> line(source);
    };
  }

  private String scrap() {
    return SCRAPS.get(random.nextInt(SCRAPS.size()));
  }

  private String pieceOf(String source, List<Piece> pieces) {
    Piece piece = pieces.get(random.nextInt(pieces.size()));
    return source.substring(piece.from, piece.to);
  }

  private static String replace(String source, Piece piece, String with) {
    return source.substring(0, piece.from) + with + source.substring(piece.to);
  }

  private String swap(String source, List<Piece> pieces) {
    int i = random.nextInt(pieces.size() - 1);
    Piece a = pieces.get(i);
    Piece b = pieces.get(i + 1);
    return source.substring(0, a.from)
        + source.substring(b.from, b.to)
        + source.substring(a.to, b.from)
        + source.substring(a.from, a.to)
        + source.substring(b.to);
  }

  private String line(String source) {
    List<String> lines = new ArrayList<>(List.of(source.split("(?<=\n)")));
    int i = random.nextInt(lines.size());
    String line = lines.get(i);
    switch (random.nextInt(8)) {
      case 0 -> lines.set(i, line.substring(0, random.nextInt(line.length())));
      case 1 -> lines.set(i, line.substring(0, random.nextInt(line.length())) + "\n");
      case 2 -> lines.set(i, " " + line);
      case 3 -> lines.set(i, "    " + line);
      case 4 -> lines.set(i, line.startsWith("    ") ? line.substring(4) : "\t" + line);
      case 5 -> lines.set(i, line.startsWith(" ") ? line.substring(1) : line.strip() + " \\\n");
      case 6 -> lines.remove(i);
      default -> lines.set(i, "\t" + line.stripLeading());
    }
    return String.join("", lines);
  }

  private static List<Piece> pieces(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    int[] lineStarts = lineStarts(bytes);
    List<Piece> result = new ArrayList<>();
    Lexer lexer = new Lexer(bytes, "<seed>");
    for (Token t = lexer.next(); !t.is(Token.END) && !t.is(Token.ERROR); t = lexer.next()) {
      if (t.column() >= 0 && t.endLine() - 1 < lineStarts.length) {
        int from = lineStarts[t.line() - 1] + t.column();
        int to = lineStarts[t.endLine() - 1] + t.endColumn();
        result.add(new Piece(characters(bytes, from), characters(bytes, to)));
      }
    }
    return result;
  }

  private static int characters(byte[] bytes, int count) {
    return new String(bytes, 0, count, StandardCharsets.UTF_8).length();
  }

  private static int[] lineStarts(byte[] bytes) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(i -> i).toArray();
  }
}
