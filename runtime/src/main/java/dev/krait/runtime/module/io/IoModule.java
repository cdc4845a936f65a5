package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyType;

/** The module {@code _io}, on which {@code io} stands. */
public final class IoModule {
  /** {@code io.DEFAULT_BUFFER_SIZE}. */
  static final int BUFFER_SIZE = 1 << 17;

  private IoModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_io");
    PyDict dict = module.dict();
    new IoFunctionsTable().defineFunctions("_io", dict);
    PyType[] types = {
      IoTypes.BASE,
      IoTypes.RAW,
      IoTypes.BUFFERED,
      IoTypes.TEXT,
      FileIo.TYPE,
      Buffered.READER,
      Buffered.WRITER,
      Buffered.RANDOM,
      BufferedPair.TYPE,
      BytesIo.TYPE,
      BytesIoBuffer.TYPE,
      StringIo.TYPE,
      TextFile.TYPE,
      NewlineDecoder.TYPE,
      UnsupportedOperation.TYPE
    };
    for (PyType type : types) {
      dict.put(type.simpleName(), type);
    }
    dict.put("BlockingIOError", ExceptionTypes.BLOCKING_IO_ERROR);
    dict.put("DEFAULT_BUFFER_SIZE", PyInt.of(BUFFER_SIZE));
    return module;
  }
}
