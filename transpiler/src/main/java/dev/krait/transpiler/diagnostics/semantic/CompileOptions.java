package dev.krait.transpiler.diagnostics.semantic;

import java.util.Set;

/**
 * What {@code compile} takes over besides the source.
 *
 * @param futures {@code __future__} features of the code that calls {@code compile}
 * @param topLevelAwait whether the module may await ({@code PyCF_ALLOW_TOP_LEVEL_AWAIT})
 * @param interactive what else holds for input that a person types
 * @param optimize the level of {@code -O}
 */
public record CompileOptions(
    Set<String> futures, boolean topLevelAwait, InteractiveInput interactive, int optimize) {
  /** Nothing but the source. */
  public static final CompileOptions NONE =
      new CompileOptions(Set.of(), false, InteractiveInput.NONE, 0);

  /** Nothing but a level of {@code -O}. */
  public static CompileOptions optimized(int level) {
    return level == 0 ? NONE : new CompileOptions(Set.of(), false, InteractiveInput.NONE, level);
  }

  public CompileOptions {
    futures = Set.copyOf(futures);
  }
}
