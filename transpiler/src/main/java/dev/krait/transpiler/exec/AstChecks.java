package dev.krait.transpiler.exec;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.ast.NodeField;
import dev.krait.runtime.module.ast.NodeType;
import dev.krait.runtime.object.PyObject;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a tree made by hand must have that its classes do not say. */
final class AstChecks {
  private static final Set<String> CONSTANTS = Set.of("None", "True", "False");

  /** Lists that must not be empty. */
  private static final Map<String, Set<String>> NOT_EMPTY =
      Map.ofEntries(
          Map.entry("FunctionDef", Set.of("body")),
          Map.entry("AsyncFunctionDef", Set.of("body")),
          Map.entry("ClassDef", Set.of("body")),
          Map.entry("For", Set.of("body")),
          Map.entry("AsyncFor", Set.of("body")),
          Map.entry("While", Set.of("body")),
          Map.entry("If", Set.of("body")),
          Map.entry("With", Set.of("items", "body")),
          Map.entry("AsyncWith", Set.of("items", "body")),
          Map.entry("Match", Set.of("cases")),
          Map.entry("Try", Set.of("body")),
          Map.entry("TryStar", Set.of("body")),
          Map.entry("ExceptHandler", Set.of("body")),
          Map.entry("Assign", Set.of("targets")),
          Map.entry("Delete", Set.of("targets")),
          Map.entry("Import", Set.of("names")),
          Map.entry("ImportFrom", Set.of("names")),
          Map.entry("Global", Set.of("names")),
          Map.entry("Nonlocal", Set.of("names")),
          Map.entry("Set", Set.of("elts")));

  /** Fields that are assigned to; all other expressions are read. */
  private static final Map<String, ExprContext> CONTEXTS =
      Map.of(
          "Assign.targets", ExprContext.Store,
          "AugAssign.target", ExprContext.Store,
          "AnnAssign.target", ExprContext.Store,
          "For.target", ExprContext.Store,
          "AsyncFor.target", ExprContext.Store,
          "comprehension.target", ExprContext.Store,
          "withitem.optional_vars", ExprContext.Store,
          "NamedExpr.target", ExprContext.Store,
          "TypeAlias.name", ExprContext.Store,
          "Delete.targets", ExprContext.Del);

  private AstChecks() {}

  static void check(NodeType type, Object[] values, PyObject node) {
    checkSizes(type.name(), values);
    Set<String> notEmpty = NOT_EMPTY.getOrDefault(type.name(), Set.of());
    for (int i = 0; i < values.length; i++) {
      NodeField field = type.fields().get(i);
      if (values[i] instanceof List<?> list) {
        if (list.isEmpty() && notEmpty.contains(field.name())) {
          throw Errors.valueError("empty " + field.name() + " on " + type.name());
        }
        for (Object each : list) {
          checkContext(type, field, each, values);
        }
      } else {
        checkContext(type, field, values[i], values);
      }
    }
    AstPatternChecks.check(type.name(), values);
    switch (type.name()) {
      case "arguments" -> arguments(values);
      case "AnnAssign" -> targetKind(values[0], "annotated");
      case "AugAssign" -> targetKind(values[0], "augmented");
      case "NamedExpr" -> requireName(values[0], "NamedExpr target must be a Name");
      case "TypeAlias" -> requireName(values[0], "TypeAlias with non-Name name");
      case "Name" -> checkName((String) values[0]);
      case "ImportFrom" -> {
        if ((Integer) values[2] < 0) {
          throw Errors.valueError("Negative ImportFrom level");
        }
      }
      case "Dict" ->
          sameSize(values[0], values[1], "Dict doesn't have the same number of keys as values");
      case "BoolOp" -> {
        if (((List<?>) values[1]).size() < 2) {
          throw Errors.valueError("BoolOp with less than 2 values");
        }
      }
      case "Try", "TryStar" -> {
        boolean handled = !((List<?>) values[1]).isEmpty();
        if (!handled && ((List<?>) values[3]).isEmpty()) {
          throw Errors.valueError(type.name() + " has neither except handlers nor finalbody");
        }
        if (!handled && !((List<?>) values[2]).isEmpty()) {
          throw Errors.valueError(type.name() + " has orelse but no except handlers");
        }
      }
      case "Raise" -> {
        if (values[0] == null && values[1] != null) {
          throw Errors.valueError("Raise with cause but no exception");
        }
      }
      default -> {}
    }
  }

  /** What CPython looks at before the parts of an expression. */
  private static void checkSizes(String type, Object[] values) {
    switch (type) {
      case "Compare" -> {
        if (((List<?>) values[2]).isEmpty()) {
          throw Errors.valueError("Compare with no comparators");
        }
        sameSize(
            values[1], values[2], "Compare has a different number of comparators and operands");
      }
      case "ListComp", "SetComp", "GeneratorExp", "DictComp" -> {
        if (((List<?>) values[values.length - 1]).isEmpty()) {
          throw Errors.valueError("comprehension with no generators");
        }
      }
      default -> {}
    }
  }

  private static void arguments(Object[] values) {
    int positional = ((List<?>) values[0]).size() + ((List<?>) values[1]).size();
    if (((List<?>) values[6]).size() > positional) {
      throw Errors.valueError("more positional defaults than args on arguments");
    }
    sameSize(
        values[3], values[4], "length of kwonlyargs is not the same as kw_defaults on arguments");
  }

  private static void requireName(Object target, String message) {
    if (!(target instanceof Expr.Name)) {
      throw Errors.typeError(message);
    }
  }

  /** CPython's compiler finds this late, and names the kind of expression by a number. */
  private static void targetKind(Object target, String assignment) {
    int kind =
        target instanceof Expr.Starred
            ? 25
            : target instanceof Expr.List ? 27 : target instanceof Expr.Tuple ? 28 : 0;
    if (kind > 0) {
      throw Errors.of(
          ExceptionTypes.SYSTEM_ERROR,
          "invalid node type (" + kind + ") for " + assignment + " assignment");
    }
  }

  static void checkName(String name) {
    if (CONSTANTS.contains(name)) {
      throw Errors.valueError("identifier field can't represent '" + name + "' constant");
    }
  }

  private static void sameSize(Object a, Object b, String message) {
    if (((List<?>) a).size() != ((List<?>) b).size()) {
      throw Errors.valueError(message);
    }
  }

  private static void checkContext(
      NodeType type, NodeField field, Object value, Object[] siblings) {
    ExprContext actual = context(value);
    ExprContext expected =
        CONTEXTS.getOrDefault(type.name() + "." + field.name(), ExprContext.Load);
    if (actual == null) {
      boolean assigned = value instanceof Expr && expected != ExprContext.Load;
      if (assigned && !type.name().equals("NamedExpr")) {
        throw Errors.valueError(
            "expression which can't be assigned to in " + expected + " context");
      }
      return;
    }
    if (type.kind().equals("expr")
        && (type.name().equals("Tuple")
            || type.name().equals("List")
            || type.name().equals("Starred"))) {
      expected = (ExprContext) siblings[1];
    }
    if (actual != expected) {
      throw Errors.valueError(
          "expression must have " + expected + " context but has " + actual + " instead");
    }
  }

  private static ExprContext context(Object value) {
    if (value instanceof Expr.Name e) {
      return e.ctx();
    }
    if (value instanceof Expr.Attribute e) {
      return e.ctx();
    }
    if (value instanceof Expr.Subscript e) {
      return e.ctx();
    }
    if (value instanceof Expr.Starred e) {
      return e.ctx();
    }
    if (value instanceof Expr.List e) {
      return e.ctx();
    }
    return value instanceof Expr.Tuple e ? e.ctx() : null;
  }
}
