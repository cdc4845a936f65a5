package dev.krait.transpiler.ast;

/** What a name, attribute, subscript, list or tuple is used for: CPython's {@code expr_context}. */
public enum ExprContext {
  Load,
  Store,
  Del
}
