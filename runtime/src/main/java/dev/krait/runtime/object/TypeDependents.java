package dev.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Who must be told of the next change of a class; kept weakly. */
final class TypeDependents {
  private List<WeakReference<TypeDependent>> all;
  private int limit = 16;

  synchronized void add(TypeDependent dependent) {
    if (all == null) {
      all = new ArrayList<>(4);
    } else if (all.size() >= limit) {
      all.removeIf(each -> each.get() == null);
      limit = Math.max(16, 2 * all.size());
    }
    all.add(new WeakReference<>(dependent));
  }

  /** Tells all of them, once. */
  synchronized void tell() {
    if (all != null) {
      for (WeakReference<TypeDependent> each : all) {
        TypeDependent dependent = each.get();
        if (dependent != null) {
          dependent.typeChanged();
        }
      }
      all = null;
    }
  }
}
