package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scope while the symbol table is being built: CPython's {@code PySTEntryObject}. */
final class ScopeDraft {
  /** A {@code global} or {@code nonlocal} declaration, or a walrus in a comprehension. */
  record Directive(String name, Position position) {}

  final ScopeKind kind;
  final String name;
  final Node node;
  final Position position;
  final ScopeDraft parent;

  /** Mangled names to the bits of {@link SymbolFlags}, in order of first mention. */
  final Map<String, Integer> symbols = new LinkedHashMap<>();

  /** Filled by the second pass. */
  final Map<String, Resolution> resolutions = new LinkedHashMap<>();

  final List<String> parameters = new ArrayList<>();
  final List<ScopeDraft> children = new ArrayList<>();
  final List<Directive> directives = new ArrayList<>();

  /** What an annotation scope evaluates. */
  final List<Expr> expressions = new ArrayList<>();

  final boolean nested;

  /** The class whose private names are mangled here, or null. */
  String privateClass;

  /** In the scopes around a generic class, the only names that are mangled; else null. */
  Set<String> mangledNames;

  /** Where annotations of a module, class or function body are collected, once there is one. */
  ScopeDraft annotationScope;

  /** Says what a {@link ScopeKind#TYPE_VARIABLE} is in error messages. */
  String typeVariableRole;

  /** Whether the second pass has seen the scope. */
  boolean analyzed;

  boolean generator;
  boolean coroutine;
  boolean variadic;
  boolean keywordVariadic;
  boolean returnsValue;
  boolean needsClassCell;
  boolean needsClassDict;
  boolean inlined;
  boolean seesClassScope;
  boolean docstring;
  boolean conditionalAnnotations;
  boolean annotationsUsed;

  /** While the target of a comprehension is visited. */
  boolean inIterationTarget;

  /** How many iterables of comprehensions are being visited. */
  int iterableDepth;

  boolean inConditionalBlock;
  boolean inUnevaluatedAnnotation;

  ScopeDraft(ScopeKind kind, String name, Node node, Position position, ScopeDraft parent) {
    this.kind = kind;
    this.name = name;
    this.node = node;
    this.position = position;
    this.parent = parent;
    this.nested = parent != null && (parent.nested || parent.kind.isFunctionLike());
  }

  int flags(String mangled) {
    return symbols.getOrDefault(mangled, 0);
  }

  /** Mangles a name that is mentioned in this scope, for the class now around it. */
  String mangle(String className, String identifier) {
    if (mangledNames != null && !mangledNames.contains(identifier)) {
      return identifier;
    }
    return NameMangler.mangle(className, identifier);
  }

  ScopeTraits traits() {
    return new ScopeTraits(
        nested,
        generator,
        coroutine,
        variadic,
        keywordVariadic,
        returnsValue,
        needsClassCell,
        needsClassDict,
        inlined,
        seesClassScope,
        docstring,
        conditionalAnnotations,
        annotationsUsed);
  }
}
