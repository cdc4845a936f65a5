package dev.krait.runtime.module.zlib;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;

/** The module {@code zlib} (library reference, {@code zlib}), over the JDK's. */
public final class ZlibModule {
  private static final String[] NAMES = {
    "Z_NO_COMPRESSION",
    "Z_BEST_SPEED",
    "Z_BEST_COMPRESSION",
    "Z_DEFAULT_COMPRESSION",
    "Z_DEFAULT_STRATEGY",
    "Z_FILTERED",
    "Z_HUFFMAN_ONLY",
    "Z_RLE",
    "Z_FIXED",
    "Z_NO_FLUSH",
    "Z_PARTIAL_FLUSH",
    "Z_SYNC_FLUSH",
    "Z_FULL_FLUSH",
    "Z_FINISH",
    "Z_BLOCK",
    "Z_TREES",
    "MAX_WBITS",
    "DEFLATED",
    "DEF_MEM_LEVEL",
    "DEF_BUF_SIZE"
  };
  private static final int[] VALUES = {
    0, 1, 9, -1, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 5, 6, 15, 8, 8, 16384
  };

  private ZlibModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("zlib");
    PyDict dict = module.dict();
    new ZlibFunctionsTable().defineFunctions("zlib", dict);
    for (int i = 0; i < NAMES.length; i++) {
      dict.put(NAMES[i], PyInt.of(VALUES[i]));
    }
    dict.put("error", ZlibErrors.TYPE);
    dict.put("_ZlibDecompressor", PyDecompressor.TYPE);
    dict.put("ZLIB_VERSION", PyStr.of("1.3.1"));
    dict.put("ZLIB_RUNTIME_VERSION", PyStr.of("1.3.1"));
    return module;
  }
}
