package dev.krait.runtime.module.unicodedata;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.unicode.CharacterDatabase;

/** {@code unicodedata.UCD}: one version of the database. */
final class PyDatabase extends PyObject {
  static final PyType TYPE =
      PyType.builtin("unicodedata.UCD", PyType.OBJECT, false, new DatabaseMethodsTable());

  private final CharacterDatabase database;

  PyDatabase(CharacterDatabase database) {
    this.database = database;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  CharacterDatabase database() {
    return database;
  }
}
