package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Variable;
import java.util.List;
import java.util.stream.Collectors;

/** The values of the fields that hold code objects. */
final class CodeFields {
  private CodeFields() {}

  static CodeBlock value(IrCode code, int index) {
    CodeBlock start =
        CodeBlock.of(
            "MODULE.code($L, $S, $S, $L, $S",
            index,
            code.name(),
            code.qualifiedName(),
            code.line(),
            signature(code));
    int flags = flags(code);
    String free =
        code.captures().stream()
            .map(each -> (each.isCell() ? "" : "=") + each.name())
            .collect(Collectors.joining(" "));
    boolean longForm = flags != 0 || !free.isEmpty();
    CodeBlock made =
        longForm ? CodeBlock.of("$L, $L, $S)", start, flags, free) : CodeBlock.of("$L)", start);
    if (code.cells().isEmpty()) {
      return made;
    }
    CodeBlock cells =
        code.cells().stream()
            .map(cell -> CodeBlock.of("$S", cell.name()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$L.withCellVariables($L)", made, cells);
  }

  private static String signature(IrCode code) {
    if (code.kind() == IrCode.Kind.CLASS) {
      return ".namespace";
    }
    List<Variable> parameters = code.signature().all();
    String locals =
        code.locals().stream()
            .filter(variable -> !parameters.contains(variable))
            .map(Variable::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return code.signature().text() + (locals.isEmpty() ? "" : ";" + locals);
  }

  /**
   * {@code CO_GENERATOR}, {@code CO_COROUTINE}, {@code CO_ASYNC_GENERATOR}, or {@code
   * PyCode.FUNCTION_GLOBALS}.
   */
  private static int flags(IrCode code) {
    return switch (code.kind()) {
      case GENERATOR -> 0x20;
      case COROUTINE -> 0x80;
      case ASYNC_GENERATOR -> 0x200;
      case ANNOTATION -> makesFunctions(code) ? 0 : 0x40000000;
      default -> 0;
    };
  }

  private static boolean makesFunctions(IrCode code) {
    boolean[] found = {false};
    new IrVisitor() {
      @Override
      public void visit(IrExpr expr) {
        found[0] |= expr instanceof IrExpr.MakeFunction;
        super.visit(expr);
      }
    }.visitAll(code.body());
    return found[0];
  }
}
