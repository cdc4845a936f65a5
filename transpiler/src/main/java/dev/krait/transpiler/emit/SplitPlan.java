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

  /** Nodes that the call of a part counts for. */
  private static final int CALL = 4;

  private final Map<List<IrStmt>, List<List<IrStmt>>> cuts = new IdentityHashMap<>();
  private final Map<Variable, Integer> shared = new LinkedHashMap<>();
  private final Map<Variable, Object> owners = new HashMap<>();
  private final IrCode code;
  private Map<Variable, Integer> mentions;

  private SplitPlan(IrCode code) {
    this.code = code;
  }

  /** The plan of a code; null if it fits into one method. */
  static SplitPlan of(IrCode code) {
    List<IrStmt> body = code.body();
    SplitPlan plan = new SplitPlan(code);
    if (size(body) <= TOO_BIG || body.get(0) instanceof IrStmt.Machine) {
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

  /**
   * Cuts what is too big inside the statements first, then the statements themselves.
   *
   * @return how many nodes are left in the method that they stand in
   */
  private int cut(List<IrStmt> statements) {
    List<List<IrStmt>> parts = new ArrayList<>();
    List<IrStmt> part = new ArrayList<>();
    int total = 0;
    int size = 0;
    for (int i = 0; i < statements.size(); i++) {
      IrStmt statement = statements.get(i);
      int own = headerSize(statement);
      for (List<IrStmt> block : blocks(statement)) {
        own += cut(block);
      }
      if (size + own > PART && !part.isEmpty() && mayCutBefore(statements, i)) {
        parts.add(part);
        part = new ArrayList<>();
        size = 0;
      }
      part.add(statement);
      size += own;
      total += own;
    }
    if (total <= PART) {
      return total;
    }
    parts.add(part);
    // The body itself is a method already.
    if (parts.size() == 1 && (statements == code.body() || !mayStandApart(part))) {
      return total;
    }
    cuts.put(statements, parts);
    return parts.size() * CALL;
  }

  /** Whether a part sets no variable of a Java type of its own that is used outside, too. */
  private boolean mayStandApart(List<IrStmt> part) {
    Set<Variable> set = new HashSet<>();
    Map<Variable, Integer> inside = new HashMap<>();
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        VariablePlacement.header(stmt).forEach(each -> inside.merge(each, 1, Integer::sum));
        if (stmt instanceof IrStmt.VarSet node) {
          set.add(node.variable());
        } else if (stmt instanceof IrStmt.NewCell node) {
          set.add(node.variable());
        } else if (stmt instanceof IrStmt.Unpack node) {
          set.add(node.items());
        }
        super.visit(stmt);
      }
    }.visitAll(part);
    if (mentions == null) {
      mentions = new HashMap<>();
      new IrVisitor() {
        @Override
        public void visit(IrStmt stmt) {
          VariablePlacement.header(stmt).forEach(each -> mentions.merge(each, 1, Integer::sum));
          super.visit(stmt);
        }
      }.visitAll(code.body());
    }
    return set.stream()
        .allMatch(each -> isObject(each) || mentions.get(each).equals(inside.get(each)));
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

  /** Counts the nodes of a body. */
  private static int size(List<IrStmt> statements) {
    Counter counter = new Counter();
    counter.visitAll(statements);
    return counter.count;
  }

  /** Counts the nodes of a statement without the statements inside. */
  private static int headerSize(IrStmt statement) {
    Counter counter =
        new Counter() {
          @Override
          public void visitAll(List<IrStmt> statements) {}
        };
    counter.visit(statement);
    return counter.count;
  }

  private static class Counter extends IrVisitor {
    private int count;

    @Override
    public void visit(IrStmt stmt) {
      count++;
      super.visit(stmt);
    }

    @Override
    public void visit(IrExpr expr) {
      count++;
      super.visit(expr);
    }
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
