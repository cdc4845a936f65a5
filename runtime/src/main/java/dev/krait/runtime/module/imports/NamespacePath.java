package dev.krait.runtime.module.imports;

import dev.krait.runtime.object.DeferredInstance;
import dev.krait.runtime.object.PyObject;

/**
 * {@code __path__} of a namespace package, which follows changes of its parent's path: it becomes a
 * {@code _NamespacePath} when a program looks at it.
 */
final class NamespacePath extends DeferredInstance {
  private final String name;
  private final PyObject portions;

  NamespacePath(String name, PyObject portions) {
    this.name = name;
    this.portions = portions;
  }

  @Override
  protected PyObject create() {
    return Bootstrap.namespacePath(name, portions);
  }

  /** The folders of the package now. */
  PyObject folders() {
    PathSearch.Located located = PathSearch.findAgain(name);
    return located == null || located.path() == null ? portions : located.path();
  }
}
