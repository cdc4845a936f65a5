package dev.krait.runtime.module.locale;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.Numbers;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyType;

/** The module {@code _locale}: the locale {@code C}, with UTF-8. */
public final class LocaleModule {
  /** {@code locale.Error}. */
  static final PyType ERROR = PyType.builtin("locale.Error", ExceptionTypes.EXCEPTION, true);

  private static final String CATEGORIES =
      "CHAR_MAX=127 LC_ALL=6 LC_COLLATE=3 LC_CTYPE=0 LC_MESSAGES=5 LC_MONETARY=4 LC_NUMERIC=1"
          + " LC_TIME=2";

  private LocaleModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_locale");
    PyDict dict = module.dict();
    new LocaleFunctionsTable().defineFunctions("_locale", dict);
    Numbers.define(dict, CATEGORIES);
    LanguageInformation.define(dict);
    dict.put("Error", ERROR);
    return module;
  }
}
