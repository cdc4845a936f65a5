package dev.krait.runtime.module.thread;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.exception.TracebackText;
import dev.krait.runtime.module.sys.ErrorOutput;
import dev.krait.runtime.module.types.StructSequence;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** What {@code threading.excepthook} prints unless the program replaces it. */
final class ExceptHook {
  static final StructSequenceType ARGUMENTS =
      new StructSequenceType(
          "_thread._ExceptHookArgs", true, 4, "exc_type", "exc_value", "exc_traceback", "thread");

  private ExceptHook() {}

  static void run(PyObject arguments) {
    if (!(arguments instanceof StructSequence given) || given.type() != ARGUMENTS.type()) {
      throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    if (given.field(0) == ExceptionTypes.SYSTEM_EXIT) {
      return;
    }
    StringBuilder text = new StringBuilder("Exception in thread ");
    PyObject thread = given.field(3);
    PyObject name = thread == PyNone.NONE ? null : thread.attrOrNull("name");
    text.append(name == null ? String.valueOf(Threads.currentId()) : name.str().toString());
    text.append(":\n");
    if (given.field(1) instanceof PyBaseException exception) {
      if (exception.traceback() == null && given.field(2) instanceof PyTraceback traceback) {
        exception.setTraceback(traceback);
      }
      text.append(TracebackText.of(exception));
    }
    ErrorOutput.print(text.toString());
  }
}
