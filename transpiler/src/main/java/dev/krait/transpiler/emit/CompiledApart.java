package dev.krait.transpiler.emit;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import java.util.List;

/**
 * Which bodies HotSpot should not copy to where they are called directly: long ones, those that
 * call themselves at several places, and one of many methods. Their calls go through methods whose
 * names end in {@code Apart}, which the launcher has compiled on their own.
 */
final class CompiledApart {
  /** What a body may do for its copies to be worth the time that compiling them takes. */
  private static final int MOST_OPERATIONS = 8;

  private static final int MOST_TARGETS = 2;

  private static final String SUFFIX = "Apart";

  private CompiledApart() {}

  /** What the name of the method that leads to one of these bodies ends in. */
  static String suffix(List<IrCode> bodies) {
    boolean apart = bodies.size() > MOST_TARGETS;
    for (IrCode body : bodies) {
      Counter counter = Counter.of(body);
      apart |= counter.operations > MOST_OPERATIONS || counter.selfCalls > 1;
    }
    return apart ? SUFFIX : "";
  }

  /** The same for a body on Java primitives, of which copies are small. */
  static String suffix(IrCode body) {
    return Counter.of(body).operations > MOST_OPERATIONS ? SUFFIX : "";
  }

  /** Counts what runs code of the runtime. */
  private static final class Counter extends IrVisitor {
    private final String name;
    private int operations;
    private int selfCalls;

    private Counter(String name) {
      this.name = name;
    }

    static Counter of(IrCode code) {
      Counter counter = new Counter(code.name());
      counter.visitAll(code.body());
      return counter;
    }

    @Override
    public void visit(IrStmt stmt) {
      if (stmt instanceof IrStmt.AttrSet || stmt instanceof IrStmt.ItemSet) {
        operations++;
      }
      super.visit(stmt);
    }

    @Override
    public void visit(IrExpr expr) {
      boolean simple =
          expr instanceof IrExpr.Const
              || expr instanceof IrExpr.VarGet
              || expr instanceof IrExpr.GlobalGet;
      operations += simple ? 0 : 1;
      boolean calls =
          expr instanceof IrExpr.MethodCall call && call.name().equals(name)
              || expr instanceof IrExpr.Call other
                  && other.callee() instanceof IrExpr.GlobalGet global
                  && global.name().equals(name);
      selfCalls += calls ? 1 : 0;
      super.visit(expr);
    }
  }
}
