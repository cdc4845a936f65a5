package dev.krait.runtime.exception;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Tells where in its line an activation stood, and marks the place in the source. Needs the front
 * end, so that the runtime alone shows lines without marks.
 */
public interface RaiseMarks {
  /** The place of a traceback's entry; null if it cannot be told. */
  RaisePlace find(PyTraceback entry);

  /** The lines of a place with marks below them, without margin; empty if there is no source. */
  List<String> show(String filename, RaisePlace place);

  /** What is on the class path; null if nothing is. */
  static RaiseMarks installed() {
    return Installed.MARKS;
  }

  /** Looked for when the first traceback is shown. */
  final class Installed {
    private static final RaiseMarks MARKS = find();

    private Installed() {}

    private static RaiseMarks find() {
      Iterator<RaiseMarks> found =
          ServiceLoader.load(RaiseMarks.class, RaiseMarks.class.getClassLoader()).iterator();
      return found.hasNext() ? found.next() : null;
    }
  }
}
