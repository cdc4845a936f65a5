package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The C3 linearisation of a class's ancestors (reference, 3.3.3; Barrett et al., OOPSLA 1996). */
public final class Mro {
  private Mro() {}

  /**
   * The class itself and then its ancestors; a {@code TypeError} if their orders contradict each
   * other.
   */
  public static PyType[] linearise(PyType type) {
    List<List<PyType>> sequences = new ArrayList<>();
    refuseDuplicates(type.bases());
    for (PyType base : type.bases()) {
      sequences.add(new ArrayList<>(Arrays.asList(base.mro())));
    }
    sequences.add(new ArrayList<>(Arrays.asList(type.bases())));
    List<PyType> result = new ArrayList<>();
    result.add(type);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return result.toArray(new PyType[0]);
      }
      PyType next = candidate(sequences);
      if (next == null) {
        StringBuilder names = new StringBuilder();
        for (PyType base : type.bases()) {
          names.append(names.isEmpty() ? "" : ", ").append(base.simpleName());
        }
        throw Errors.typeError(
            "Cannot create a consistent method resolution order (MRO) for bases " + names);
      }
      result.add(next);
      for (List<PyType> sequence : sequences) {
        if (sequence.get(0) == next) {
          sequence.remove(0);
        }
      }
    }
  }

  private static void refuseDuplicates(PyType[] bases) {
    for (int i = 1; i < bases.length; i++) {
      for (int j = 0; j < i; j++) {
        if (bases[i] == bases[j]) {
          throw Errors.typeError("duplicate base class " + bases[i].simpleName());
        }
      }
    }
  }

  /** The first head that is in no other list's tail. */
  private static PyType candidate(List<List<PyType>> sequences) {
    for (List<PyType> sequence : sequences) {
      PyType head = sequence.get(0);
      boolean inTail = false;
      for (List<PyType> other : sequences) {
        inTail |= other.lastIndexOf(head) > 0;
      }
      if (!inTail) {
        return head;
      }
    }
    return null;
  }
}
