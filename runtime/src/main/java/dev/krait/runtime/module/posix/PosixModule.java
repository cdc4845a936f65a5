package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.object.PyModule;

/** The module {@code posix}, on which {@code os} stands. */
public final class PosixModule {
  private PosixModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("posix");
    PyDict dict = module.dict();
    MethodTable[] tables = {
      new PosixStatTable(),
      new PosixFilesTable(),
      new PosixDirectoriesTable(),
      new PosixDescriptorsTable(),
      new PosixProcessTable(),
      new PosixStatusTable(),
      new PosixSystemTable(),
      new PosixConfigurationTable(),
      new PosixPathTextTable(),
      new PosixAttributesTable()
    };
    for (MethodTable table : tables) {
      table.defineFunctions("posix", dict);
    }
    PosixConstants.define(dict);
    PosixConfiguration.define(dict);
    dict.put("error", ExceptionTypes.OS_ERROR);
    dict.put("environ", PosixProcess.environment());
    dict.put("DirEntry", DirectoryEntry.TYPE);
    dict.put("stat_result", FileStatus.KIND.type());
    dict.put("statvfs_result", PosixStat.FileSystemStatus.KIND.type());
    dict.put("terminal_size", PosixSystem.TERMINAL_SIZE.type());
    dict.put("uname_result", PosixSystem.UNAME.type());
    dict.put("times_result", PosixSystem.TIMES.type());
    return module;
  }
}
