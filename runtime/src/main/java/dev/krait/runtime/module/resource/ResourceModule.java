package dev.krait.runtime.module.resource;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.Numbers;
import dev.krait.runtime.object.PyModule;

/** The module {@code resource}. */
public final class ResourceModule {
  private static final String NUMBERS =
      "RLIMIT_AS=9 RLIMIT_CORE=4 RLIMIT_CPU=0 RLIMIT_DATA=2 RLIMIT_FSIZE=1 RLIMIT_MEMLOCK=8"
          + " RLIMIT_MSGQUEUE=12 RLIMIT_NICE=13 RLIMIT_NOFILE=7 RLIMIT_NPROC=6 RLIMIT_OFILE=7"
          + " RLIMIT_RSS=5 RLIMIT_RTPRIO=14 RLIMIT_RTTIME=15 RLIMIT_SIGPENDING=11 RLIMIT_STACK=3"
          + " RLIM_INFINITY=-1 RUSAGE_CHILDREN=-1 RUSAGE_SELF=0 RUSAGE_THREAD=1";

  private ResourceModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("resource");
    PyDict dict = module.dict();
    new ResourceFunctionsTable().defineFunctions("resource", dict);
    Numbers.define(dict, NUMBERS);
    dict.put("error", ExceptionTypes.OS_ERROR);
    dict.put("struct_rusage", ResourceFunctions.USAGE.type());
    return module;
  }
}
