package dev.krait.maven;

import java.util.List;
import java.util.function.Predicate;
import org.codehaus.plexus.util.SelectorUtils;

/** Maven's patterns for paths below a folder: {@code **}{@code /*.py}, {@code tools/**}. */
record FilePatterns(List<String> includes, List<String> excludes) implements Predicate<String> {
  FilePatterns {
    includes = includes == null || includes.isEmpty() ? List.of("**") : List.copyOf(includes);
    excludes = excludes == null ? List.of() : List.copyOf(excludes);
  }

  @Override
  public boolean test(String path) {
    return matches(includes, path) && !matches(excludes, path);
  }

  private static boolean matches(List<String> patterns, String path) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                SelectorUtils.matchPath(
                    pattern.endsWith("/") ? pattern + "**" : pattern, path, "/", true));
  }
}
