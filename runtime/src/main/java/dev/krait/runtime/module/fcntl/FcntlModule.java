package dev.krait.runtime.module.fcntl;

import dev.krait.runtime.module.Numbers;
import dev.krait.runtime.object.PyModule;

/** The module {@code fcntl}. */
public final class FcntlModule {
  private static final String NUMBERS =
      "FD_CLOEXEC=1 F_DUPFD=0 F_DUPFD_CLOEXEC=1030 F_EXLCK=4 F_GETFD=1 F_GETFL=3 F_GETLK=5"
          + " F_GETLK64=5 F_GETOWN=9 F_GETPIPE_SZ=1032 F_OFD_GETLK=36 F_OFD_SETLK=37"
          + " F_OFD_SETLKW=38 F_RDLCK=0 F_SETFD=2 F_SETFL=4 F_SETLK=6 F_SETLK64=6 F_SETLKW=7"
          + " F_SETLKW64=7 F_SETOWN=8 F_SETPIPE_SZ=1031 F_SHLCK=8 F_UNLCK=2 F_WRLCK=1 LOCK_EX=2"
          + " LOCK_NB=4 LOCK_SH=1 LOCK_UN=8";

  private FcntlModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("fcntl");
    new FcntlFunctionsTable().defineFunctions("fcntl", module.dict());
    Numbers.define(module.dict(), NUMBERS);
    return module;
  }
}
