package dev.krait.transpiler.diagnostics.suggestions;

import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.SyntaxDiagnoser;
import dev.krait.transpiler.diagnostics.tokens.Keywords;
import dev.krait.transpiler.diagnostics.tokens.Lexer;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for a misspelt keyword behind a plain "invalid syntax": the source from the last good
 * statement to the error parses if one name in it is replaced by a keyword that looks like it
 * ({@code TracebackException._find_keyword_typos}).
 */
public final class KeywordSuggestion {
  private static final int MAX_SOURCE = 1024;
  private static final int MAX_NAMES = 10;
  private static final int MAX_MATCHES = 3;

  private final PythonSyntaxException error;
  private final List<String> lines;

  /** Whether the source was read from the error's file, in which case only one line is searched. */
  private final boolean isFile;

  private KeywordSuggestion(PythonSyntaxException error, List<String> lines, boolean isFile) {
    this.error = error;
    this.lines = lines;
    this.isFile = isFile;
  }

  /**
   * The error as CPython prints it: with the keyword that was meant, if one is found, else as it
   * is.
   *
   * @param source the whole source of the error
   * @param isFile whether CPython would read the source from the error's file
   */
  public static PythonSyntaxException improve(
      PythonSyntaxException error, String source, boolean isFile) {
    String message = error.getMessage();
    boolean plain =
        message.equals("invalid syntax") || message.contains("Perhaps you forgot a comma");
    if (!plain || error.lastStatementLine() < 0 || error.lineno() < 0) {
      return error;
    }
    List<String> lines = Arrays.asList(source.split("\n", -1));
    PythonSyntaxException better = new KeywordSuggestion(error, lines, isFile).search();
    return better == null ? error : better;
  }

  private PythonSyntaxException search() {
    int line = error.lastStatementLine();
    int end = Math.min(error.lineno(), lines.size());
    int from = line > 0 ? line - 1 : 0;
    if (from >= end) {
      return null;
    }
    List<String> code = dedent(lines.subList(from, end));
    if (String.join("\n", code).length() > MAX_SOURCE) {
      return null;
    }
    int wantedLine = line == 0 ? error.lineno() : error.lineno() + 1 - line;
    Lexer lexer =
        new Lexer((String.join("\n", code) + "\n").getBytes(StandardCharsets.UTF_8), null);
    lexer.state().beLiberal();
    int left = MAX_NAMES;
    for (Token t = lexer.next(); !t.is(Token.END) && !t.is(Token.ERROR); t = lexer.next()) {
      if (!t.is(Token.NAME) || (isFile && t.line() != wantedLine)) {
        continue;
      }
      if (--left < 0) {
        break;
      }
      PythonSyntaxException better = tryKeywords(t, code);
      if (better != null) {
        return better;
      }
    }
    return null;
  }

  private PythonSyntaxException tryKeywords(Token name, List<String> code) {
    String line = code.get(name.line() - 1);
    int from = characters(line, name.column());
    int to = characters(line, name.endColumn());
    for (String keyword : matches(name.text())) {
      List<String> changed = new ArrayList<>(code);
      changed.set(name.line() - 1, line.substring(0, from) + keyword + line.substring(to));
      if (SyntaxDiagnoser.mayStartProgram(String.join("\n", changed))) {
        return new PythonSyntaxException(
            error.kind(),
            "invalid syntax. Did you mean '" + keyword + "'?",
            error.filename(),
            name.line(),
            line.codePointCount(0, from) + 1,
            name.endLine(),
            line.codePointCount(0, to) + 1,
            line + (name.line() < code.size() ? "\n" : ""));
      }
    }
    return null;
  }

  private static List<String> matches(String name) {
    List<String> result = new ArrayList<>();
    String nearest = EditDistance.nearest(name, Keywords.HARD);
    if (nearest != null) {
      result.add(nearest);
    }
    result.addAll(CloseMatches.of(name, Keywords.HARD, MAX_MATCHES, 0.5));
    return result.subList(0, Math.min(MAX_MATCHES, result.size()));
  }

  /** {@code textwrap.dedent}. */
  private static List<String> dedent(List<String> lines) {
    String margin = null;
    for (String line : lines) {
      if (!line.isBlank()) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        margin = margin == null ? indent : commonStart(margin, indent);
      }
    }
    int cut = margin == null ? 0 : margin.length();
    return lines.stream().map(l -> l.isBlank() ? "" : l.substring(cut)).toList();
  }

  private static String commonStart(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, i);
  }

  private static int characters(String line, int bytes) {
    byte[] encoded = line.getBytes(StandardCharsets.UTF_8);
    return new String(encoded, 0, bytes, StandardCharsets.UTF_8).length();
  }
}
