package dev.krait.transpiler.passes;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which methods calls by name most likely run: those that the module's classes define under it, if
 * they are few. Calls check what they find first, so a wrong guess costs time only.
 */
public final class DirectMethods {
  /** Methods of one name. */
  private static final int MOST = 4;

  /** Arguments beside {@code self}. */
  private static final int MOST_ARGUMENTS = 3;

  private DirectMethods() {}

  /** The methods by name, in the order of the module. */
  public static Map<String, List<IrCode>> of(IrModule module) {
    Map<String, List<IrCode>> methods = new TreeMap<>();
    for (IrCode code : module.codes()) {
      if (code.kind() == IrCode.Kind.CLASS) {
        new IrVisitor() {
          @Override
          public void visit(IrStmt stmt) {
            if (stmt instanceof IrStmt.NameSet set
                && set.value() instanceof IrExpr.MakeFunction function
                && isDirect(function.code())) {
              methods.computeIfAbsent(set.name(), key -> new ArrayList<>()).add(function.code());
            }
            super.visit(stmt);
          }
        }.visitAll(code.body());
      }
    }
    methods.values().removeIf(codes -> codes.size() > MOST);
    return methods;
  }

  private static boolean isDirect(IrCode code) {
    int parameters = code.signature().positional().size();
    return code.kind() == IrCode.Kind.FUNCTION
        && code.captures().isEmpty()
        && code.signature().isPlain()
        && parameters >= 1
        && parameters <= 1 + MOST_ARGUMENTS;
  }
}
