package dev.krait.transpiler.exec;

import dev.krait.runtime.module.ast.NodeField;
import dev.krait.runtime.module.ast.NodeType;
import dev.krait.runtime.module.ast.NodeTypes;
import dev.krait.transpiler.ast.Alias;
import dev.krait.transpiler.ast.Arg;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.BoolOperator;
import dev.krait.transpiler.ast.CompareOperator;
import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Keyword;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Operator;
import dev.krait.transpiler.ast.Pattern;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import dev.krait.transpiler.ast.UnaryOperator;
import dev.krait.transpiler.ast.WithItem;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A class of Python's nodes with the record that stands for it here: the names are the same but for
 * underscores.
 *
 * @param type the Python side
 * @param components for each field its component; null where the record has none
 * @param maker the constructor of the record
 * @param order for each parameter of the constructor the number of the field, or -1 for the
 *     position
 */
record NodeRecord(
    NodeType type, List<RecordComponent> components, Constructor<?> maker, int[] order) {
  private static final Map<Class<?>, NodeRecord> BY_RECORD = new HashMap<>();
  private static final Map<String, NodeRecord> BY_NAME = new HashMap<>();
  private static final Map<String, Enum<?>> OPERATORS = new HashMap<>();

  static {
    for (Class<?> group :
        List.of(Mod.class, Stmt.class, Expr.class, Pattern.class, TypeParam.class)) {
      for (Class<?> each : group.getPermittedSubclasses()) {
        add(each.getSimpleName(), each);
      }
    }
    add("ExceptHandler", ExceptHandler.class);
    add("comprehension", Comprehension.class);
    add("arguments", Arguments.class);
    add("arg", Arg.class);
    add("keyword", Keyword.class);
    add("alias", Alias.class);
    add("withitem", WithItem.class);
    add("match_case", MatchCase.class);
    for (Class<? extends Enum<?>> each :
        List.of(
            ExprContext.class,
            BoolOperator.class,
            Operator.class,
            UnaryOperator.class,
            CompareOperator.class)) {
      for (Enum<?> operator : each.getEnumConstants()) {
        OPERATORS.put(operator.name(), operator);
      }
    }
  }

  private static void add(String name, Class<?> record) {
    NodeType type = NodeTypes.get(name);
    RecordComponent[] all = record.getRecordComponents();
    List<RecordComponent> components = new ArrayList<>();
    int[] order = new int[all.length];
    java.util.Arrays.fill(order, -1);
    for (int f = 0; f < type.fields().size(); f++) {
      NodeField field = type.fields().get(f);
      RecordComponent found = null;
      for (int i = 0; i < all.length; i++) {
        if (snakeCase(all[i].getName()).equals(field.name())) {
          found = all[i];
          order[i] = f;
        }
      }
      components.add(found);
    }
    NodeRecord node = new NodeRecord(type, components, record.getDeclaredConstructors()[0], order);
    BY_RECORD.put(record, node);
    BY_NAME.put(name, node);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static NodeRecord of(Node node) {
    return BY_RECORD.get(node.getClass());
  }

  static NodeRecord of(NodeType type) {
    return BY_NAME.get(type.name());
  }

  /** The operator or context of a name. */
  static Enum<?> operator(String name) {
    return OPERATORS.get(name);
  }

  /** The value of a field; null where the record has none. */
  Object get(Node node, int field) {
    RecordComponent component = components.get(field);
    try {
      return component == null ? null : component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The position, if nodes of the class have one. */
  static Position position(Node node) {
    try {
      return (Position) node.getClass().getMethod("position").invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A node of these fields. */
  Node make(Object[] fields, Position position) {
    Object[] values = new Object[order.length];
    for (int i = 0; i < order.length; i++) {
      values[i] = order[i] < 0 ? position : fields[order[i]];
    }
    try {
      return (Node) maker.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
