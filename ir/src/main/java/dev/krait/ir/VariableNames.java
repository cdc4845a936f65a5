package dev.krait.ir;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Names that tell variables of the same name apart: {@code x}, {@code x#2}, {@code x#3}. */
final class VariableNames {
  private final Map<Variable, String> names = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  String of(Variable variable) {
    return names.computeIfAbsent(
        variable,
        key -> {
          String name = (key.storage() == Variable.Storage.TEMPORARY ? "$" : "") + key.name();
          int count = counts.merge(name, 1, Integer::sum);
          return count == 1 ? name : name + "#" + count;
        });
  }
}
