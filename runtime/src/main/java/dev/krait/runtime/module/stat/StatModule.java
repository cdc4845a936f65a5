package dev.krait.runtime.module.stat;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Numbers;
import dev.krait.runtime.object.PyModule;

/** The module {@code _stat}. */
public final class StatModule {
  private static final String NUMBERS =
      "SF_APPEND=262144 SF_ARCHIVED=65536 SF_DATALESS=1073741824 SF_FIRMLINK=8388608"
          + " SF_IMMUTABLE=131072 SF_NOUNLINK=1048576 SF_SETTABLE=4294901760 SF_SNAPSHOT=2097152"
          + " ST_ATIME=7 ST_CTIME=9 ST_DEV=2 ST_GID=5 ST_INO=1 ST_MODE=0 ST_MTIME=8 ST_NLINK=3"
          + " ST_SIZE=6 ST_UID=4 S_ENFMT=1024 S_IEXEC=64 S_IFBLK=24576 S_IFCHR=8192 S_IFDIR=16384"
          + " S_IFDOOR=0 S_IFIFO=4096 S_IFLNK=40960 S_IFPORT=0 S_IFREG=32768 S_IFSOCK=49152"
          + " S_IFWHT=0 S_IREAD=256 S_IRGRP=32 S_IROTH=4 S_IRUSR=256 S_IRWXG=56 S_IRWXO=7"
          + " S_IRWXU=448 S_ISGID=1024 S_ISUID=2048 S_ISVTX=512 S_IWGRP=16 S_IWOTH=2 S_IWRITE=128"
          + " S_IWUSR=128 S_IXGRP=8 S_IXOTH=1 S_IXUSR=64 UF_APPEND=4 UF_COMPRESSED=32"
          + " UF_DATAVAULT=128 UF_HIDDEN=32768 UF_IMMUTABLE=2 UF_NODUMP=1 UF_NOUNLINK=16"
          + " UF_OPAQUE=8 UF_SETTABLE=65535 UF_TRACKED=64";

  private StatModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_stat");
    PyDict dict = module.dict();
    new StatFunctionsTable().defineFunctions("_stat", dict);
    Numbers.define(dict, NUMBERS);
    return module;
  }
}
