package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.StrLayout;
import java.nio.charset.StandardCharsets;

/** The file name that {@code compile} is given. */
public final class CodeNames {
  private CodeNames() {}

  /** A str, bytes or path-like object as text. */
  public static String path(PyObject filename) {
    if (filename instanceof StrLayout text) {
      return text.exact().toString();
    }
    if (filename instanceof BytesLike bytes) {
      return new String(bytes.copyBytes(), StandardCharsets.UTF_8);
    }
    PyObject method = filename.type().lookup("__fspath__");
    if (method != null) {
      PyObject path = filename.type().callSlot(method, filename);
      if (path instanceof StrLayout || path instanceof BytesLike) {
        return path(path);
      }
    }
    throw Errors.typeError(
        "expected str, bytes or os.PathLike object, not " + filename.type().name());
  }
}
