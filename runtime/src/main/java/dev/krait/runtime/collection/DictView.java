package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** A live view of a dict (library reference, "Dictionary view objects"). */
public abstract class DictView extends PyObject {
  final DictLayout dict;

  DictView(DictLayout dict) {
    this.dict = dict;
  }

  /** The dict that is viewed. */
  public final DictLayout dict() {
    return dict;
  }

  @Override
  public final int len() {
    return dict.size;
  }

  @Override
  public final boolean isTrue() {
    return dict.size != 0;
  }

  /** The iterator from the last entry to the first. */
  abstract PyObject reversed();

  /** The elements, in an array of the caller's own. */
  abstract PyObject[] toArray();

  @Override
  public final PyStr repr() {
    int mark = ReprGuard.enter(this);
    if (mark < 0) {
      return PyStr.of("...");
    }
    try {
      return PyStr.of(type().name() + "(" + new PyList(toArray()).repr() + ")");
    } finally {
      ReprGuard.leave(mark);
    }
  }
}
