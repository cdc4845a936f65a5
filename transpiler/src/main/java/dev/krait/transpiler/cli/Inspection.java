package dev.krait.transpiler.cli;

import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.module.UncaughtException;
import dev.krait.runtime.module.interactive.Session;
import dev.krait.runtime.object.PyModule;

/** A program and the session that {@code -i} puts after it, however the program ends. */
record Inspection(Runnable body) implements Runnable {
  @Override
  public void run() {
    try {
      body.run();
    } catch (RuntimeException | StackOverflowError thrown) {
      UncaughtException.show(JavaExceptions.toPython(thrown).value());
    }
    PyModule main =
        Imports.modules().get("__main__") instanceof PyModule module
            ? module
            : Launcher.mainModule(null);
    Session.run(main.dict());
  }
}
