package dev.krait.transpiler.emit;

import com.palantir.javapoet.TypeName;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Label;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.DefiniteAssignment;
import dev.krait.transpiler.passes.numbers.ListRegion;
import dev.krait.transpiler.passes.numbers.NumericFacts;
import dev.krait.transpiler.passes.numbers.NumericVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names and facts of one emitted method. */
final class MethodScope {
  /** What fields of the class are called, which a variable must not hide. */
  private static final Pattern FIELD =
      Pattern.compile("(INT|BIG_INT|FLOAT|COMPLEX|STR|BYTES|TUPLE|FROZEN_SET|NAMES|BODY)(_.*)?");

  private final ModuleScope module;
  private final IrCode code;
  private final JavaNames names = new JavaNames();
  private final JavaNames labelNames = new JavaNames();
  private final Map<Variable, String> variables = new HashMap<>();
  private final Map<Variable, String> boxNames = new HashMap<>();
  private final Map<Label, String> labels = new HashMap<>();
  private final Map<Object, Integer> outerJumps = new HashMap<>();
  private final List<String> temporaries = new ArrayList<>();
  private final Set<Object> unbound;
  private final String shared;
  private final SplitPlan plan;
  private final NumericVersion version;
  private final Map<IrStmt, ListRegion> regions;
  private NumericFacts numbers;
  private RegionScope region;
  private final Set<Variable> boxed;
  private final Set<Variable> needBox = new LinkedHashSet<>();
  private final List<IrStmt> body;
  private final VariablePlacement placement;
  private final Set<IrStmt> raising;
  private final Set<Integer> raisingLines = new TreeSet<>();
  private final Set<String> initialised = new HashSet<>();

  MethodScope(ModuleScope module, IrCode code, List<IrStmt> body) {
    this(module, code, body, SplitPlan.of(code), DefiniteAssignment.unbound(code), null, Set.of());
  }

  /**
   * For the version of a function that keeps numbers as Java primitives.
   *
   * @param boxed the parameters that are there as objects too
   */
  MethodScope(ModuleScope module, NumericVersion version, Set<Variable> boxed) {
    this(
        module,
        version.code(),
        version.code().body(),
        null,
        DefiniteAssignment.unbound(version.code()),
        version,
        boxed);
  }

  /**
   * For a part of a body that is cut; {@code passed} are the variables that it gets from outside.
   */
  MethodScope(MethodScope whole, List<IrStmt> part, List<Variable> passed) {
    this(whole.module, whole.code, part, whole.plan, whole.unbound, null, Set.of());
    passed.forEach(this::name);
  }

  private MethodScope(
      ModuleScope module,
      IrCode code,
      List<IrStmt> body,
      SplitPlan plan,
      Set<Object> unbound,
      NumericVersion version,
      Set<Variable> boxed) {
    this.version = version;
    this.boxed = boxed;
    this.numbers =
        version != null
            ? version.facts()
            : plan != null ? NumericFacts.NONE : module.numbers().unconditional(code);
    boolean hasRegions =
        plan == null && (version == null) == (module.numbers().version(code) == null);
    this.regions = hasRegions ? module.numbers().regions(code) : Map.of();
    this.module = module;
    this.code = code;
    this.plan = plan;
    this.unbound = unbound;
    this.body = body;
    this.placement =
        new VariablePlacement(
            code, body, variable -> plan == null || plan.declaredBy(variable, body));
    this.raising = RaiseAnalysis.raising(body, unbound, numbers);
    raising.forEach(statement -> raisingLines.add(statement.line()));
    for (IrCode each : module.module().codes()) {
      if (each != module.module().body()) {
        names.take(module.code(each));
      }
    }
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.GlobalSet node) {
          names.take(module.global(node.name()));
        } else if (stmt instanceof IrStmt.GlobalDelete node) {
          names.take(module.global(node.name()));
        }
        super.visit(stmt);
      }

      @Override
      public void visit(IrExpr expr) {
        if (expr instanceof IrExpr.GlobalGet node && code.kind() != IrCode.Kind.ANNOTATION) {
          names.take(module.global(node.name()));
        }
        super.visit(expr);
      }
    }.visitAll(body);
    if (plan != null) {
      shared = names.allocate("locals");
      plan.shared()
          .forEach((variable, index) -> variables.put(variable, shared + "[" + index + "]"));
    } else {
      shared = null;
    }
    code.captures().forEach(this::name);
    code.signature().all().forEach(this::name);
    boxed.forEach(each -> boxNames.put(each, names.allocate(each.name() + "_")));
  }

  /** The array of the variables that the parts of a cut body share; null if it is not cut. */
  String shared() {
    return shared;
  }

  /** What is known of numbers. */
  NumericFacts numbers() {
    return numbers;
  }

  /** The region that a statement begins, unless it is being emitted; else null. */
  ListRegion regionAt(IrStmt statement) {
    return region == null ? regions.get(statement) : null;
  }

  /** The region whose second copy is emitted; null elsewhere. */
  RegionScope region() {
    return region;
  }

  /** Emits the second copy of a region. */
  void within(RegionScope inner, Runnable emission) {
    NumericFacts outer = numbers;
    region = inner;
    numbers = inner.facts();
    emission.run();
    numbers = outer;
    region = null;
  }

  /** The version that is emitted; null for the general one. */
  NumericVersion version() {
    return version;
  }

  /** The Java type of a variable. */
  TypeName type(Variable variable) {
    if (numbers.sums().contains(variable)) {
      return RuntimeNames.INT_SUM;
    }
    if (numbers.totals().contains(variable)) {
      return RuntimeNames.TOTAL;
    }
    if (numbers.isPrimitive(variable)) {
      return numbers.variables().get(variable).real() ? TypeName.DOUBLE : TypeName.LONG;
    }
    return StatementEmitter.type(variable);
  }

  /**
   * The name of a parameter as the object that was passed; null if there is only the number, which
   * is remembered as a want.
   */
  String boxName(Variable variable) {
    if (numbers.assumed().containsKey(variable) && isNeverBound(variable)) {
      needBox.add(variable);
    }
    return boxNames.get(variable);
  }

  /** The parameters that were asked for as objects. */
  Set<Variable> needBox() {
    return needBox;
  }

  private boolean isNeverBound(Variable variable) {
    boolean[] bound = new boolean[1];
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        bound[0] |=
            stmt instanceof IrStmt.VarSet set && set.variable() == variable
                || stmt instanceof IrStmt.For loop && loop.item() == variable;
        super.visit(stmt);
      }

      @Override
      public void visit(IrExpr expr) {
        bound[0] |= expr instanceof IrExpr.VarLet let && let.variable() == variable;
        super.visit(expr);
      }
    }.visitAll(body);
    return !bound[0];
  }

  /** How the body is cut; null if it is one method. */
  SplitPlan plan() {
    return plan;
  }

  /** Whether this is the method of a part. */
  boolean isPart() {
    return body != code.body();
  }

  ModuleScope module() {
    return module;
  }

  IrCode code() {
    return code;
  }

  /** The field of the method's code object. */
  String codeField() {
    return code == module.module().body() ? "BODY" : module.code(code);
  }

  VariablePlacement placement() {
    return placement;
  }

  /** Whether a read or deletion may find its variable unbound. */
  boolean mayBeUnbound(Object node) {
    return unbound.contains(node);
  }

  /** The lines at which something can raise. */
  Set<Integer> raisingLines() {
    return raisingLines;
  }

  /** Whether a statement itself can raise. */
  boolean canRaise(IrStmt statement) {
    return raising.contains(statement);
  }

  /** Whether the current line must be kept in a variable. */
  boolean tracksLine() {
    return raisingLines.size() > 1;
  }

  /** The Java name of a variable. */
  String name(Variable variable) {
    String scalar = region == null ? null : region.scalar(variable);
    if (scalar != null) {
      return scalar;
    }
    return variables.computeIfAbsent(
        variable,
        key -> names.allocate(FIELD.matcher(key.name()).matches() ? key.name() + "_" : key.name()));
  }

  /** A Java name for something that is no variable of the program. */
  String fresh(String preferred) {
    return names.allocate(preferred);
  }

  /** A Java variable for an object, declared at the top of the method. */
  String declareTemporary(String preferred) {
    String name = names.allocate(preferred);
    temporaries.add(name);
    return name;
  }

  List<String> temporaries() {
    return temporaries;
  }

  /** Makes a jump lead out of this part; its number is what the part returns. */
  void addOuterJump(String keyword, Label label) {
    outerJumps.putIfAbsent(List.of(keyword, label), outerJumps.size());
  }

  /** The number of a jump that leads out of this part; null for one that does not. */
  Integer outerJump(String keyword, Label label) {
    return outerJumps.get(List.of(keyword, label));
  }

  String label(Label label) {
    return labels.computeIfAbsent(label, key -> labelNames.allocate(key.name()));
  }

  /** The site that reads an attribute. */
  String site(IrExpr object, String attribute) {
    return site(object, attribute, false);
  }

  /** The site that sets an attribute. */
  String settingSite(IrExpr object, String attribute) {
    return site(object, attribute, true);
  }

  /**
   * Whether a new object is likely to get the attribute there: the first place in its initialiser.
   */
  boolean initialises(IrStmt.AttrSet node) {
    List<Variable> parameters = code.signature().positional();
    return code.name().equals("__init__")
        && !parameters.isEmpty()
        && node.object() instanceof IrExpr.VarGet get
        && get.variable() == parameters.get(0)
        && initialised.add(node.name());
  }

  private String site(IrExpr object, String attribute, boolean sets) {
    Object receiver = ModuleScope.Site.receiver(object);
    return module.site(new ModuleScope.Site(code, receiver, attribute, sets));
  }
}
