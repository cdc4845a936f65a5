package dev.krait.transpiler.ast;

import java.util.List;

/**
 * A whole unit of source text, with the names and fields of CPython's {@code ast.mod} (ASDL). A
 * component marked with a question mark may be null.
 */
public sealed interface Mod extends Node {
  /** {@code Expression(Expr body)}. */
  record Expression(Expr body) implements Mod {}

  /** {@code Interactive(Stmt* body)}. */
  record Interactive(List<Stmt> body) implements Mod {}

  /** {@code Module(Stmt* body)}. */
  record Module(List<Stmt> body) implements Mod {}
}
