package dev.krait.runtime.module.unicodedata;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.unicode.CharacterDatabase;

/** The module {@code unicodedata} (library reference, {@code unicodedata}). */
public final class UnicodedataModule {
  private UnicodedataModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("unicodedata");
    PyDict dict = module.dict();
    new CharacterFunctionsTable().defineFunctions("unicodedata", dict);
    dict.put("UCD", PyDatabase.TYPE);
    dict.put("ucd_3_2_0", new PyDatabase(CharacterDatabase.old()));
    dict.put("unidata_version", PyStr.of(CharacterDatabase.current().version()));
    return module;
  }
}
