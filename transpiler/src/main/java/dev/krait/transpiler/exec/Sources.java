package dev.krait.transpiler.exec;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.StrLayout;
import dev.krait.transpiler.source.SourceText;

/** The source argument of {@code compile}, {@code exec} and {@code eval}. */
final class Sources {
  private Sources() {}

  static SourceText text(PyObject source, String filename) {
    if (source instanceof StrLayout text) {
      return SourceText.ofText(text.exact().toString(), filename);
    }
    return SourceText.ofBytes(Buffers.bytes(source), filename);
  }
}
