package dev.krait.transpiler.passes;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which global names most likely stand for which function: those that the module binds once, by a
 * plain {@code def} at its top level. Calls through them check the function first, so a wrong guess
 * costs time only.
 */
public final class DirectTargets {
  private DirectTargets() {}

  /** The code by global name, of functions with up to eight plain parameters. */
  public static Map<String, IrCode> of(IrModule module) {
    Map<String, IrCode> targets = new HashMap<>();
    Set<String> bound = new HashSet<>();
    IrVisitor visitor =
        new IrVisitor() {
          @Override
          public void visit(IrStmt stmt) {
            if (stmt instanceof IrStmt.GlobalSet set) {
              if (!bound.add(set.name())) {
                targets.remove(set.name());
              } else if (set.value() instanceof IrExpr.MakeFunction function
                  && isDirect(function.code())) {
                targets.put(set.name(), function.code());
              }
            }
            super.visit(stmt);
          }
        };
    for (IrCode code : module.codes()) {
      visitor.visitAll(code.body());
    }
    return targets;
  }

  private static boolean isDirect(IrCode code) {
    return code.kind() == IrCode.Kind.FUNCTION
        && code.captures().isEmpty()
        && code.signature().isPlain()
        && code.signature().positional().size() <= 8;
  }
}
