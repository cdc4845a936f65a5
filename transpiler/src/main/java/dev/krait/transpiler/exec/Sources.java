package dev.krait.transpiler.exec;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.StrLayout;
import dev.krait.transpiler.source.SourceText;

/** The source argument of {@code compile}, {@code exec} and {@code eval}. */
final class Sources {
  private Sources() {}

  static SourceText text(PyObject source, String filename) {
    return source instanceof StrLayout text
        ? SourceText.ofText(text.exact().toString(), filename)
        : SourceText.ofBytes(((BytesLike) source).copyBytes(), filename);
  }
}
