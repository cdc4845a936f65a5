package dev.krait.transpiler.exec;

import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.transpiler.diagnostics.semantic.SyntaxWarning;
import dev.krait.transpiler.source.SourceText;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** The SyntaxWarnings of one source: printed to {@code sys.stderr}. */
final class SyntaxWarnings {
  private final SourceText source;
  private List<SyntaxWarning> found;

  SyntaxWarnings(SourceText source) {
    this.source = source;
  }

  void add(SyntaxWarning warning) {
    if (found == null) {
      found = new ArrayList<>();
    }
    found.add(warning);
  }

  boolean isEmpty() {
    return found == null;
  }

  void issue() {
    if (found == null) {
      return;
    }
    PyObject stderr = SysModule.get("stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      for (SyntaxWarning warning : found) {
        // As linecache has it: only of files.
        boolean isFile = new File(source.filename()).isFile();
        String line = isFile ? source.line(warning.position().lineno()) : null;
        stderr.attr("write").call1(PyStr.of(warning.format(source.filename(), line)));
      }
    }
  }
}
