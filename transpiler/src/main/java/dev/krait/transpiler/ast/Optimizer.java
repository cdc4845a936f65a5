package dev.krait.transpiler.ast;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * What CPython's options {@code -O} and {@code -OO} do to a tree: {@code __debug__} becomes a
 * constant, assertions go from level 1 on, docstrings at level 2.
 */
public final class Optimizer {
  private final int level;
  private final boolean assertions;

  private Optimizer(int level, boolean assertions) {
    this.level = level;
    this.assertions = assertions;
  }

  /** The tree to make code of, at a level of {@code compile}'s argument {@code optimize}. */
  public static <M extends Mod> M forCode(M tree, int level) {
    return level <= 0 ? tree : new Optimizer(level, false).apply(tree);
  }

  /** The tree that {@code ast.parse} shows, in which assertions stay. */
  public static <M extends Mod> M forDisplay(M tree, int level) {
    return new Optimizer(level, true).apply(tree);
  }

  @SuppressWarnings("unchecked")
  private <M extends Mod> M apply(M tree) {
    return (M) node(tree);
  }

  private Object node(Object node) {
    if (node instanceof Stmt.Assert check && level > 0 && !assertions) {
      return new Stmt.Pass(check.position());
    }
    if (node instanceof Expr.Name name
        && name.id().equals("__debug__")
        && name.ctx() == ExprContext.Load) {
      return new Expr.Constant(
          level > 0 ? ConstantValue.Singleton.False : ConstantValue.Singleton.True,
          null,
          name.position());
    }
    if (level > 1
        && (node instanceof Mod.Module
            || node instanceof Stmt.FunctionDef
            || node instanceof Stmt.AsyncFunctionDef
            || node instanceof Stmt.ClassDef)) {
      return rebuilt(node, true);
    }
    return node instanceof Node ? rebuilt(node, false) : node;
  }

  /** The record with its parts rewritten; the same one where nothing changed. */
  private Object rebuilt(Object node, boolean documented) {
    RecordComponent[] components = node.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    boolean changed = false;
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Object before = components[i].getAccessor().invoke(node);
        boolean body = documented && components[i].getName().equals("body");
        values[i] = before instanceof List<?> list ? list(list, body) : node(before);
        changed |= values[i] != before;
      }
      if (!changed) {
        return node;
      }
      Constructor<?> constructor = node.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<?> list(List<?> nodes, boolean documented) {
    List<Object> result = new ArrayList<>(nodes.size());
    boolean changed = false;
    for (Object each : nodes) {
      Object rewritten = node(each);
      changed |= rewritten != each;
      result.add(rewritten);
    }
    if (documented && !nodes.isEmpty() && nodes.get(0) instanceof Stmt.Expr text && isText(text)) {
      changed = true;
      if (nodes.size() == 1) {
        result.set(0, new Stmt.Pass(text.position()));
      } else {
        result.remove(0);
      }
    }
    return changed ? result : nodes;
  }

  private static boolean isText(Stmt.Expr statement) {
    return statement.value() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.Str;
  }
}
