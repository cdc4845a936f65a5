package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.PythonSyntaxException.Kind;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.util.List;

/** Errors inside of string literals and in how they are put together. */
final class StringLiterals {
  private StringLiterals() {}

  static Node plain(PegParser parser, Token token) {
    String text = token.text();
    int quote = 0;
    while (text.charAt(quote) != '\'' && text.charAt(quote) != '"') {
      quote++;
    }
    String prefix = text.substring(0, quote).toLowerCase(java.util.Locale.ROOT);
    boolean triple =
        text.length() >= quote + 6
            && text.startsWith(text.substring(quote, quote + 1).repeat(3), quote);
    int size = triple ? 3 : 1;
    String body = text.substring(quote + size, text.length() - size);
    boolean raw = prefix.contains("r");
    if (!prefix.contains("b")) {
      if (!raw) {
        decode(parser, body);
      }
      return Node.of(NodeKind.LITERAL, token);
    }
    if (body.chars().anyMatch(c -> c >= 128)) {
      throw parser.errors().at(token, "bytes can only contain ASCII literal characters");
    }
    String problem = raw ? null : Escapes.problemInBytes(body);
    if (problem != null) {
      throw parser.errors().atLastToken("(value error) " + problem);
    }
    return Node.of(NodeKind.BYTES, token);
  }

  private static void decode(PegParser parser, String body) {
    String problem = Escapes.problemInText(body);
    if (problem != null) {
      throw parser.errors().atLastToken("(unicode error) " + problem);
    }
  }

  static Object concatenate(PegParser parser, int start, Object[] a) {
    List<Node> parts = Values.nodes(a[0]);
    boolean bytes = parts.stream().anyMatch(n -> n.is(NodeKind.BYTES));
    boolean formatted = parts.stream().anyMatch(n -> n.is(NodeKind.FSTRING));
    if (bytes && !parts.stream().allMatch(n -> n.is(NodeKind.BYTES))) {
      throw parser.errors().atLastToken("cannot mix bytes and nonbytes literals");
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    NodeKind kind = formatted ? NodeKind.FSTRING : bytes ? NodeKind.BYTES : NodeKind.LITERAL;
    return Node.spanning(kind, parser.token(start), parser.lastVisible(), List.of());
  }

  static Object joined(PegParser parser, int start, Object[] a) {
    Token opening = (Token) a[0];
    boolean raw = opening.text().toLowerCase(java.util.Locale.ROOT).contains("r");
    for (Object part : (List<?>) a[1]) {
      if (!raw && part instanceof Token text) {
        decode(parser, text.text());
      }
    }
    NodeKind kind = opening.is(Token.FSTRING_START) ? NodeKind.FSTRING : NodeKind.TSTRING;
    return Node.spanning(kind, opening, (Token) a[2], List.of());
  }

  /** Escapes in a format specification; CPython lets the decoder's own error through. */
  static Object formatText(Token token) {
    String problem = Escapes.problemInText(token.text());
    if (problem != null) {
      throw ErrorReporter.withoutPlace(Kind.UnicodeDecodeError, problem);
    }
    return token;
  }

  static Object conversion(PegParser parser, int start, Object[] a) {
    Token mark = (Token) a[0];
    Node name = (Node) a[1];
    if (mark.line() != name.line() || mark.endColumn() != name.column()) {
      throw parser
          .errors()
          .range(
              mark,
              name,
              letter(parser)
                  + "-string: conversion type must come right after the exclamation mark");
    }
    if (!List.of("s", "r", "a").contains(name.text())) {
      throw parser
          .errors()
          .at(
              name,
              letter(parser)
                  + "-string: invalid conversion character '"
                  + name.text()
                  + "': expected 's', 'r', or 'a'");
    }
    return name;
  }

  private static char letter(PegParser parser) {
    return parser.lexer().state().stringLetter();
  }
}
