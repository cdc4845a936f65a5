package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Consecutive statements that only compute numbers, read some lists and store into them. Where
 * these turn out to be lists of numbers, a second copy of the statements works on their arrays:
 * nothing in it runs code of the program, so the arrays stay what they are.
 *
 * @param lists the lists, each once: variables, and elements of variables
 * @param aliases other names of lists that are variables
 * @param scalars variables that are numbers if the region is entered, which it leaves alone
 * @param locals variables that nothing outside of the region mentions
 * @param facts what is known within the second copy
 */
public record ListRegion(
    List<IrStmt> statements,
    Map<IrExpr, NumberType> lists,
    Map<Variable, Variable> aliases,
    Map<Variable, NumberType> scalars,
    Set<Variable> locals,
    NumericFacts facts) {
  /** The list that an expression stands for, as {@link #lists} names it. */
  public IrExpr list(IrExpr expr) {
    Variable of = expr instanceof IrExpr.VarGet get ? aliases.get(get.variable()) : null;
    return of == null ? expr : new IrExpr.VarGet(of);
  }
}
