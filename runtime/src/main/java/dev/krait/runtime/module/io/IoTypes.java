package dev.krait.runtime.module.io;

import dev.krait.runtime.object.PyType;

/** The abstract base types of module {@code _io}. */
public final class IoTypes {
  /** {@code _io._IOBase}. */
  public static final PyType BASE =
      PyType.builtin("_io._IOBase", PyType.OBJECT, true, new IoBaseMethodsTable())
          .withInstanceDict()
          .withWeakReferences();

  /** {@code _io._RawIOBase}. */
  public static final PyType RAW =
      PyType.builtin("_io._RawIOBase", BASE, true, new RawIoBaseMethodsTable());

  /** {@code _io._BufferedIOBase}. */
  public static final PyType BUFFERED =
      PyType.builtin("_io._BufferedIOBase", BASE, true, new BufferedIoBaseMethodsTable());

  /** {@code _io._TextIOBase}. */
  public static final PyType TEXT =
      PyType.builtin("_io._TextIOBase", BASE, true, new TextIoBaseMethodsTable());

  private IoTypes() {}
}
