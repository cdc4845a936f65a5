package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import java.io.ByteArrayOutputStream;
import org.antlr.v4.runtime.tree.ParseTree;

/** String and bytes literals, alone and side by side, which makes them one. */
final class StringLiterals {
  private final AstBuilder builder;
  private final char[] chars;

  StringLiterals(AstBuilder builder) {
    this.builder = builder;
    this.chars = builder.source.chars();
  }

  /** One literal: a STRING token, an f-string or a t-string. */
  Expr single(ParseTree node) {
    Position position = Tree.position(node);
    if (node instanceof PythonToken token) {
      if (isBytes(token)) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        decodeBytes(token, bytes);
        return new Expr.Constant(new ConstantValue.Bytes(bytes.toByteArray()), null, position);
      }
      CharacterSink text = new CharacterSink();
      decode(token, text);
      return new Expr.Constant(text.toConstant(), kind(token), position);
    }
    StringPieces pieces = new StringPieces();
    builder.formatStrings.addTo(pieces, (SyntaxNode) node);
    return isTemplate(node)
        ? new Expr.TemplateStr(pieces.finish(), position)
        : new Expr.JoinedStr(pieces.finish(), position);
  }

  /** Several literals in a row. */
  Expr concatenated(SyntaxNode node) {
    if (Tree.isToken(node.child(0), STRING) && isBytes((PythonToken) node.child(0))) {
      return concatenatedBytes(node);
    }
    boolean template = isTemplate(node.child(0));
    boolean formatted = false;
    StringPieces pieces = new StringPieces();
    for (int i = 0; i < node.size(); i++) {
      ParseTree part = node.child(i);
      if (isTemplate(part) != template || isBytes(part)) {
        throw Tree.reject(part);
      }
      if (part instanceof PythonToken token) {
        decode(token, pieces.constant(token, kind(token)));
      } else {
        formatted = true;
        builder.formatStrings.addTo(pieces, (SyntaxNode) part);
      }
    }
    Position position = Tree.position(node);
    if (template) {
      return new Expr.TemplateStr(pieces.finish(), position);
    }
    return formatted
        ? new Expr.JoinedStr(pieces.finish(), position)
        : new Expr.Constant(pieces.onlyConstant(), kind(node.startToken()), position);
  }

  private Expr concatenatedBytes(SyntaxNode node) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < node.size(); i++) {
      if (!isBytes(node.child(i))) {
        throw Tree.reject(node.child(i));
      }
      decodeBytes((PythonToken) node.child(i), bytes);
    }
    return new Expr.Constant(
        new ConstantValue.Bytes(bytes.toByteArray()), null, Tree.position(node));
  }

  private static boolean isTemplate(ParseTree node) {
    return node instanceof SyntaxNode inner && inner.startToken().type() == TSTRING_START;
  }

  private boolean isBytes(ParseTree node) {
    if (!(node instanceof PythonToken token)) {
      return false;
    }
    int first = chars[token.start()] | 0x20;
    return first == 'b' || first == 'r' && (chars[token.start() + 1] | 0x20) == 'b';
  }

  /** CPython remembers {@code u"..."}, and forgets {@code U"..."}. */
  private String kind(PythonToken token) {
    return chars[token.start()] == 'u' ? "u" : null;
  }

  private int quoteStart(PythonToken token) {
    int at = token.start();
    while (chars[at] != '\'' && chars[at] != '"') {
      at++;
    }
    return at;
  }

  private int quoteLength(PythonToken token, int quote) {
    return token.end() - quote >= 6
            && chars[quote + 1] == chars[quote]
            && chars[quote + 2] == chars[quote]
        ? 3
        : 1;
  }

  private boolean isRaw(PythonToken token, int quote) {
    for (int i = token.start(); i < quote; i++) {
      if ((chars[i] | 0x20) == 'r') {
        return true;
      }
    }
    return false;
  }

  private void decode(PythonToken token, CharacterSink sink) {
    int quote = quoteStart(token);
    int length = quoteLength(token, quote);
    decode(token, quote + length, token.end() - length, isRaw(token, quote), sink);
  }

  /** Decodes a part of a token. */
  void decode(PythonToken token, int start, int end, boolean raw, CharacterSink sink) {
    if (raw) {
      sink.append(chars, start, end);
    } else if (!StringEscapes.decode(chars, start, end, sink)) {
      throw Tree.reject(token);
    }
  }

  private void decodeBytes(PythonToken token, ByteArrayOutputStream sink) {
    int quote = quoteStart(token);
    int length = quoteLength(token, quote);
    if (!StringEscapes.decode(
        chars, quote + length, token.end() - length, isRaw(token, quote), sink)) {
      throw Tree.reject(token);
    }
  }
}
