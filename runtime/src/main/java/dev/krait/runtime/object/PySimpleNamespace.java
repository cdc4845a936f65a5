package dev.krait.runtime.object;

/** {@code types.SimpleNamespace}: attributes and nothing else. */
public final class PySimpleNamespace {
  /** {@code types.SimpleNamespace}, whose instances are {@link PyInstance}s. */
  public static final PyType TYPE =
      PyType.builtin(
              "types.SimpleNamespace", PyType.OBJECT, true, new SimpleNamespaceMethodsTable())
          .withInstanceDict();

  private PySimpleNamespace() {}
}
