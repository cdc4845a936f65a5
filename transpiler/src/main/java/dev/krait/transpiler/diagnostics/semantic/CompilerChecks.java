package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.diagnostics.SemanticError;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The checks that CPython's compiler makes while it emits code. This class holds what they share:
 * the code unit being compiled, its open blocks, and the warnings; statements, expressions and
 * patterns have a class each.
 */
final class CompilerChecks {
  /** CPython's {@code CO_MAXBLOCKS}. */
  private static final int MAX_BLOCKS = 21;

  /** A block that a jump may have to leave. */
  enum BlockKind {
    LOOP,
    TRY_EXCEPT,
    FINALLY_TRY,
    FINALLY_END,
    WITH,
    EXCEPTION_HANDLER,
    EXCEPTION_GROUP_HANDLER,
    HANDLER_CLEANUP,
    ASYNC_COMPREHENSION,
    /** Around the whole body of a generator or coroutine. */
    STOP_ITERATION
  }

  /** An open block; {@code finalbody} only where leaving it runs one. */
  record Block(BlockKind kind, List<Stmt> finalbody) {}

  /** The code unit being compiled: CPython's {@code compiler_unit}. */
  private static final class Unit {
    final Scope scope;
    final Deque<Block> blocks = new ArrayDeque<>();
    int deepest;
    final List<Expr> deferredAnnotations = new ArrayList<>();

    Unit(Scope scope) {
      this.scope = scope;
    }
  }

  final SymbolTable symbols;
  final ExpressionChecks expressions = new ExpressionChecks(this);
  final StatementChecks statements = new StatementChecks(this);
  final FunctionChecks functions = new FunctionChecks(this);

  private final Consumer<SyntaxWarning> warnings;
  private Unit unit;

  CompilerChecks(SymbolTable symbols, Consumer<SyntaxWarning> warnings) {
    this.symbols = symbols;
    this.warnings = warnings;
  }

  void check(Mod mod) {
    inUnit(
        symbols.module(),
        () -> {
          if (mod instanceof Mod.Expression expression) {
            expressions.visit(expression.body());
          } else if (mod instanceof Mod.Interactive interactive) {
            statements.visitAll(interactive.body());
          } else {
            statements.visitAll(((Mod.Module) mod).body());
          }
        });
  }

  /** Compiles a unit; annotations of a module or class come after its body (PEP 649). */
  void inUnit(Scope scope, Runnable body) {
    Unit outer = unit;
    unit = new Unit(scope);
    body.run();
    List<Expr> annotations = unit.deferredAnnotations;
    if (!annotations.isEmpty() && scope.annotationScope() != null) {
      inUnit(scope.annotationScope(), () -> annotations.forEach(expressions::visit));
    }
    unit = outer;
  }

  Scope scope() {
    return unit.scope;
  }

  void deferAnnotation(Expr annotation) {
    unit.deferredAnnotations.add(annotation);
  }

  void inBlock(BlockKind kind, Position position, Runnable body) {
    inBlock(new Block(kind, List.of()), position, body);
  }

  void inBlock(Block block, Position position, Runnable body) {
    if (unit.blocks.size() >= MAX_BLOCKS) {
      throw new SemanticError("too many statically nested blocks", position);
    }
    unit.blocks.push(block);
    unit.deepest = Math.max(unit.deepest, unit.blocks.size());
    body.run();
    unit.blocks.pop();
  }

  /**
   * The code of {@code finally}: compiled once for the normal way and once more, a block deeper,
   * for exceptions. The copy can only fail by its depth, so it is left out where it fits.
   */
  void visitFinally(List<Stmt> finalbody, Position position) {
    int before = unit.deepest;
    unit.deepest = unit.blocks.size();
    statements.visitAll(finalbody);
    boolean copyFits = unit.deepest < MAX_BLOCKS;
    unit.deepest = Math.max(unit.deepest, before);
    if (!copyFits) {
      inBlock(BlockKind.FINALLY_END, position, () -> statements.visitAll(finalbody));
    }
  }

  /**
   * Follows a jump out of the open blocks, which compiles the code of each {@code finally} on the
   * way.
   *
   * @param toLoop whether the jump ends at the innermost loop
   * @return whether the jump found its loop; false too if it does not look for one
   */
  boolean unwind(boolean toLoop, Position position) {
    if (unit.blocks.isEmpty()) {
      return false;
    }
    Block top = unit.blocks.peek();
    if (top.kind() == BlockKind.EXCEPTION_GROUP_HANDLER) {
      throw new SemanticError(
          "'break', 'continue' and 'return' cannot appear in an except* block", position);
    }
    if (toLoop && top.kind() == BlockKind.LOOP) {
      return true;
    }
    unit.blocks.pop();
    Position after = position;
    if (top.kind() == BlockKind.FINALLY_TRY) {
      statements.visitAll(top.finalbody());
      after = SemanticError.NO_POSITION;
    } else if (top.kind() == BlockKind.WITH) {
      after = SemanticError.NO_POSITION;
    }
    boolean found = unwind(toLoop, after);
    unit.blocks.push(top);
    return found;
  }

  void warn(String message, Position position) {
    warnings.accept(new SyntaxWarning(message, position));
  }
}
