package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second pass of the symbol table: decides where each name lives (language reference, 4.2.2
 * "Resolution of names"). Names bound by functions flow inwards, free names flow outwards until a
 * function binds them.
 */
final class SymbolAnalyzer {
  /** What a block sees of the blocks around it; {@code bound} is null in a module. */
  private record Surroundings(
      Set<String> bound, Set<String> globals, Set<String> typeParameters, ScopeDraft classScope) {
    Surroundings copyFor(ScopeDraft newClass) {
      return new Surroundings(
          new HashSet<>(bound), new HashSet<>(globals), new HashSet<>(typeParameters), newClass);
    }
  }

  private SymbolAnalyzer() {}

  static void analyze(ScopeDraft module) {
    analyzeBlock(module, new Surroundings(null, new HashSet<>(), new HashSet<>(), null));
  }

  /** Returns the names free in the block or in blocks inside it. */
  private static Set<String> analyzeBlock(ScopeDraft scope, Surroundings around) {
    scope.analyzed = true;
    boolean isClass = scope.kind == ScopeKind.CLASS;
    Set<String> newBound = new HashSet<>();
    Set<String> newGlobals = new HashSet<>();
    Set<String> freeHere = new LinkedHashSet<>();
    // The names of a class are invisible in its methods, so these are filled before its own names
    // are looked at, and for other blocks afterwards.
    if (isClass) {
      newGlobals.addAll(around.globals());
      newBound.addAll(around.bound() == null ? Set.of() : around.bound());
    }
    Set<String> local = new HashSet<>();
    for (Map.Entry<String, Integer> symbol : scope.symbols.entrySet()) {
      analyzeName(scope, symbol.getKey(), symbol.getValue(), around, local, freeHere);
    }
    if (isClass) {
      newBound.add("__class__");
      newBound.add("__classdict__");
      newBound.add("__conditional_annotations__");
    } else {
      if (scope.kind.isFunctionLike()) {
        newBound.addAll(local);
      }
      newBound.addAll(around.bound() == null ? Set.of() : around.bound());
      newGlobals.addAll(around.globals());
    }
    Surroundings inside =
        new Surroundings(newBound, newGlobals, around.typeParameters(), around.classScope());
    Set<String> freeInside = new LinkedHashSet<>();
    Set<String> inlinedCells = analyzeChildren(scope, inside, freeInside);
    if (scope.kind.isFunctionLike()) {
      bindCells(scope, freeInside, inlinedCells);
    } else if (isClass) {
      scope.needsClassCell = freeInside.remove("__class__");
      scope.needsClassDict = freeInside.remove("__classdict__");
      if (freeInside.remove("__conditional_annotations__")) {
        scope.conditionalAnnotations = true;
      }
    }
    for (String name : inlinedCells) {
      scope.symbols.computeIfPresent(name, (key, flags) -> flags | SymbolFlags.DEF_COMP_CELL);
    }
    passFreeNamesOn(scope, around.bound(), freeInside);
    freeHere.addAll(freeInside);
    return freeHere;
  }

  private static void analyzeName(
      ScopeDraft scope,
      String name,
      int flags,
      Surroundings around,
      Set<String> local,
      Set<String> free) {
    Map<String, Resolution> resolutions = scope.resolutions;
    Set<String> bound = around.bound();
    if ((flags & SymbolFlags.DEF_GLOBAL) != 0) {
      if ((flags & SymbolFlags.DEF_NONLOCAL) != 0) {
        throw atDirective(scope, name, "name '" + name + "' is nonlocal and global");
      }
      resolutions.put(name, Resolution.GLOBAL_EXPLICIT);
      around.globals().add(name);
      if (bound != null) {
        bound.remove(name);
      }
    } else if ((flags & SymbolFlags.DEF_NONLOCAL) != 0) {
      checkNonlocal(scope, name, around);
      resolutions.put(name, Resolution.FREE);
      free.add(name);
    } else if ((flags & SymbolFlags.DEF_BOUND) != 0) {
      resolutions.put(name, Resolution.LOCAL);
      local.add(name);
      around.globals().remove(name);
      if ((flags & SymbolFlags.DEF_TYPE_PARAM) != 0) {
        around.typeParameters().add(name);
      } else {
        around.typeParameters().remove(name);
      }
    } else {
      Resolution resolution = resolveUse(name, around);
      resolutions.put(name, resolution);
      if (resolution == Resolution.FREE) {
        free.add(name);
      }
    }
  }

  private static void checkNonlocal(ScopeDraft scope, String name, Surroundings around) {
    if (around.bound() == null) {
      throw atDirective(scope, name, "nonlocal declaration not allowed at module level");
    }
    if (!around.bound().contains(name)) {
      throw atDirective(scope, name, "no binding for nonlocal '" + name + "' found");
    }
    if (around.typeParameters().contains(name)) {
      throw atDirective(
          scope, name, "nonlocal binding not allowed for type parameter '" + name + "'");
    }
  }

  private static Resolution resolveUse(String name, Surroundings around) {
    if (around.classScope() != null) {
      // An annotation scope looks into the namespace of its class and then at the globals, even
      // where a function outside the class binds the name too.
      int inClass = around.classScope().flags(name);
      if ((inClass & SymbolFlags.DEF_GLOBAL) != 0) {
        return Resolution.GLOBAL_EXPLICIT;
      }
      if ((inClass & SymbolFlags.DEF_BOUND) != 0 && (inClass & SymbolFlags.DEF_NONLOCAL) == 0) {
        return Resolution.GLOBAL_IMPLICIT;
      }
    }
    return around.bound() != null && around.bound().contains(name)
        ? Resolution.FREE
        : Resolution.GLOBAL_IMPLICIT;
  }

  private static SemanticError atDirective(ScopeDraft scope, String name, String message) {
    Position position =
        scope.directives.stream()
            .filter(directive -> directive.name().equals(name))
            .findFirst()
            .map(ScopeDraft.Directive::position)
            .orElse(scope.position);
    return new SemanticError(message, position);
  }

  /** Analyses the blocks inside; returns the cells that inlined comprehensions bring with them. */
  private static Set<String> analyzeChildren(
      ScopeDraft scope, Surroundings inside, Set<String> free) {
    Set<String> inlinedCells = new HashSet<>();
    for (ScopeDraft child : scope.children) {
      ScopeDraft classScope = null;
      if (child.seesClassScope) {
        classScope = scope.kind == ScopeKind.CLASS ? scope : inside.classScope();
      }
      Set<String> childFree = analyzeBlock(child, inside.copyFor(classScope));
      boolean inlined = child.kind.isComprehension() && !child.generator && !scope.seesClassScope;
      if (inlined) {
        inline(scope, child, childFree, inlinedCells);
        child.inlined = true;
      }
      free.addAll(childFree);
    }
    spliceInlined(scope);
    return inlinedCells;
  }

  /** The scopes inside an inlined comprehension become children of the scope around it. */
  private static void spliceInlined(ScopeDraft scope) {
    List<ScopeDraft> spliced = new ArrayList<>();
    for (ScopeDraft child : scope.children) {
      if (child.inlined) {
        spliced.addAll(child.children);
      } else {
        spliced.add(child);
      }
    }
    scope.children.clear();
    scope.children.addAll(spliced);
  }

  /** Merges the names of a comprehension into the scope that runs it (PEP 709). */
  private static void inline(
      ScopeDraft scope, ScopeDraft comprehension, Set<String> childFree, Set<String> inlinedCells) {
    boolean dropClassCell = false;
    for (Map.Entry<String, Integer> symbol : comprehension.symbols.entrySet()) {
      String name = symbol.getKey();
      int flags = symbol.getValue();
      if ((flags & SymbolFlags.DEF_PARAM) != 0) {
        continue;
      }
      Resolution resolution = comprehension.resolutions.get(name);
      if (resolution == Resolution.CELL || (flags & SymbolFlags.DEF_COMP_CELL) != 0) {
        inlinedCells.add(name);
      }
      // __class__ never passes through a class as a free name.
      if (resolution == Resolution.FREE
          && scope.kind == ScopeKind.CLASS
          && name.equals("__class__")) {
        resolution = Resolution.GLOBAL_IMPLICIT;
        childFree.remove(name);
        dropClassCell = true;
      }
      Integer existing = scope.symbols.get(name);
      if (existing == null) {
        scope.symbols.put(name, flags);
        scope.resolutions.put(name, resolution);
      } else if ((existing & SymbolFlags.DEF_BOUND) != 0
          && scope.kind != ScopeKind.CLASS
          && !isFreeInAnyChild(comprehension, name)) {
        // Free in the comprehension, local out here: in one frame that is simply a local.
        childFree.remove(name);
      }
    }
    if (dropClassCell) {
      comprehension.symbols.remove("__class__");
      comprehension.resolutions.remove("__class__");
    }
  }

  private static boolean isFreeInAnyChild(ScopeDraft scope, String name) {
    return scope.children.stream()
        .anyMatch(child -> child.resolutions.get(name) == Resolution.FREE);
  }

  private static void bindCells(ScopeDraft scope, Set<String> free, Set<String> inlinedCells) {
    for (Map.Entry<String, Resolution> entry : scope.resolutions.entrySet()) {
      String name = entry.getKey();
      if (entry.getValue() == Resolution.LOCAL
          && (free.contains(name) || inlinedCells.contains(name))) {
        entry.setValue(Resolution.CELL);
        free.remove(name);
      }
    }
  }

  private static void passFreeNamesOn(ScopeDraft scope, Set<String> bound, Set<String> free) {
    boolean classLike = scope.kind == ScopeKind.CLASS || scope.seesClassScope;
    for (String name : free) {
      Integer flags = scope.symbols.get(name);
      if (flags != null) {
        if (classLike) {
          scope.symbols.put(name, flags | SymbolFlags.DEF_FREE_CLASS);
        }
      } else if (bound == null || bound.contains(name)) {
        scope.symbols.put(name, 0);
        scope.resolutions.put(name, Resolution.FREE);
      }
    }
  }
}
