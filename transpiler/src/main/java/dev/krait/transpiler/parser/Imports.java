package dev.krait.transpiler.parser;

import static dev.krait.grammar.PythonParser.*;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Alias;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** {@code import} and {@code from … import}. */
final class Imports {
  private final AstBuilder builder;
  private boolean pointedNotEqual;

  Imports(AstBuilder builder) {
    this.builder = builder;
  }

  /** Whether inequality is written {@code <>} from here on (PEP 401). */
  boolean pointedNotEqual() {
    return pointedNotEqual;
  }

  Stmt names(SyntaxNode node, Position position) {
    return new Stmt.Import(aliases(node, 1, node.size()), position);
  }

  Stmt from(SyntaxNode node, Position position) {
    int level = 0;
    int at = 1;
    for (; ; at++) {
      int type = Tree.type(node.child(at));
      if (type == DOT) {
        level++;
      } else if (type == ELLIPSIS) {
        level += 3;
      } else {
        break;
      }
    }
    String module = null;
    if (!Tree.isToken(node.child(at), IMPORT)) {
      module = dottedName(node.child(at++));
    } else if (level == 0) {
      throw Tree.reject(node.child(at));
    }
    ParseTree first = node.child(++at);
    List<Alias> names;
    if (Tree.isToken(first, STAR)) {
      names = new ArrayList<>(1);
      names.add(new Alias("*", null, Tree.position(first)));
    } else if (Tree.isToken(first, LPAR)) {
      names = aliases(node, at + 1, node.size() - 1);
    } else {
      names = aliases(node, at, node.size());
    }
    if (level == 0 && module.equals("__future__")) {
      pointedNotEqual |= names.stream().anyMatch(n -> n.name().equals("barry_as_FLUFL"));
    }
    return new Stmt.ImportFrom(module, names, level, position);
  }

  private List<Alias> aliases(SyntaxNode node, int from, int to) {
    List<Alias> aliases = new ArrayList<>((to - from + 1) / 2);
    for (int i = from; i < to; i += 2) {
      aliases.add(alias(node.child(i)));
    }
    return aliases;
  }

  private Alias alias(ParseTree node) {
    Position position = Tree.position(node);
    int rule = Tree.rule(node);
    if (rule == RULE_dottedAlias || rule == RULE_importAlias) {
      SyntaxNode alias = (SyntaxNode) node;
      String asname = builder.identifier((PythonToken) alias.child(2));
      return new Alias(dottedName(alias.child(0)), asname, position);
    }
    return new Alias(dottedName(node), null, position);
  }

  private String dottedName(ParseTree node) {
    if (node instanceof PythonToken token) {
      return builder.identifier(token);
    }
    SyntaxNode dotted = (SyntaxNode) node;
    StringBuilder name = new StringBuilder(builder.identifier(dotted.startToken()));
    for (int i = 2; i < dotted.size(); i += 2) {
      name.append('.').append(builder.identifier((PythonToken) dotted.child(i)));
    }
    return name.toString();
  }
}
