package dev.krait.runtime.module.imports;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.PyTraceback;

/**
 * Takes the activations of {@code importlib} out of tracebacks: all of them where the import
 * failed, those that only run a module's body where that raised.
 */
final class MachineryFrames {
  private static final String RUNS_BODY = "_call_with_frames_removed";

  private MachineryFrames() {}

  /** The exception, with what is left of its traceback. */
  static PyException removed(PyException exception) {
    boolean always = exception.matches(ExceptionTypes.IMPORT_ERROR);
    PyTraceback result = exception.value().traceback();
    PyTraceback kept = null;
    PyTraceback beforeChunk = null;
    boolean inside = false;
    for (PyTraceback entry = result; entry != null; entry = entry.inner()) {
      boolean own = isMachinery(entry);
      if (own && !inside) {
        beforeChunk = kept;
      }
      inside = own;
      if (own && (always || entry.code().name().equals(RUNS_BODY))) {
        if (beforeChunk == null) {
          result = entry.inner();
        } else {
          beforeChunk.setInner(entry.inner());
        }
        kept = beforeChunk;
      } else {
        kept = entry;
      }
    }
    exception.value().setTraceback(result);
    return exception;
  }

  private static boolean isMachinery(PyTraceback entry) {
    String file = entry.code().filename();
    return file.equals(Bootstrap.CORE_FILE) || file.equals(Bootstrap.EXTERNAL_FILE);
  }
}
