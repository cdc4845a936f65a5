package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import java.util.ArrayList;
import java.util.List;

/** The C3 linearisation of a class's ancestors (reference, 3.3.3; Barrett et al., OOPSLA 1996). */
public final class Mro {
  /** The orders to merge: those of the bases, and the order of the bases. */
  private final PyType[][] sequences;

  /** Where the part begins that is not merged yet. */
  private final int[] starts;

  private Mro(PyType[] bases) {
    sequences = new PyType[bases.length + 1][];
    for (int i = 0; i < bases.length; i++) {
      sequences[i] = bases[i].mro();
    }
    sequences[bases.length] = bases;
    starts = new int[sequences.length];
  }

  /**
   * The class itself and then its ancestors; a {@code TypeError} if their orders contradict each
   * other.
   */
  public static PyType[] linearise(PyType type) {
    PyType[] bases = type.bases();
    if (bases.length == 1) {
      PyType[] inherited = bases[0].mro();
      PyType[] result = new PyType[inherited.length + 1];
      result[0] = type;
      System.arraycopy(inherited, 0, result, 1, inherited.length);
      return result;
    }
    refuseDuplicates(bases);
    return new Mro(bases).merge(type);
  }

  private PyType[] merge(PyType type) {
    List<PyType> result = new ArrayList<>();
    result.add(type);
    while (!isDone()) {
      PyType next = candidate();
      if (next == null) {
        StringBuilder names = new StringBuilder();
        for (PyType base : type.bases()) {
          names.append(names.isEmpty() ? "" : ", ").append(base.simpleName());
        }
        throw Errors.typeError(
            "Cannot create a consistent method resolution order (MRO) for bases " + names);
      }
      result.add(next);
      for (int i = 0; i < sequences.length; i++) {
        if (starts[i] < sequences[i].length && sequences[i][starts[i]] == next) {
          starts[i]++;
        }
      }
    }
    return result.toArray(new PyType[0]);
  }

  private boolean isDone() {
    for (int i = 0; i < sequences.length; i++) {
      if (starts[i] < sequences[i].length) {
        return false;
      }
    }
    return true;
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

  /** The first head that is in no other sequence's tail. */
  private PyType candidate() {
    for (int i = 0; i < sequences.length; i++) {
      if (starts[i] < sequences[i].length && !isInTail(sequences[i][starts[i]])) {
        return sequences[i][starts[i]];
      }
    }
    return null;
  }

  private boolean isInTail(PyType type) {
    for (int i = 0; i < sequences.length; i++) {
      for (int j = starts[i] + 1; j < sequences[i].length; j++) {
        if (sequences[i][j] == type) {
          return true;
        }
      }
    }
    return false;
  }
}
