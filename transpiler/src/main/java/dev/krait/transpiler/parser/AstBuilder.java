package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.NEWLINE;
import static dev.krait.grammar.PythonParser.RULE_simpleStatements;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.grammar.TokenArray;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Parse tree to syntax tree. The parts, each for one area of the language, know each other through
 * this class. They also refuse what the grammar takes and Python does not.
 */
final class AstBuilder {
  /** CPython allows 6,000 rules in each other; an expression in brackets takes up to 30 of them. */
  private static final int DEEP = 150;

  final SourceText source;
  final TokenArray tokens;
  final Identifiers identifiers;
  final Expressions expressions = new Expressions(this);
  final Operators operators = new Operators(this);
  final Displays displays = new Displays(this);
  final Calls calls = new Calls(this);
  final Targets targets = new Targets(this);
  final StringLiterals strings;
  final FormatStrings formatStrings;
  final Statements statements = new Statements(this);
  final CompoundStatements compounds = new CompoundStatements(this);
  final Imports imports = new Imports(this);
  final Definitions definitions = new Definitions(this);
  final Parameters parameters = new Parameters(this);
  final Patterns patterns = new Patterns(this);
  private int depth;
  private int deepest;

  AstBuilder(SourceText source, TokenArray tokens) {
    this.source = source;
    this.tokens = tokens;
    this.identifiers = new Identifiers(source.chars());
    this.strings = new StringLiterals(this);
    this.formatStrings = new FormatStrings(this);
  }

  /** An expression or a branch begins inside the present one. */
  void enter() {
    deepest = Math.max(deepest, ++depth);
  }

  void leave() {
    depth--;
  }

  /** Whether the source nests so deeply that CPython's parser may give up. */
  boolean isDeep() {
    return deepest > DEEP;
  }

  /**
   * Tells of so many branches in a row, each of which CPython's grammar nests in the one before.
   */
  void branches(int count) {
    deepest = Math.max(deepest, depth + count);
  }

  Mod.Module module(SyntaxNode file) {
    List<Stmt> body = new ArrayList<>(file.size());
    for (int i = 0; i < file.size() - 1; i++) {
      statements.addTo(body, file.child(i));
    }
    return new Mod.Module(body);
  }

  Mod.Expression expression(SyntaxNode evaluation) {
    return new Mod.Expression(expressions.of(evaluation.child(0)));
  }

  /** A compound statement in one line must end in a line feed. */
  Mod.Interactive interactive(SyntaxNode input) {
    ParseTree statement = input.child(0);
    PythonToken last = tokens.get(tokens.size() - 2);
    boolean lineEnded = source.length() > 0 && source.chars()[source.length() - 1] == '\n';
    if (!lineEnded && last.type() == NEWLINE && !Tree.is(statement, RULE_simpleStatements)) {
      throw Tree.reject(last);
    }
    List<Stmt> body = new ArrayList<>(1);
    statements.addTo(body, statement);
    return new Mod.Interactive(body);
  }

  String identifier(PythonToken token) {
    return identifiers.of(token);
  }
}
