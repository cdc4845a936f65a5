package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import org.antlr.v4.runtime.tree.ParseTree;

/** The inside of f-strings (PEP 701) and t-strings (PEP 750). */
final class FormatStrings {
  private static final int NO_CONVERSION = -1;

  private final AstBuilder builder;
  private final char[] chars;

  FormatStrings(AstBuilder builder) {
    this.builder = builder;
    this.chars = builder.source.chars();
  }

  /** Adds the values of one string. */
  void addTo(StringPieces pieces, SyntaxNode node) {
    PythonToken opening = node.startToken();
    boolean template = opening.type() == TSTRING_START;
    boolean raw = isRaw(opening);
    for (int i = 1; i < node.size() - 1; i++) {
      add(pieces, node.child(i), template, raw);
    }
  }

  private void add(StringPieces pieces, ParseTree part, boolean template, boolean raw) {
    if (part instanceof PythonToken text) {
      addText(pieces, text, raw);
    } else {
      addField(pieces, (SyntaxNode) part, template, raw);
    }
  }

  private void addText(StringPieces pieces, PythonToken text, boolean raw) {
    int end = text.end();
    char last = chars[end - 1];
    if ((last == '{' || last == '}') && end - 2 >= text.start() && chars[end - 2] == last) {
      end--;
    }
    CharacterSink decoded = new CharacterSink();
    builder.strings.decode(text, text.start(), end, raw, decoded);
    // A backslash before a line end leaves nothing; then the token also gives no position.
    if (!decoded.isEmpty()) {
      pieces.constant(text, null).append(decoded);
    }
  }

  /** A replacement field: value, {@code =}, conversion and format specification. */
  private void addField(StringPieces pieces, SyntaxNode node, boolean template, boolean raw) {
    PythonToken opening = node.startToken();
    Expr value = builder.expressions.of(node.child(1));
    int at = 2;
    boolean debug = Tree.isToken(node.child(at), EQUAL);
    if (debug) {
      at++;
    }
    PythonToken textEnd = (PythonToken) node.child(at);
    PythonToken end = textEnd.type() == COLON ? lastInequality(opening, textEnd) : textEnd;
    int conversion = NO_CONVERSION;
    if (textEnd.type() == EXCLAMATION) {
      conversion = conversion(textEnd, (PythonToken) node.child(at + 1));
      at += 2;
    }
    Expr spec = null;
    PythonToken next = (PythonToken) node.child(at);
    if (next.type() == COLON) {
      spec = spec(next, node.child(at + 1), raw);
    } else if (debug && conversion == NO_CONVERSION) {
      conversion = 'r';
    }
    if (debug) {
      pieces
          .constant(opening.endLine(), opening.endColumn(), textEnd.line(), textEnd.column(), null)
          .append(text(opening, end));
    }
    Position position = Tree.position(node);
    if (template) {
      ConstantValue.Str source = new ConstantValue.Str(interpolated(opening, end), null);
      pieces.field(new Expr.Interpolation(value, source, conversion, spec, position));
    } else {
      pieces.field(new Expr.FormattedValue(value, conversion, spec, position));
    }
  }

  private int conversion(PythonToken mark, PythonToken name) {
    String kind = builder.identifier(name);
    if (mark.end() != name.start() || !kind.equals("s") && !kind.equals("r") && !kind.equals("a")) {
      throw Tree.reject(name);
    }
    return kind.charAt(0);
  }

  /** The specification behind a colon, a JoinedStr also in a t-string. */
  private Expr spec(PythonToken colon, ParseTree node, boolean raw) {
    StringPieces pieces = new StringPieces();
    PythonToken last = colon;
    if (Tree.is(node, RULE_formatSpec)) {
      SyntaxNode parts = (SyntaxNode) node;
      for (int i = 0; i < parts.size(); i++) {
        add(pieces, parts.child(i), false, raw);
        last = Tree.stop(parts.child(i));
      }
    } else {
      add(pieces, node, false, raw);
      last = Tree.stop(node);
    }
    return new Expr.JoinedStr(pieces.finish(), Tree.position(colon, last));
  }

  private boolean isRaw(PythonToken opening) {
    return (chars[opening.start()] | 0x20) == 'r' || (chars[opening.start() + 1] | 0x20) == 'r';
  }

  /** What an Interpolation remembers of its expression: no space or equals sign at the end. */
  private String interpolated(PythonToken opening, PythonToken end) {
    String text = text(opening, end);
    int length = text.length();
    while (length > 0 && (text.charAt(length - 1) == '=' || isSpace(text.charAt(length - 1)))) {
      length--;
    }
    return text.substring(0, length);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /**
   * The token whose first character ends the remembered text of a field with a specification. The
   * colon, unless a {@code !=} stands in the field outside of brackets: CPython's tokenizer takes
   * its exclamation mark for the end.
   */
  private PythonToken lastInequality(PythonToken opening, PythonToken colon) {
    int depth = 0;
    for (int i = colon.getTokenIndex() - 1; i > opening.getTokenIndex(); i--) {
      switch (builder.tokens.get(i).type()) {
        case RPAR, RSQB, RBRACE, FSTRING_END -> depth++;
        case LPAR, LSQB, LBRACE, FSTRING_START, TSTRING_START -> depth--;
        case NOTEQUAL -> {
          if (depth == 0) {
            return builder.tokens.get(i);
          }
        }
        default -> {}
      }
    }
    return colon;
  }

  /** The source between two tokens, without comments. */
  private String text(PythonToken opening, PythonToken end) {
    StringBuilder text = new StringBuilder();
    int at = opening.end();
    for (int i = opening.getTokenIndex() + 1; i <= end.getTokenIndex(); i++) {
      PythonToken token = builder.tokens.get(i);
      appendWithoutComments(text, at, token.start());
      at = i == end.getTokenIndex() ? end.start() : token.end();
      text.append(chars, token.start(), at - token.start());
    }
    return text.toString();
  }

  private void appendWithoutComments(StringBuilder text, int start, int end) {
    boolean comment = false;
    for (int i = start; i < end; i++) {
      comment = chars[i] != '\n' && (comment || chars[i] == '#');
      if (!comment) {
        text.append(chars[i]);
      }
    }
  }
}
