package dev.krait.runtime.module.csv;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** {@code _csv.Dialect}: how a table is written as text. */
final class Dialect extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_csv.Dialect", PyType.OBJECT, true, new DialectMethodsTable());

  /** Stands for a character that is not set. */
  static final int NONE = -1;

  final int delimiter;
  final int escape;
  final int quote;
  final boolean doubleQuote;
  final boolean skipInitialSpace;
  final boolean strict;
  final PyStr lineTerminator;
  final Quoting quoting;
  private final PyInstance part;

  Dialect(PyType type, DialectSettings settings) {
    part = type == TYPE ? null : PyInstance.partOf(type, this);
    delimiter = settings.delimiter();
    escape = settings.escape();
    quote = settings.quote();
    doubleQuote = settings.flag("doublequote", true);
    skipInitialSpace = settings.flag("skipinitialspace", false);
    strict = settings.flag("strict", false);
    lineTerminator = settings.lineTerminator();
    quoting = settings.quoting();
    DialectCheck.check(this);
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }
}
