package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One finished scope: its names and where they live. Names in it are already mangled. */
public final class Scope {
  private final ScopeKind kind;
  private final String name;
  private final String codeName;
  private final String qualifiedName;
  private final Node node;
  private final Position position;
  private final Scope parent;
  private final String privateClass;
  private final Set<String> mangledNames;
  private final ScopeTraits traits;
  private final Map<String, Symbol> symbols;
  private final List<String> parameters;
  private final List<String> variables;
  private final List<String> cellVariables;
  private final List<String> freeVariables;
  private final List<Scope> children = new ArrayList<>();
  private Scope annotationScope;

  Scope(ScopeDraft draft, Scope parent, String qualifiedName, List<String> variables) {
    this.kind = draft.kind;
    this.name = draft.name;
    this.codeName = QualifiedNames.codeName(draft);
    this.qualifiedName = qualifiedName;
    this.node = draft.node;
    this.position = draft.position;
    this.parent = parent;
    this.privateClass = draft.privateClass;
    this.mangledNames = draft.mangledNames == null ? null : Set.copyOf(draft.mangledNames);
    this.traits = draft.traits();
    Map<String, Symbol> finished = new LinkedHashMap<>();
    draft.symbols.forEach(
        (key, flags) -> finished.put(key, new Symbol(key, flags, draft.resolutions.get(key))));
    this.symbols = Collections.unmodifiableMap(finished);
    this.parameters = List.copyOf(draft.parameters);
    this.variables = List.copyOf(variables);
    this.cellVariables = cells(draft);
    this.freeVariables = free();
  }

  private List<String> cells(ScopeDraft draft) {
    boolean plain = !draft.needsClassCell && !draft.needsClassDict && !draft.conditionalAnnotations;
    boolean none = plain;
    for (Symbol symbol : symbols.values()) {
      none &= !isCell(symbol);
    }
    if (none) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    for (String variable : variables) {
      if (isCell(symbols.get(variable))) {
        cells.add(variable);
      }
    }
    for (String other : new TreeSet<>(symbols.keySet())) {
      if (isCell(symbols.get(other)) && !variables.contains(other)) {
        cells.add(other);
      }
    }
    if (draft.needsClassCell) {
      cells.add("__class__");
    }
    if (draft.needsClassDict) {
      cells.add("__classdict__");
    }
    if (draft.conditionalAnnotations) {
      cells.add("__conditional_annotations__");
    }
    return List.copyOf(cells);
  }

  /** A name can be a cell of an inlined comprehension and come from outside in the scope itself. */
  private static boolean isCell(Symbol symbol) {
    return symbol.resolution() == Resolution.CELL || symbol.has(SymbolFlags.DEF_COMP_CELL);
  }

  private List<String> free() {
    List<String> free = new ArrayList<>();
    for (Symbol symbol : symbols.values()) {
      if (symbol.resolution() == Resolution.FREE
          || (isClassLike() && symbol.has(SymbolFlags.DEF_FREE_CLASS))) {
        free.add(symbol.name());
      }
    }
    Collections.sort(free);
    return List.copyOf(free);
  }

  /** Whether names can pass through from outside that mean something else in the scope itself. */
  private boolean isClassLike() {
    return kind == ScopeKind.CLASS || traits.seesClassScope();
  }

  void link(List<Scope> finishedChildren, Scope annotations) {
    children.addAll(finishedChildren);
    annotationScope = annotations;
  }

  public ScopeKind kind() {
    return kind;
  }

  /** The name of the class or function; {@code top}, {@code lambda}, {@code listcomp} … else. */
  public String name() {
    return name;
  }

  /** What {@code co_name} says of the code of this scope: {@code <lambda>}, {@code <module>} … */
  public String codeName() {
    return codeName;
  }

  /** What {@code __qualname__} says of the code of this scope (PEP 3155); empty for a module. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** The module, statement, expression or type parameter that opens the scope. */
  public Node node() {
    return node;
  }

  /** Where the scope begins; line 0 for a module. */
  public Position position() {
    return position;
  }

  /** The scope around this one in the text, or null for a module. */
  public Scope parent() {
    return parent;
  }

  /**
   * The scopes directly inside, as {@code symtable} lists them: not inlined comprehensions, but the
   * scopes inside those.
   */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  public ScopeTraits traits() {
    return traits;
  }

  /** All names of the scope, in order of first mention. */
  public Map<String, Symbol> symbols() {
    return symbols;
  }

  /** The symbol of a name that is already mangled, or null if the scope never mentions it. */
  public Symbol symbol(String mangled) {
    return symbols.get(mangled);
  }

  /** Where a mangled name lives; names that the scope never mentions are implicit globals. */
  public Resolution resolve(String mangled) {
    Symbol symbol = symbols.get(mangled);
    return symbol == null ? Resolution.GLOBAL_IMPLICIT : symbol.resolution();
  }

  /** The name as the table holds it: {@code __x} in a class {@code C} is {@code _C__x}. */
  public String mangle(String identifier) {
    if (mangledNames != null && !mangledNames.contains(identifier)) {
      return identifier;
    }
    return NameMangler.mangle(privateClass, identifier);
  }

  /** Positional, keyword-only, {@code *args}, {@code **kwargs}, in this order. */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * What {@code co_varnames} holds: the parameters, then the other locals in the order in which
   * CPython's compiler meets them. Cells are among them only if they are parameters or belong to an
   * inlined comprehension.
   */
  public List<String> variables() {
    return variables;
  }

  /**
   * What {@code co_cellvars} holds: those among {@link #variables} first, then the others by name.
   */
  public List<String> cellVariables() {
    return cellVariables;
  }

  /** What {@code co_freevars} holds, by name. */
  public List<String> freeVariables() {
    return freeVariables;
  }

  /**
   * The scope of the annotations of variables in this module, class or function body, or null (PEP
   * 649). The annotations of a function's signature have {@link SymbolTable#signature}.
   */
  public Scope annotationScope() {
    return annotationScope;
  }

  @Override
  public String toString() {
    return kind.typeName() + " " + name + " line " + position.lineno();
  }
}
