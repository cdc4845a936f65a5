package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.PythonSyntaxException.Kind;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The actions of the grammar that are more than a node or a fixed message, by name. */
final class Hooks {
  private static final Map<String, Hook> BY_NAME = new HashMap<>();

  static {
    define("join", (parser, start, a) -> Values.nodes(a));
    define("statement", Hooks::statement);
    define("notEqual", (parser, start, a) -> notEqual(parser, (Token) a[0]));
    define("futureImport", Hooks::futureImport);
    define("alternatives", Hooks::alternatives);
    define("real", (parser, start, a) -> NumberLiterals.real(parser, (Node) a[0]));
    define("imaginary", (parser, start, a) -> NumberLiterals.imaginary(parser, (Node) a[0]));
    define("missingComma", Hooks::missingComma);
    define("legacyCall", Hooks::legacyCall);
    define("missingColon", Hooks::missingColon);
    define("tupleBound", (parser, start, a) -> bound(parser, a, "TypeVarTuple"));
    define("specBound", (parser, start, a) -> bound(parser, a, "ParamSpec"));
    define("assignTarget", (parser, start, a) -> Targets.ASSIGN.check(parser, (Node) a[0]));
    define("loopTarget", (parser, start, a) -> Targets.LOOP.check(parser, (Node) a[0]));
    define("deleteTarget", (parser, start, a) -> Targets.DELETE.check(parser, (Node) a[0]));
    define("bareGenerator", CallArguments::bareGenerator);
    define("bareLastGenerator", CallArguments::bareLastGenerator);
    define("argumentOrder", CallArguments::order);
    define("string", (parser, start, a) -> StringLiterals.plain(parser, (Token) a[0]));
    define("concatenate", StringLiterals::concatenate);
    define("joined", StringLiterals::joined);
    define("formatText", (parser, start, a) -> StringLiterals.formatText((Token) a[0]));
    define("conversion", StringLiterals::conversion);
  }

  private Hooks() {}

  private static void define(String name, Hook hook) {
    BY_NAME.put(name, hook);
  }

  static Hook named(String name) {
    Hook hook = BY_NAME.get(name);
    if (hook == null) {
      throw new IllegalStateException("The grammar calls for the hook " + name);
    }
    return hook;
  }

  /**
   * Notes where a compound statement starts. CPython, by accident, does so for all but functions.
   */
  private static Object statement(PegParser parser, int start, Object[] a) {
    Token first = parser.token(start);
    if (a[0] instanceof Node decorated) {
      parser.finishStatement(decorated.line(), decorated.column());
    } else if (!first.is("def") && !first.is("@") && !parser.token(start + 1).is("def")) {
      parser.finishStatement(first.line(), first.column());
    }
    return a[0];
  }

  /**
   * {@code <>} is an operator for those only who imported barry_as_FLUFL, and then the only one.
   */
  private static Object notEqual(PegParser parser, Token sign) {
    boolean diamond = sign.text().equals("<>");
    if (parser.flufl() && !diamond) {
      throw parser.errors().atLastToken("with Barry as BDFL, use '<>' instead of '!='");
    }
    return parser.flufl() == diamond ? sign : null;
  }

  private static Object futureImport(PegParser parser, int start, Object[] a) {
    boolean future =
        a[0] instanceof Node module
            && module.is(NodeKind.NAME)
            && module.text().equals("__future__")
            && parser.token(start + 1).is(Token.NAME);
    if (future) {
      for (Node name : Values.nodes(a[1])) {
        if (name.text().equals("barry_as_FLUFL")) {
          parser.setFlufl();
        }
      }
    }
    return Boolean.TRUE;
  }

  private static Object alternatives(PegParser parser, int start, Object[] a) {
    List<?> items = (List<?>) a[0];
    return items.size() == 1
        ? items.get(0)
        : Node.spanning(NodeKind.PATTERN, parser.token(start), parser.lastVisible(), List.of());
  }

  private static Object missingComma(PegParser parser, int start, Object[] a) {
    Node first = (Node) a[0];
    if (isLegacyStatement(first) || parser.token(parser.mark() - 1).level() == 0) {
      return null;
    }
    throw parser.errors().range(first, (Node) a[1], "invalid syntax. Perhaps you forgot a comma?");
  }

  private static Object legacyCall(PegParser parser, int start, Object[] a) {
    Node name = (Node) a[0];
    if (!isLegacyStatement(name)) {
      return null;
    }
    throw parser
        .errors()
        .range(
            name,
            (Node) a[1],
            "Missing parentheses in call to '%1$s'. Did you mean %1$s(...)?"
                .formatted(name.text()));
  }

  private static boolean isLegacyStatement(Node node) {
    return node.is(NodeKind.NAME) && (node.text().equals("print") || node.text().equals("exec"));
  }

  private static Object missingColon(PegParser parser, int start, Object[] a) {
    Node key = (Node) a[0];
    throw parser
        .errors()
        .exact(
            Kind.SyntaxError,
            key.line(),
            key.endColumn(),
            key.endLine(),
            0,
            "':' expected after dictionary key");
  }

  private static Object bound(PegParser parser, Object[] a, String kind) {
    boolean constraints = ((Node) a[1]).is(NodeKind.TUPLE);
    throw parser
        .errors()
        .startingFrom(
            (Token) a[0],
            "cannot use " + (constraints ? "constraints" : "bound") + " with " + kind);
  }
}
