package dev.krait.transpiler.ast;

import java.util.List;

/**
 * The text of CPython's {@code ast.dump(tree, include_attributes=True)}: fields that are empty
 * lists or None by default are left out.
 */
public final class AstDump {
  private final DumpWriter out;
  private final ExprDump expressions;

  private AstDump(boolean attributes, int indent) {
    out = new DumpWriter(attributes, indent);
    expressions = new ExprDump(out, this);
  }

  /** The tree in one line, with positions. */
  public static String dump(Node node) {
    return dump(node, true, -1);
  }

  /**
   * The tree with or without positions, each field on its own line if {@code indent} is not
   * negative.
   */
  public static String dump(Node node, boolean attributes, int indent) {
    return BigStack.run(
        () -> {
          AstDump dump = new AstDump(attributes, indent);
          dump.node(node);
          return dump.out.toString();
        });
  }

  void node(Node node) {
    if (node == null) {
      out.text("None");
    } else if (node instanceof Expr expression) {
      expressions.write(expression);
    } else if (node instanceof Stmt statement) {
      statement(statement);
    } else if (node instanceof Pattern pattern) {
      pattern(pattern);
    } else if (node instanceof TypeParam parameter) {
      typeParameter(parameter);
    } else {
      part(node);
    }
  }

  void nodes(String name, List<? extends Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    out.beginField(name);
    out.beginList();
    for (Node node : nodes) {
      out.beginElement();
      node(node);
    }
    out.endList();
  }

  void field(String name, Node node) {
    if (node != null) {
      out.beginField(name);
      node(node);
    }
  }

  private void part(Node node) {
    if (node instanceof Arguments a) {
      out.begin("arguments");
      nodes("posonlyargs", a.posonlyargs());
      nodes("args", a.args());
      field("vararg", a.vararg());
      nodes("kwonlyargs", a.kwonlyargs());
      nodes("kw_defaults", a.kwDefaults());
      field("kwarg", a.kwarg());
      nodes("defaults", a.defaults());
      out.end();
    } else if (node instanceof Arg a) {
      out.begin("arg");
      out.string("arg", a.arg());
      field("annotation", a.annotation());
      out.end(a.position());
    } else if (node instanceof Keyword k) {
      out.begin("keyword");
      out.string("arg", k.arg());
      field("value", k.value());
      out.end(k.position());
    } else if (node instanceof Alias a) {
      out.begin("alias");
      out.string("name", a.name());
      out.string("asname", a.asname());
      out.end(a.position());
    } else if (node instanceof WithItem w) {
      out.begin("withitem");
      field("context_expr", w.contextExpr());
      field("optional_vars", w.optionalVars());
      out.end();
    } else if (node instanceof Comprehension c) {
      out.begin("comprehension");
      field("target", c.target());
      field("iter", c.iter());
      nodes("ifs", c.ifs());
      out.number("is_async", c.isAsync());
      out.end();
    } else if (node instanceof ExceptHandler h) {
      out.begin("ExceptHandler");
      field("type", h.type());
      out.string("name", h.name());
      nodes("body", h.body());
      out.end(h.position());
    } else if (node instanceof MatchCase c) {
      out.begin("match_case");
      field("pattern", c.pattern());
      field("guard", c.guard());
      nodes("body", c.body());
      out.end();
    } else {
      module((Mod) node);
    }
  }

  private void module(Mod node) {
    if (node instanceof Mod.Module m) {
      out.begin("Module");
      nodes("body", m.body());
    } else if (node instanceof Mod.Interactive i) {
      out.begin("Interactive");
      nodes("body", i.body());
    } else {
      out.begin("Expression");
      field("body", ((Mod.Expression) node).body());
    }
    out.end();
  }

  private void statement(Stmt node) {
    if (!simple(node)) {
      compound(node);
    }
    out.end(node.position());
  }

  /** Writes a simple statement up to its positions; false if it is none. */
  private boolean simple(Stmt node) {
    if (node instanceof Stmt.Expr e) {
      out.begin("Expr");
      field("value", e.value());
    } else if (node instanceof Stmt.Assign a) {
      out.begin("Assign");
      nodes("targets", a.targets());
      field("value", a.value());
    } else if (node instanceof Stmt.Return r) {
      out.begin("Return");
      field("value", r.value());
    } else if (node instanceof Stmt.AugAssign a) {
      out.begin("AugAssign");
      field("target", a.target());
      out.constructor("op", a.op().name());
      field("value", a.value());
    } else if (node instanceof Stmt.AnnAssign a) {
      out.begin("AnnAssign");
      field("target", a.target());
      field("annotation", a.annotation());
      field("value", a.value());
      out.number("simple", a.simple());
    } else if (node instanceof Stmt.Import i) {
      out.begin("Import");
      nodes("names", i.names());
    } else if (node instanceof Stmt.ImportFrom i) {
      out.begin("ImportFrom");
      out.string("module", i.module());
      nodes("names", i.names());
      out.number("level", i.level());
    } else if (node instanceof Stmt.Raise r) {
      out.begin("Raise");
      field("exc", r.exc());
      field("cause", r.cause());
    } else if (node instanceof Stmt.Assert a) {
      out.begin("Assert");
      field("test", a.test());
      field("msg", a.msg());
    } else if (node instanceof Stmt.Delete d) {
      out.begin("Delete");
      nodes("targets", d.targets());
    } else if (node instanceof Stmt.Global g) {
      out.begin("Global");
      out.strings("names", g.names());
    } else if (node instanceof Stmt.Nonlocal n) {
      out.begin("Nonlocal");
      out.strings("names", n.names());
    } else if (node instanceof Stmt.TypeAlias t) {
      out.begin("TypeAlias");
      field("name", t.name());
      nodes("type_params", t.typeParams());
      field("value", t.value());
    } else if (node instanceof Stmt.Pass
        || node instanceof Stmt.Break
        || node instanceof Stmt.Continue) {
      out.begin(node.getClass().getSimpleName());
    } else {
      return false;
    }
    return true;
  }

  private void compound(Stmt node) {
    if (node instanceof Stmt.If i) {
      out.begin("If");
      field("test", i.test());
      bodies(i.body(), i.orelse());
    } else if (node instanceof Stmt.FunctionDef f) {
      out.begin("FunctionDef");
      function(f.name(), f.args(), f.body(), f.decoratorList(), f.returns(), f.typeParams());
    } else if (node instanceof Stmt.AsyncFunctionDef f) {
      out.begin("AsyncFunctionDef");
      function(f.name(), f.args(), f.body(), f.decoratorList(), f.returns(), f.typeParams());
    } else if (node instanceof Stmt.ClassDef c) {
      out.begin("ClassDef");
      out.string("name", c.name());
      nodes("bases", c.bases());
      nodes("keywords", c.keywords());
      nodes("body", c.body());
      nodes("decorator_list", c.decoratorList());
      nodes("type_params", c.typeParams());
    } else if (node instanceof Stmt.For f) {
      out.begin("For");
      loop(f.target(), f.iter(), f.body(), f.orelse());
    } else if (node instanceof Stmt.AsyncFor f) {
      out.begin("AsyncFor");
      loop(f.target(), f.iter(), f.body(), f.orelse());
    } else if (node instanceof Stmt.While w) {
      out.begin("While");
      field("test", w.test());
      bodies(w.body(), w.orelse());
    } else if (node instanceof Stmt.With w) {
      out.begin("With");
      nodes("items", w.items());
      nodes("body", w.body());
    } else if (node instanceof Stmt.AsyncWith w) {
      out.begin("AsyncWith");
      nodes("items", w.items());
      nodes("body", w.body());
    } else if (node instanceof Stmt.Try t) {
      out.begin("Try");
      attempt(t.body(), t.handlers(), t.orelse(), t.finalbody());
    } else if (node instanceof Stmt.TryStar t) {
      out.begin("TryStar");
      attempt(t.body(), t.handlers(), t.orelse(), t.finalbody());
    } else {
      Stmt.Match m = (Stmt.Match) node;
      out.begin("Match");
      field("subject", m.subject());
      nodes("cases", m.cases());
    }
  }

  private void bodies(List<Stmt> body, List<Stmt> orelse) {
    nodes("body", body);
    nodes("orelse", orelse);
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    field("target", target);
    field("iter", iter);
    bodies(body, orelse);
  }

  private void attempt(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    nodes("body", body);
    nodes("handlers", handlers);
    nodes("orelse", orelse);
    nodes("finalbody", finalbody);
  }

  private void function(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns,
      List<TypeParam> typeParams) {
    out.string("name", name);
    field("args", args);
    nodes("body", body);
    nodes("decorator_list", decorators);
    field("returns", returns);
    nodes("type_params", typeParams);
  }

  private void pattern(Pattern node) {
    if (node instanceof Pattern.MatchValue v) {
      out.begin("MatchValue");
      field("value", v.value());
    } else if (node instanceof Pattern.MatchSingleton s) {
      out.begin("MatchSingleton");
      out.beginField("value");
      ConstantRepr.append(out.buffer(), s.value());
    } else if (node instanceof Pattern.MatchSequence s) {
      out.begin("MatchSequence");
      nodes("patterns", s.patterns());
    } else if (node instanceof Pattern.MatchMapping m) {
      out.begin("MatchMapping");
      nodes("keys", m.keys());
      nodes("patterns", m.patterns());
      out.string("rest", m.rest());
    } else if (node instanceof Pattern.MatchClass c) {
      out.begin("MatchClass");
      field("cls", c.cls());
      nodes("patterns", c.patterns());
      out.strings("kwd_attrs", c.kwdAttrs());
      nodes("kwd_patterns", c.kwdPatterns());
    } else if (node instanceof Pattern.MatchStar s) {
      out.begin("MatchStar");
      out.string("name", s.name());
    } else if (node instanceof Pattern.MatchAs a) {
      out.begin("MatchAs");
      field("pattern", a.pattern());
      out.string("name", a.name());
    } else {
      out.begin("MatchOr");
      nodes("patterns", ((Pattern.MatchOr) node).patterns());
    }
    out.end(node.position());
  }

  private void typeParameter(TypeParam node) {
    if (node instanceof TypeParam.TypeVar v) {
      out.begin("TypeVar");
      out.string("name", v.name());
      field("bound", v.bound());
      field("default_value", v.defaultValue());
    } else if (node instanceof TypeParam.ParamSpec p) {
      out.begin("ParamSpec");
      out.string("name", p.name());
      field("default_value", p.defaultValue());
    } else {
      TypeParam.TypeVarTuple t = (TypeParam.TypeVarTuple) node;
      out.begin("TypeVarTuple");
      out.string("name", t.name());
      field("default_value", t.defaultValue());
    }
    out.end(node.position());
  }
}
