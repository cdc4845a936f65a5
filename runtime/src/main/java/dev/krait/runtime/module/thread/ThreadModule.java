package dev.krait.runtime.module.thread;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;

/** The module {@code _thread} (library reference, {@code _thread}). */
public final class ThreadModule {
  private ThreadModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_thread");
    PyDict dict = module.dict();
    new ThreadFunctionsTable().defineFunctions("_thread", dict);
    dict.put("error", ExceptionTypes.RUNTIME_ERROR);
    dict.put("lock", PyLock.TYPE);
    dict.put("LockType", PyLock.TYPE);
    dict.put("RLock", PyRLock.TYPE);
    dict.put("_local", PyLocal.TYPE);
    dict.put("_ThreadHandle", ThreadHandle.TYPE);
    dict.put("_ExceptHookArgs", ExceptHook.ARGUMENTS.type());
    dict.put("TIMEOUT_MAX", PyFloat.of(Waiting.MOST_SECONDS));
    dict.put("_NAME_MAXLEN", PyInt.of(15));
    return module;
  }
}
