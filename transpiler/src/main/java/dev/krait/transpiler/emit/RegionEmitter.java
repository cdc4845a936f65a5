package dev.krait.transpiler.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.ListRegion;
import dev.krait.transpiler.passes.numbers.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code if (these are lists of numbers) second copy; else first copy}. */
final class RegionEmitter {
  private final MethodScope scope;
  private final ExpressionEmitter expressions;
  private final CodeBlock.Builder out;

  RegionEmitter(MethodScope scope, ExpressionEmitter expressions, CodeBlock.Builder out) {
    this.scope = scope;
    this.expressions = expressions;
    this.out = out;
  }

  /** The arrays and the test, up to the beginning of the second copy. */
  RegionScope begin(ListRegion region) {
    RegionScope inner = new RegionScope(region);
    List<CodeBlock> tests = new ArrayList<>();
    for (Map.Entry<IrExpr, NumberType> each : region.lists().entrySet()) {
      tests.add(array(inner, each.getKey(), each.getValue()));
    }
    for (Map.Entry<Variable, NumberType> each : region.scalars().entrySet()) {
      String check = each.getValue().real() ? "isFloat" : "isSmall";
      tests.add(CodeBlock.of("$T.$L($L)", RuntimeNames.NUMBERS, check, scope.name(each.getKey())));
    }
    out.beginControlFlow("if ($L)", tests.stream().collect(CodeBlock.joining(" && ")));
    for (Map.Entry<Variable, NumberType> each : region.scalars().entrySet()) {
      boolean real = each.getValue().real();
      String name = scope.fresh(each.getKey().name());
      out.addStatement(
          "$T $L = $T.$L($L)",
          real ? TypeName.DOUBLE : TypeName.LONG,
          name,
          RuntimeNames.NUMBERS,
          real ? "toDouble" : "toLong",
          scope.name(each.getKey()));
      inner.addScalar(each.getKey(), name);
    }
    return inner;
  }

  /** Declares an array; the test that there is one. */
  private CodeBlock array(RegionScope inner, IrExpr list, NumberType type) {
    CodeBlock object;
    String base;
    if (list instanceof IrExpr.ItemGet row) {
      String rows = ((IrExpr.VarGet) row.object()).variable().name();
      String name = scope.fresh(rows + "Row");
      out.addStatement(
          "$T $L = $T.row($L, $L)",
          RuntimeNames.LIST,
          name,
          RuntimeNames.LISTS,
          expressions.emit(row.object()),
          expressions.numbers().emit(row.key()));
      object = CodeBlock.of("$L", name);
      base = name;
    } else {
      Variable variable = ((IrExpr.VarGet) list).variable();
      object = CodeBlock.of("$L", scope.name(variable));
      base = variable.name();
    }
    String array = scope.fresh(base + (type.real() ? "Doubles" : "Longs"));
    out.addStatement(
        "$T $L = $T.$L($L)",
        ArrayTypeName.of(type.real() ? TypeName.DOUBLE : TypeName.LONG),
        array,
        RuntimeNames.LISTS,
        type.real() ? "doubles" : "longs",
        object);
    inner.addList(list, array, object);
    return CodeBlock.of("$L != null", array);
  }

  /** {@code for item in list}, up to the beginning of the body. */
  void loop(IrStmt.For loop) {
    NumberType type = scope.numbers().lists().get(loop.iterable());
    String index = scope.fresh("at");
    String end = scope.fresh("end");
    out.beginControlFlow(
        "for (int $L = 0, $L = $L.len(); $L < $L; $L++)",
        index,
        end,
        expressions.emit(loop.iterable()),
        index,
        end,
        index);
    String declaration = scope.placement().declares(loop) ? type.real() ? "double " : "long " : "";
    out.addStatement(
        "$L$L = $T.get($L, $L)",
        declaration,
        scope.name(loop.item()),
        RuntimeNames.LISTS,
        scope.region().elements(loop.iterable()),
        index);
  }

  /** {@code list[key] = value}. */
  void set(IrStmt.ItemSet node) {
    out.addStatement(
        "$T.set($L, $L, $L)",
        RuntimeNames.LISTS,
        scope.region().elements(node.object()),
        expressions.numbers().emit(node.key()),
        expressions.numbers().emit(node.value()));
  }
}
