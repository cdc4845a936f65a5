package dev.krait.transpiler.lowering;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.Signature;
import dev.krait.ir.Variable;
import dev.krait.transpiler.lowering.annotations.BlockAnnotations;
import dev.krait.transpiler.symbols.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The state of lowering one code: its variables, the statements so far, the loops around. */
public final class CodeContext {
  /** What {@code break} and {@code continue} lead to. */
  record LoopTargets(Label breakTo, Label continueTo) {}

  private final ModuleContext module;
  private final IrCode.Kind kind;
  private final CodeContext parent;
  private final List<Variable> cells = new ArrayList<>();
  private final List<Variable> captures = new ArrayList<>();
  private final List<Variable> locals = new ArrayList<>();
  private final Deque<LoopTargets> loops = new ArrayDeque<>();
  private final VariableScope base;
  private VariableScope names;
  private List<IrStmt> out = new ArrayList<>();
  private final SortedSet<String> staticAttributes = new TreeSet<>();
  private BlockAnnotations annotations;
  private final List<Runnable> whenFinished = new ArrayList<>();
  private int temporaries;
  private int expressionDepth;

  public CodeContext(ModuleContext module, IrCode.Kind kind, Scope scope, CodeContext parent) {
    this.module = module;
    this.kind = kind;
    this.parent = parent;
    this.base = new VariableScope(this, scope, null);
    this.names = base;
    for (String free : scope.freeVariables()) {
      captures.add(base.capture(free));
    }
    for (String cell : scope.cellVariables()) {
      if (scope.kind().isFunctionLike() || ClassCells.isOne(scope, cell)) {
        base.own(cell);
      }
    }
  }

  public ModuleContext module() {
    return module;
  }

  public IrCode.Kind kind() {
    return kind;
  }

  /** The code around this one in the text; null for a module. */
  public CodeContext parent() {
    return parent;
  }

  /** The scope of the code itself. */
  public Scope scope() {
    return base.scope();
  }

  /** The innermost scope: that of an inlined comprehension, or the code's own. */
  public VariableScope names() {
    return names;
  }

  /** The code's own scope. */
  public VariableScope baseNames() {
    return base;
  }

  /** The annotated names of a module or class body. */
  public BlockAnnotations annotations() {
    return annotations;
  }

  public void setAnnotations(BlockAnnotations annotations) {
    this.annotations = annotations;
  }

  /** Takes note of an assignment to {@code self.name}, for the class around it. */
  public void noteSelfAttribute(String name) {
    for (CodeContext each = this; each != null; each = each.parent) {
      if (each.kind == IrCode.Kind.CLASS) {
        each.staticAttributes.add(name);
        return;
      }
    }
  }

  /** What {@code __static_attributes__} of a class holds. */
  public SortedSet<String> staticAttributes() {
    return staticAttributes;
  }

  void register(VariableScope owner, Variable variable) {
    if (!variable.isCell()) {
      locals.add(variable);
    } else if (owner == base || base == null) {
      cells.add(variable);
    }
  }

  /** The variables captured from enclosing functions, in the order of {@code co_freevars}. */
  public List<Variable> captures() {
    return captures;
  }

  /** Captures a variable that the scope itself does not mention. */
  public Variable capture(String name) {
    for (Variable each : captures) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    Variable variable = base.capture(name);
    captures.add(variable);
    captures.sort(Comparator.comparing(Variable::name));
    return variable;
  }

  /** Lowers within the scope of an inlined comprehension. */
  public void within(Scope comprehension, int line, Runnable lowering) {
    VariableScope outer = names;
    names = new VariableScope(this, comprehension, outer);
    for (String cell : comprehension.cellVariables()) {
      emit(new IrStmt.NewCell(names.own(cell), line));
    }
    try {
      lowering.run();
    } finally {
      names = outer;
    }
  }

  /** Lowers what Python evaluates in the scope around the present comprehension. */
  public <T> T outside(Supplier<T> lowering) {
    VariableScope inner = names;
    names = inner.outer();
    try {
      return lowering.get();
    } finally {
      names = inner;
    }
  }

  // ---- statements ----

  /** Adds a statement. */
  public void emit(IrStmt statement) {
    out.add(statement);
  }

  /** The statements that a piece of lowering adds, kept apart. */
  public List<IrStmt> collect(Runnable lowering) {
    List<IrStmt> outer = out;
    out = new ArrayList<>();
    try {
      lowering.run();
      return out;
    } finally {
      out = outer;
    }
  }

  /** Adds statements collected before. */
  public void emitAll(List<IrStmt> statements) {
    out.addAll(statements);
  }

  /** An expression begins inside the present one; answers how deep it is. */
  int enterExpression() {
    return ++expressionDepth;
  }

  void leaveExpression() {
    expressionDepth--;
  }

  // ---- temporaries and labels ----

  /** A new temporary. */
  public Variable temporary(String name, Variable.Kind valueKind) {
    return new Variable(name, Variable.Storage.TEMPORARY, valueKind);
  }

  /** A new temporary for an object. */
  public Variable temporary(String name) {
    return temporary(name, Variable.Kind.OBJECT);
  }

  /** The value in a temporary, so that it can be read several times. */
  public IrExpr.VarGet hold(IrExpr value, String name, int line) {
    Variable variable = temporary(name);
    emit(new IrStmt.VarSet(variable, value, line));
    return new IrExpr.VarGet(variable);
  }

  /** A new label. */
  public Label label(String name) {
    return new Label(name + (temporaries++ == 0 ? "" : temporaries));
  }

  // ---- loops ----

  /** Lowers the body of a loop. */
  public List<IrStmt> loopBody(Label breakTo, Label continueTo, Runnable lowering) {
    loops.push(new LoopTargets(breakTo, continueTo));
    try {
      return collect(lowering);
    } finally {
      loops.pop();
    }
  }

  LoopTargets loop() {
    return loops.peek();
  }

  /** Does something when all of the code is lowered, and so all its variables are known. */
  public void whenFinished(Runnable action) {
    whenFinished.add(action);
  }

  /** The finished code. */
  public IrCode finish(
      String name, String qualifiedName, int line, Signature signature, String doc) {
    whenFinished.forEach(Runnable::run);
    return new IrCode(
        kind, name, qualifiedName, line, signature, captures, cells, locals, doc, out);
  }
}
