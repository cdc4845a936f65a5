package dev.krait.transpiler.ast;

import java.util.List;

/** The expressions' part of {@link AstDump}; the most frequent kinds are asked for first. */
final class ExprDump {
  private final DumpWriter out;
  private final AstDump dump;

  ExprDump(DumpWriter out, AstDump dump) {
    this.out = out;
    this.dump = dump;
  }

  void write(Expr node) {
    if (node instanceof Expr.Name n) {
      out.begin("Name");
      out.string("id", n.id());
      context(n.ctx());
    } else if (node instanceof Expr.Constant c) {
      out.begin("Constant");
      out.beginField("value");
      ConstantRepr.append(out.buffer(), c.value());
      out.string("kind", c.kind());
    } else if (node instanceof Expr.Attribute a) {
      out.begin("Attribute");
      dump.field("value", a.value());
      out.string("attr", a.attr());
      context(a.ctx());
    } else if (node instanceof Expr.Call c) {
      out.begin("Call");
      dump.field("func", c.func());
      dump.nodes("args", c.args());
      dump.nodes("keywords", c.keywords());
    } else if (!operation(node) && !display(node)) {
      other(node);
    }
    out.end(node.position());
  }

  private void context(ExprContext context) {
    out.constructor("ctx", context.name());
  }

  /** Writes an operation up to its positions; false if it is none. */
  private boolean operation(Expr node) {
    if (node instanceof Expr.BinOp b) {
      out.begin("BinOp");
      dump.field("left", b.left());
      out.constructor("op", b.op().name());
      dump.field("right", b.right());
    } else if (node instanceof Expr.Compare c) {
      out.begin("Compare");
      dump.field("left", c.left());
      out.beginField("ops");
      out.beginList();
      for (CompareOperator operator : c.ops()) {
        out.beginElement();
        out.text(operator.name());
        out.text("()");
      }
      out.endList();
      dump.nodes("comparators", c.comparators());
    } else if (node instanceof Expr.BoolOp b) {
      out.begin("BoolOp");
      out.constructor("op", b.op().name());
      dump.nodes("values", b.values());
    } else if (node instanceof Expr.UnaryOp u) {
      out.begin("UnaryOp");
      out.constructor("op", u.op().name());
      dump.field("operand", u.operand());
    } else if (node instanceof Expr.Subscript s) {
      out.begin("Subscript");
      dump.field("value", s.value());
      dump.field("slice", s.slice());
      context(s.ctx());
    } else if (node instanceof Expr.Slice s) {
      out.begin("Slice");
      dump.field("lower", s.lower());
      dump.field("upper", s.upper());
      dump.field("step", s.step());
    } else {
      return false;
    }
    return true;
  }

  /** Writes what stands in brackets up to its positions; false if the node is something else. */
  private boolean display(Expr node) {
    if (node instanceof Expr.Tuple t) {
      out.begin("Tuple");
      dump.nodes("elts", t.elts());
      context(t.ctx());
    } else if (node instanceof Expr.List l) {
      out.begin("List");
      dump.nodes("elts", l.elts());
      context(l.ctx());
    } else if (node instanceof Expr.Dict d) {
      out.begin("Dict");
      dump.nodes("keys", d.keys());
      dump.nodes("values", d.values());
    } else if (node instanceof Expr.Set s) {
      out.begin("Set");
      dump.nodes("elts", s.elts());
    } else if (node instanceof Expr.ListComp c) {
      comprehension("ListComp", c.elt(), c.generators());
    } else if (node instanceof Expr.GeneratorExp c) {
      comprehension("GeneratorExp", c.elt(), c.generators());
    } else if (node instanceof Expr.SetComp c) {
      comprehension("SetComp", c.elt(), c.generators());
    } else if (node instanceof Expr.DictComp c) {
      out.begin("DictComp");
      dump.field("key", c.key());
      dump.field("value", c.value());
      dump.nodes("generators", c.generators());
    } else {
      return false;
    }
    return true;
  }

  private void comprehension(String kind, Expr element, List<Comprehension> generators) {
    out.begin(kind);
    dump.field("elt", element);
    dump.nodes("generators", generators);
  }

  private void other(Expr node) {
    if (node instanceof Expr.JoinedStr j) {
      out.begin("JoinedStr");
      dump.nodes("values", j.values());
    } else if (node instanceof Expr.FormattedValue f) {
      out.begin("FormattedValue");
      dump.field("value", f.value());
      out.number("conversion", f.conversion());
      dump.field("format_spec", f.formatSpec());
    } else if (node instanceof Expr.TemplateStr t) {
      out.begin("TemplateStr");
      dump.nodes("values", t.values());
    } else if (node instanceof Expr.Interpolation i) {
      out.begin("Interpolation");
      dump.field("value", i.value());
      out.beginField("str");
      ConstantRepr.append(out.buffer(), (ConstantValue) i.str());
      out.number("conversion", i.conversion());
      dump.field("format_spec", i.formatSpec());
    } else if (node instanceof Expr.IfExp i) {
      out.begin("IfExp");
      dump.field("test", i.test());
      dump.field("body", i.body());
      dump.field("orelse", i.orelse());
    } else if (node instanceof Expr.Lambda l) {
      out.begin("Lambda");
      dump.field("args", l.args());
      dump.field("body", l.body());
    } else if (node instanceof Expr.Starred s) {
      out.begin("Starred");
      dump.field("value", s.value());
      context(s.ctx());
    } else if (node instanceof Expr.NamedExpr n) {
      out.begin("NamedExpr");
      dump.field("target", n.target());
      dump.field("value", n.value());
    } else if (node instanceof Expr.Await a) {
      out.begin("Await");
      dump.field("value", a.value());
    } else if (node instanceof Expr.Yield y) {
      out.begin("Yield");
      dump.field("value", y.value());
    } else {
      out.begin("YieldFrom");
      dump.field("value", ((Expr.YieldFrom) node).value());
    }
  }
}
