package dev.krait.transpiler.emit;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the body of a code that is too big for one Java method (JVMS 4.7.3: 64 KB) is cut: runs of
 * statements become parts, each in a class of its own so that no constant pool overflows either;
 * variables that several parts use stand in an array.
 */
final class SplitPlan {
  /** Nodes of a body that is cut; one node is about 8 bytes of code. */
  private static final int TOO_BIG = 4000;

  /** Nodes of a part. */
  private static final int PART = 800;

  private final Map<List<IrStmt>, List<List<IrStmt>>> cuts = new IdentityHashMap<>();
  private final Map<IrStmt, Integer> sizes = new IdentityHashMap<>();
  private final Map<Variable, Integer> shared = new LinkedHashMap<>();
  private final Map<Variable, Object> owners = new HashMap<>();
  private final IrCode code;

  private SplitPlan(IrCode code) {
    this.code = code;
  }

  /** The plan of a code; null if it fits into one method. */
  static SplitPlan of(IrCode code) {
    List<IrStmt> body = code.body();
    SplitPlan plan = new SplitPlan(code);
    if (plan.size(body) <= TOO_BIG || body.get(0) instanceof IrStmt.Machine) {
      return null;
    }
    plan.cut(body);
    plan.share();
    return plan;
  }

  /** The parts of a statement list that is cut; null for one that is not. */
  List<List<IrStmt>> parts(List<IrStmt> statements) {
    return cuts.get(statements);
  }

  /**
   * Whether a variable is declared by the method of a part, or of the body itself; shared ones by
   * none.
   */
  boolean declaredBy(Variable variable, List<IrStmt> part) {
    return owners.get(variable) == part && !shared.containsKey(variable);
  }

  /**
   * The variables that a part gets from outside beside the array: cells, captured values, typed
   * temporaries.
   */
  List<Variable> passedTo(List<IrStmt> part) {
    Set<Variable> mentioned = new LinkedHashSet<>();
    new Mentioned(mentioned).visitAll(part);
    Set<Object> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.add(part);
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        for (List<IrStmt> block : blocks(stmt)) {
          List<List<IrStmt>> parts = cuts.get(block);
          if (parts != null) {
            inside.addAll(parts);
          }
        }
        super.visit(stmt);
      }
    }.visitAll(part);
    List<Variable> passed = new ArrayList<>();
    for (Variable variable : mentioned) {
      boolean fromOutside =
          variable.isFree()
              || code.cells().contains(variable)
              || !inside.contains(owners.get(variable));
      if (fromOutside && !shared.containsKey(variable)) {
        passed.add(variable);
      }
    }
    return passed;
  }

  /** The variables that stand in the array, with their indices. */
  Map<Variable, Integer> shared() {
    return shared;
  }

  private void cut(List<IrStmt> statements) {
    List<List<IrStmt>> parts = new ArrayList<>();
    List<IrStmt> part = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < statements.size(); i++) {
      IrStmt statement = statements.get(i);
      int own = size(statement);
      if (own > PART) {
        blocks(statement).forEach(this::cutIfBig);
      }
      if (size + own > PART && !part.isEmpty() && mayCutBefore(statements, i)) {
        parts.add(part);
        part = new ArrayList<>();
        size = 0;
      }
      part.add(statement);
      size += own;
    }
    parts.add(part);
    if (parts.size() > 1) {
      cuts.put(statements, parts);
    }
  }

  private void cutIfBig(List<IrStmt> statements) {
    if (size(statements) > PART) {
      cut(statements);
    }
  }

  /**
   * Values of other Java types than {@code PyObject} must not be set in one part and used in
   * another.
   */
  private boolean mayCutBefore(List<IrStmt> statements, int index) {
    IrStmt statement = statements.get(index);
    Set<Variable> mentioned = new HashSet<>();
    new Mentioned(mentioned).visit(statement);
    return mentioned.stream()
        .allMatch(
            variable -> isObject(variable) || variable.isFree() || code.cells().contains(variable));
  }

  static boolean isObject(Variable variable) {
    return variable.kind() == Variable.Kind.OBJECT && !variable.isCell();
  }

  private void share() {
    Set<Variable> several = new LinkedHashSet<>();
    mark(code.body(), code.body(), several);
    for (Variable variable : code.signature().all()) {
      if (owners.containsKey(variable)) {
        several.add(variable);
      }
    }
    for (Variable variable : several) {
      if (isObject(variable) && !variable.isFree()) {
        shared.put(variable, shared.size());
      }
    }
  }

  /** Finds the variables that are mentioned in more than one part. */
  private void mark(List<IrStmt> statements, Object part, Set<Variable> several) {
    List<List<IrStmt>> parts = cuts.get(statements);
    if (parts != null) {
      parts.forEach(each -> each.forEach(statement -> mark(statement, each, several)));
    } else {
      statements.forEach(statement -> mark(statement, part, several));
    }
  }

  private void mark(IrStmt statement, Object part, Set<Variable> several) {
    if (statement instanceof IrStmt.TryCatch node) {
      owners.putIfAbsent(node.exception(), part);
    }
    for (Variable variable : VariablePlacement.header(statement)) {
      Object known = owners.putIfAbsent(variable, part);
      if (known != null && known != part) {
        several.add(variable);
      }
    }
    for (List<IrStmt> block : blocks(statement)) {
      mark(block, part, several);
    }
  }

  private static List<List<IrStmt>> blocks(IrStmt statement) {
    return VariablePlacement.blocks(statement);
  }

  private int size(List<IrStmt> statements) {
    return statements.stream().mapToInt(this::size).sum();
  }

  private int size(IrStmt statement) {
    Integer known = sizes.get(statement);
    if (known == null) {
      int[] count = new int[1];
      new IrVisitor() {
        @Override
        public void visit(IrStmt stmt) {
          count[0]++;
          super.visit(stmt);
        }

        @Override
        public void visit(IrExpr expr) {
          count[0]++;
          super.visit(expr);
        }
      }.visit(statement);
      known = count[0];
      sizes.put(statement, known);
    }
    return known;
  }

  /** All variables of a statement, nested statements included. */
  static final class Mentioned extends IrVisitor {
    private final Set<Variable> found;

    Mentioned(Set<Variable> found) {
      this.found = found;
    }

    @Override
    public void visit(IrStmt stmt) {
      found.addAll(VariablePlacement.header(stmt));
      super.visit(stmt);
    }
  }
}
