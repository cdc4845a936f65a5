package dev.krait.runtime.module.tokenize;

import dev.krait.runtime.object.PyModule;

/** The module {@code _tokenize}, on which {@code tokenize} builds. */
public final class TokenizeModule {
  private TokenizeModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_tokenize");
    module.dict().put("TokenizerIter", TokenizerIterator.TYPE);
    return module;
  }
}
