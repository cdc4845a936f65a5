package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Turns the analysed drafts into immutable scopes, each once. */
final class ScopeFinisher {
  private final Map<Node, ScopeDraft> drafts;
  private final Map<ScopeDraft, Scope> finished = new IdentityHashMap<>(2);

  /**
   * Makes a finisher.
   *
   * @param drafts the scopes of comprehensions and the like, by their nodes
   */
  ScopeFinisher(Map<Node, ScopeDraft> drafts) {
    this.drafts = drafts;
  }

  <K> Map<K, Scope> finishAll(Map<K, ScopeDraft> byKey) {
    if (byKey.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<K, Scope> scopes = new IdentityHashMap<>(byKey.size());
    byKey.forEach(
        (key, draft) -> {
          if (draft.analyzed) {
            scopes.put(key, finish(draft));
          }
        });
    return scopes;
  }

  Scope finish(ScopeDraft draft) {
    // Annotations that stay text (PEP 563) are never analysed and have no scope.
    if (draft == null || !draft.analyzed) {
      return null;
    }
    Scope known = finished.get(draft);
    if (known != null) {
      return known;
    }
    Scope parent = finish(draft.parent);
    known = finished.get(draft);
    if (known != null) {
      return known;
    }
    List<String> variables =
        draft.kind.isFunctionLike() ? LocalVariables.of(draft, drafts) : List.of();
    Scope scope = new Scope(draft, parent, QualifiedNames.of(draft, parent), variables);
    finished.put(draft, scope);
    List<Scope> children = new ArrayList<>(draft.children.size());
    for (ScopeDraft child : draft.children) {
      children.add(finish(child));
    }
    scope.link(children, finish(draft.annotationScope));
    return scope;
  }
}
