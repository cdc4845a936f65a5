package dev.krait.runtime.module.imports;

/** Names of files around a module's source. */
public final class SourceFiles {
  private static final String TAG = "krait-314";

  private SourceFiles() {}

  /** {@code __cached__}: where CPython would keep the compiled code of a source (PEP 3147). */
  public static String cached(String file) {
    int slash = file.lastIndexOf('/');
    String name = file.substring(slash + 1);
    int dot = name.lastIndexOf('.');
    return file.substring(0, slash + 1)
        + "__pycache__/"
        + (dot < 0 ? name : name.substring(0, dot))
        + "."
        + TAG
        + ".pyc";
  }
}
