package dev.krait.transpiler.parser;

import dev.krait.transpiler.ast.AstDump;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.source.SourceText;

/** What our parser makes of a source, in the words of {@code oracle_trees.py}. */
final class OurTree {
  static final String REJECTED = "rejected";

  private static final PythonParser PARSER = new PythonParser();

  private OurTree() {}

  /** Parses a module, whether or not it is correct. */
  static void parse(byte[] source) {
    try {
      PARSER.parse(SourceText.ofBytes(source, "<test>"));
    } catch (PythonSyntaxException rejected) {
      // Some files of CPython's tests are wrong on purpose.
    }
  }

  static String dump(byte[] source, String mode) {
    SourceText text = SourceText.ofBytes(source, "<test>");
    Node tree;
    try {
      tree =
          switch (mode) {
            case "exec" -> PARSER.parse(text);
            case "eval" -> PARSER.parseExpression(text);
            case "single" -> PARSER.parseInteractive(text);
            default -> throw new IllegalArgumentException(mode);
          };
    } catch (PythonSyntaxException e) {
      return REJECTED;
    }
    return AstDump.dump(tree);
  }
}
