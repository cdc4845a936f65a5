package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Label;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.DropUnreachable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The parts of a body that is cut. A part returns null when it reaches its end, what the function
 * returns, or the number of a jump that leads out of it.
 */
final class PartEmitter {
  private PartEmitter() {}

  /** Emits a jump in the method that calls the part. */
  interface Jumper {
    void jump(String keyword, Label label);
  }

  static void call(MethodScope outer, List<IrStmt> part, CodeBlock.Builder out, Jumper jumper) {
    List<Variable> passed = outer.plan().passedTo(part);
    String name = outer.module().partClass(outer.code());
    Map<IrStmt, Label> jumps = jumpsOut(part);
    boolean returns = returns(part);
    boolean completes = DropUnreachable.completes(part);
    emit(outer, part, passed, name, jumps);
    String own = ownParameter(outer.code());
    String arguments =
        outer.shared()
            + (own == null ? "" : ", " + own)
            + passed.stream().map(each -> ", " + outer.name(each)).collect(Collectors.joining());
    if (jumps.isEmpty() && !returns) {
      out.addStatement("$L.run($L)", name, arguments);
      if (!completes) {
        out.addStatement("throw new $T()", AssertionError.class);
      }
      return;
    }
    String left = outer.fresh("left");
    out.addStatement("$T $L = $L.run($L)", RuntimeNames.OBJECT, left, name, arguments);
    int number = 0;
    for (Map.Entry<IrStmt, Label> jump : jumps.entrySet()) {
      boolean last = number + 1 == jumps.size() && !completes && !returns;
      if (!last) {
        out.beginControlFlow("if ($L == $T.jump($L))", left, RuntimeNames.SUPPORT, number);
      }
      jumper.jump(keyword(jump.getKey()), jump.getValue());
      if (!last) {
        out.endControlFlow();
      }
      number++;
    }
    if (returns && completes) {
      out.beginControlFlow("if ($L != null)", left);
      out.addStatement("return $L", left);
      out.endControlFlow();
    } else if (returns) {
      out.addStatement("return $L", left);
    }
  }

  private static void emit(
      MethodScope outer,
      List<IrStmt> part,
      List<Variable> passed,
      String name,
      Map<IrStmt, Label> jumps) {
    MethodScope scope = new MethodScope(outer, part, passed);
    jumps.forEach((jump, label) -> scope.addOuterJump(keyword(jump), label));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("run")
            .addModifiers(Modifier.STATIC)
            .returns(RuntimeNames.OBJECT)
            .addParameter(RuntimeNames.ITEMS, scope.shared());
    String own = ownParameter(outer.code());
    if (own != null) {
      method.addParameter(
          own.equals("namespace") ? RuntimeNames.OBJECT : RuntimeNames.FUNCTION, own);
    }
    for (Variable variable : passed) {
      method.addParameter(
          variable.isCell() ? RuntimeNames.CELL : StatementEmitter.type(variable),
          scope.name(variable));
    }
    CodeBlock end =
        DropUnreachable.completes(part)
            ? CodeBlock.builder().addStatement("return null").build()
            : CodeBlock.of("");
    method.addCode(MethodEmitter.body(scope, part, CodeBlock.of(""), end));
    outer
        .module()
        .addType(
            TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(method.build())
                .build());
  }

  /** The parameter that bodies of some kinds have beside Python's. */
  private static String ownParameter(IrCode code) {
    return switch (code.kind()) {
      case CLASS -> "namespace";
      case ANNOTATION -> "function";
      default -> null;
    };
  }

  private static String keyword(IrStmt jump) {
    return jump instanceof IrStmt.Break ? "break" : "continue";
  }

  /** The jumps whose target is outside of the part, each target once. */
  private static Map<IrStmt, Label> jumpsOut(List<IrStmt> part) {
    Set<Label> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<List<Object>, IrStmt> found = new LinkedHashMap<>();
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.Block node) {
          inside.add(node.label());
        } else if (stmt instanceof IrStmt.While node) {
          inside.add(node.label());
        } else if (stmt instanceof IrStmt.For node) {
          inside.add(node.label());
        } else if (stmt instanceof IrStmt.Break node && !inside.contains(node.label())) {
          found.putIfAbsent(List.of("break", node.label()), node);
        } else if (stmt instanceof IrStmt.Continue node && !inside.contains(node.label())) {
          found.putIfAbsent(List.of("continue", node.label()), node);
        }
        super.visit(stmt);
      }
    }.visitAll(part);
    Map<IrStmt, Label> jumps = new LinkedHashMap<>();
    found.forEach((key, jump) -> jumps.put(jump, (Label) key.get(1)));
    return jumps;
  }

  private static boolean returns(List<IrStmt> part) {
    boolean[] found = new boolean[1];
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        found[0] |= stmt instanceof IrStmt.Return;
        super.visit(stmt);
      }
    }.visitAll(part);
    return found[0];
  }
}
