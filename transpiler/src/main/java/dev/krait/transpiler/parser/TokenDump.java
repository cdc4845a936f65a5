package dev.krait.transpiler.parser;

import dev.krait.grammar.PythonLexer;
import dev.krait.grammar.PythonToken;
import dev.krait.grammar.TokenArray;
import dev.krait.transpiler.ast.ConstantRepr;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.source.SourceText;

/** The tokens of a source, one to a line: where it stands, its type and its text. */
public final class TokenDump {
  private TokenDump() {}

  /** Lists the tokens; a source without valid tokens is rejected as {@code parser} does. */
  public static String dump(SourceText source, PythonParser parser) {
    TokenArray tokens = parser.tokens(source);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      PythonToken token = tokens.get(i);
      String extent =
          token.line()
              + ","
              + token.column()
              + "-"
              + token.endLine()
              + ","
              + token.endColumn()
              + ":";
      String type = PythonLexer.VOCABULARY.getSymbolicName(token.type());
      String text = new String(source.chars(), token.start(), token.end() - token.start());
      out.append(String.format("%-20s%-15s", extent, type))
          .append(ConstantRepr.of(new ConstantValue.Str(text, null)))
          .append('\n');
    }
    return out.toString();
  }
}
