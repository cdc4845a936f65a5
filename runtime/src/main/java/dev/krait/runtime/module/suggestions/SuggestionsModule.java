package dev.krait.runtime.module.suggestions;

import dev.krait.runtime.object.PyModule;

/** The module {@code _suggestions}, which {@code traceback} asks for similar names. */
public final class SuggestionsModule {
  private SuggestionsModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_suggestions");
    new SuggestionsFunctionsTable().defineFunctions("_suggestions", module.dict());
    return module;
  }
}
