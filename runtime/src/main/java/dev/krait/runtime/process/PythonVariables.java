package dev.krait.runtime.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The variables of the environment that Python itself reads, unless {@code -E} hides them. */
public final class PythonVariables {
  private static final Set<String> SEEN_ELSEWHERE =
      Set.of("PYTHONPATH", "PYTHONUNBUFFERED", "PYTHONIOENCODING");

  private static final Map<String, String> GIVEN = new HashMap<>();
  private static boolean hidden;

  private PythonVariables() {}

  /** Hides those of the environment. */
  public static void hide() {
    hidden = true;
  }

  /** Sets one as an option of the command line does. */
  public static void give(String name, String value) {
    GIVEN.put(name, value);
  }

  /** The value of a variable at the start; null if it is absent, empty or hidden. */
  public static String get(String name) {
    String given = GIVEN.get(name);
    if (given != null) {
      return given;
    }
    String value = hidden ? null : System.getenv(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Whether none is set that changes what {@code sys} shows. */
  public static boolean isPlain() {
    for (String name : System.getenv().keySet()) {
      if (name.startsWith("PYTHON") && !SEEN_ELSEWHERE.contains(name) && get(name) != null) {
        return false;
      }
    }
    return true;
  }
}
