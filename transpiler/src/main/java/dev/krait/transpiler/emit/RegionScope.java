package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.ListRegion;
import dev.krait.transpiler.passes.numbers.NumericFacts;
import java.util.HashMap;
import java.util.Map;

/** The Java names of what the second copy of a region works on. */
final class RegionScope {
  private final ListRegion region;
  private final Map<IrExpr, String> arrays = new HashMap<>();
  private final Map<IrExpr, CodeBlock> lists = new HashMap<>();
  private final Map<Variable, String> scalars = new HashMap<>();

  RegionScope(ListRegion region) {
    this.region = region;
  }

  NumericFacts facts() {
    return region.facts();
  }

  void addList(IrExpr list, String array, CodeBlock object) {
    arrays.put(list, array);
    lists.put(list, object);
  }

  void addScalar(Variable variable, String name) {
    scalars.put(variable, name);
  }

  /** The name of a variable from outside as a number; null for others. */
  String scalar(Variable variable) {
    return scalars.get(variable);
  }

  /** Whether a variable only stands for a list, whose array has a name. */
  boolean isAlias(Variable variable) {
    return region.aliases().containsKey(variable);
  }

  /** {@code array, list}. */
  CodeBlock elements(IrExpr list) {
    IrExpr named = region.list(list);
    return CodeBlock.of("$L, $L", arrays.get(named), lists.get(named));
  }
}
