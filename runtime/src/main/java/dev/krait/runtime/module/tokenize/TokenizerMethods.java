package dev.krait.runtime.module.tokenize;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The constructor of {@code _tokenize.TokenizerIter}. */
@Exposed("tokenizeriter")
final class TokenizerMethods {
  private TokenizerMethods() {}

  @Method(
      value = "__new__(cls, readline, /, *, extra_tokens, encoding='utf-8')",
      kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject readLine, PyObject extra, PyObject encoding) {
    PyObject given = encoding == PyNone.NONE ? null : encoding;
    return new TokenizerIterator(new Tokenizer(new LineReader(readLine, given), extra.isTrue()));
  }
}
