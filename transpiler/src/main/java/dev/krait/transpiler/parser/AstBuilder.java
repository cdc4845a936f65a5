package dev.krait.transpiler.parser;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.grammar.TokenArray;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Parse tree to syntax tree. The parts, each for one area of the language, know each other through
 * this class. They also refuse what the grammar takes and Python does not.
 */
final class AstBuilder {
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

  AstBuilder(SourceText source, TokenArray tokens) {
    this.source = source;
    this.tokens = tokens;
    this.identifiers = new Identifiers(source.chars());
    this.strings = new StringLiterals(this);
    this.formatStrings = new FormatStrings(this);
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

  Mod.Interactive interactive(SyntaxNode input) {
    List<Stmt> body = new ArrayList<>();
    for (int i = 0; i < input.size() - 1; i++) {
      statements.addTo(body, input.child(i));
    }
    return new Mod.Interactive(body);
  }

  String identifier(PythonToken token) {
    return identifiers.of(token);
  }
}
