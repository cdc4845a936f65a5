package dev.krait.transpiler.ast;

import java.util.List;

/**
 * A statement, with the names and fields of CPython's {@code ast.stmt} (ASDL). A component marked
 * with a question mark may be null.
 */
public sealed interface Stmt extends Node {
  /** Where the node stands in its source. */
  Position position();

  /** {@code AnnAssign(Expr target, Expr annotation, Expr? value, int simple)}. */
  record AnnAssign(
      dev.krait.transpiler.ast.Expr target,
      dev.krait.transpiler.ast.Expr annotation,
      dev.krait.transpiler.ast.Expr value,
      int simple,
      Position position)
      implements Stmt {}

  /** {@code Assert(Expr test, Expr? msg)}. */
  record Assert(
      dev.krait.transpiler.ast.Expr test, dev.krait.transpiler.ast.Expr msg, Position position)
      implements Stmt {}

  /** {@code Assign(Expr* targets, Expr value)}. */
  record Assign(
      List<dev.krait.transpiler.ast.Expr> targets,
      dev.krait.transpiler.ast.Expr value,
      Position position)
      implements Stmt {}

  /** {@code AsyncFor(Expr target, Expr iter, Stmt* body, Stmt* orelse)}. */
  record AsyncFor(
      dev.krait.transpiler.ast.Expr target,
      dev.krait.transpiler.ast.Expr iter,
      List<Stmt> body,
      List<Stmt> orelse,
      Position position)
      implements Stmt {}

  /**
   * {@code AsyncFunctionDef(String name, Arguments args, Stmt* body, Expr* decoratorList, Expr?
   * returns, TypeParam* typeParams)}.
   */
  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<dev.krait.transpiler.ast.Expr> decoratorList,
      dev.krait.transpiler.ast.Expr returns,
      List<TypeParam> typeParams,
      Position position)
      implements Stmt {}

  /** {@code AsyncWith(WithItem* items, Stmt* body)}. */
  record AsyncWith(List<WithItem> items, List<Stmt> body, Position position) implements Stmt {}

  /** {@code AugAssign(Expr target, Operator op, Expr value)}. */
  record AugAssign(
      dev.krait.transpiler.ast.Expr target,
      Operator op,
      dev.krait.transpiler.ast.Expr value,
      Position position)
      implements Stmt {}

  /** {@code Break()}. */
  record Break(Position position) implements Stmt {}

  /**
   * {@code ClassDef(String name, Expr* bases, Keyword* keywords, Stmt* body, Expr* decoratorList,
   * TypeParam* typeParams)}.
   */
  record ClassDef(
      String name,
      List<dev.krait.transpiler.ast.Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<dev.krait.transpiler.ast.Expr> decoratorList,
      List<TypeParam> typeParams,
      Position position)
      implements Stmt {}

  /** {@code Continue()}. */
  record Continue(Position position) implements Stmt {}

  /** {@code Delete(Expr* targets)}. */
  record Delete(List<dev.krait.transpiler.ast.Expr> targets, Position position) implements Stmt {}

  /** {@code Expr(Expr value)}. */
  record Expr(dev.krait.transpiler.ast.Expr value, Position position) implements Stmt {}

  /** {@code For(Expr target, Expr iter, Stmt* body, Stmt* orelse)}. */
  record For(
      dev.krait.transpiler.ast.Expr target,
      dev.krait.transpiler.ast.Expr iter,
      List<Stmt> body,
      List<Stmt> orelse,
      Position position)
      implements Stmt {}

  /**
   * {@code FunctionDef(String name, Arguments args, Stmt* body, Expr* decoratorList, Expr? returns,
   * TypeParam* typeParams)}.
   */
  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<dev.krait.transpiler.ast.Expr> decoratorList,
      dev.krait.transpiler.ast.Expr returns,
      List<TypeParam> typeParams,
      Position position)
      implements Stmt {}

  /** {@code Global(String* names)}. */
  record Global(List<String> names, Position position) implements Stmt {}

  /** {@code If(Expr test, Stmt* body, Stmt* orelse)}. */
  record If(
      dev.krait.transpiler.ast.Expr test, List<Stmt> body, List<Stmt> orelse, Position position)
      implements Stmt {}

  /** {@code Import(Alias* names)}. */
  record Import(List<Alias> names, Position position) implements Stmt {}

  /** {@code ImportFrom(String? module, Alias* names, int level)}. */
  record ImportFrom(String module, List<Alias> names, int level, Position position)
      implements Stmt {}

  /** {@code Match(Expr subject, MatchCase* cases)}. */
  record Match(dev.krait.transpiler.ast.Expr subject, List<MatchCase> cases, Position position)
      implements Stmt {}

  /** {@code Nonlocal(String* names)}. */
  record Nonlocal(List<String> names, Position position) implements Stmt {}

  /** {@code Pass()}. */
  record Pass(Position position) implements Stmt {}

  /** {@code Raise(Expr? exc, Expr? cause)}. */
  record Raise(
      dev.krait.transpiler.ast.Expr exc, dev.krait.transpiler.ast.Expr cause, Position position)
      implements Stmt {}

  /** {@code Return(Expr? value)}. */
  record Return(dev.krait.transpiler.ast.Expr value, Position position) implements Stmt {}

  /** {@code Try(Stmt* body, ExceptHandler* handlers, Stmt* orelse, Stmt* finalbody)}. */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Position position)
      implements Stmt {}

  /** {@code TryStar(Stmt* body, ExceptHandler* handlers, Stmt* orelse, Stmt* finalbody)}. */
  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Position position)
      implements Stmt {}

  /** {@code TypeAlias(Expr name, TypeParam* typeParams, Expr value)}. */
  record TypeAlias(
      dev.krait.transpiler.ast.Expr name,
      List<TypeParam> typeParams,
      dev.krait.transpiler.ast.Expr value,
      Position position)
      implements Stmt {}

  /** {@code While(Expr test, Stmt* body, Stmt* orelse)}. */
  record While(
      dev.krait.transpiler.ast.Expr test, List<Stmt> body, List<Stmt> orelse, Position position)
      implements Stmt {}

  /** {@code With(WithItem* items, Stmt* body)}. */
  record With(List<WithItem> items, List<Stmt> body, Position position) implements Stmt {}
}
