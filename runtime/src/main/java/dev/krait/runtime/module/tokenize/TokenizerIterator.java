package dev.krait.runtime.module.tokenize;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code _tokenize.TokenizerIter}. */
final class TokenizerIterator extends BuiltinIterator {
  static final PyType TYPE =
      PyType.builtin(
          "_tokenize.TokenizerIter",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new TokenizerMethodsTable());

  private final Tokenizer tokenizer;

  TokenizerIterator(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public synchronized PyObject next() {
    return tokenizer.next();
  }
}
