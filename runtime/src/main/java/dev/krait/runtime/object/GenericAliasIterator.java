package dev.krait.runtime.object;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;

/** {@code iter(tuple[int])}: yields {@code *tuple[int]} once. */
@Exposed("generic_alias_iterator")
final class GenericAliasIterator extends BuiltinIterator {
  /** {@code generic_alias_iterator}. */
  static final PyType TYPE =
      PyType.builtin(
          "generic_alias_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new GenericAliasIteratorTable());

  private PyGenericAlias alias;

  GenericAliasIterator(PyGenericAlias alias) {
    this.alias = alias;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    PyGenericAlias left = alias;
    if (left == null) {
      return null;
    }
    alias = null;
    return new PyGenericAlias(PyGenericAlias.TYPE, left.origin(), left.args(), true);
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(GenericAliasIterator self) {
    PyObject rest = self.alias == null ? PyTuple.EMPTY : self.alias;
    return PyTuple.of(Builtins.get("iter"), PyTuple.of(rest));
  }
}
