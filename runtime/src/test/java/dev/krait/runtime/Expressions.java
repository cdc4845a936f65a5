package dev.krait.runtime;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Evaluates simple Python expressions on the runtime, without the transpiler, so that a test can
 * put one and the same text to the runtime and to the {@link Oracle}.
 *
 * <p>It knows literals, the operators but {@code and}, {@code or}, {@code not} and {@code is},
 * calls, attributes, items, the names that it is given and the built-in ones.
 */
public final class Expressions {
  private final Map<String, PyObject> names;
  private final ExpressionTokens tokens;

  private Expressions(String text, Map<String, PyObject> names) {
    this.names = names;
    this.tokens = new ExpressionTokens(text);
  }

  /** The value of an expression. */
  public static PyObject value(String text, Map<String, PyObject> names) {
    Expressions parser = new Expressions(text, names);
    PyObject value = parser.comparison();
    parser.tokens.expectEnd();
    return value;
  }

  /** What {@link Oracle#evaluate} should answer, with the built-in names alone. */
  public static String answer(String text) {
    return answer(text, Map.of());
  }

  /** What {@link Oracle#evaluate} should answer. */
  public static String answer(String text, Map<String, PyObject> names) {
    String answer;
    try {
      answer = value(text, names).repr().toString();
    } catch (PyException e) {
      answer = e.value().type().name() + ": " + e.value().str();
    }
    return answer.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private PyObject comparison() {
    PyObject left = binary(0);
    while (true) {
      switch (tokens.next("<=", ">=", "==", "!=", "<", ">", "in ")) {
        case "in " -> left = PyBool.of(binary(0).contains(left));
        case "<=" -> left = left.le(binary(0));
        case ">=" -> left = left.ge(binary(0));
        case "==" -> left = left.eq(binary(0));
        case "!=" -> left = left.ne(binary(0));
        case "<" -> left = left.lt(binary(0));
        case ">" -> left = left.gt(binary(0));
        default -> {
          return left;
        }
      }
    }
  }

  private static final String[][] LEVELS = {
    {"|"}, {"^"}, {"&"}, {"<<", ">>"}, {"+", "-"}, {"//", "*", "/", "%", "@"}
  };

  private PyObject binary(int level) {
    if (level == LEVELS.length) {
      return unary();
    }
    PyObject left = binary(level + 1);
    while (true) {
      String operator = tokens.next(LEVELS[level]);
      if (operator.isEmpty()) {
        return left;
      }
      PyObject right = binary(level + 1);
      left =
          switch (operator) {
            case "|" -> left.or(right);
            case "^" -> left.xor(right);
            case "&" -> left.and(right);
            case "<<" -> left.lShift(right);
            case ">>" -> left.rShift(right);
            case "+" -> left.add(right);
            case "-" -> left.sub(right);
            case "*" -> left.mul(right);
            case "/" -> left.trueDiv(right);
            case "//" -> left.floorDiv(right);
            case "%" -> left.mod(right);
            default -> left.matMul(right);
          };
    }
  }

  private PyObject unary() {
    return switch (tokens.next("-", "+", "~")) {
      case "-" -> unary().neg();
      case "+" -> unary().pos();
      case "~" -> unary().invert();
      default -> power();
    };
  }

  private PyObject power() {
    PyObject base = postfix();
    return tokens.next("**").isEmpty() ? base : base.pow(unary());
  }

  private PyObject postfix() {
    PyObject value = atom();
    while (true) {
      switch (tokens.next(".", "(", "[")) {
        case "." -> value = value.attr(tokens.name());
        case "(" -> value = call(value);
        case "[" -> {
          value = value.getItem(subscript());
          tokens.expect("]");
        }
        default -> {
          return value;
        }
      }
    }
  }

  /** The value of what stands between the brackets of {@code a[…]}. */
  static PyObject subscript(String text, Map<String, PyObject> names) {
    Expressions parser = new Expressions(text, names);
    PyObject value = parser.subscript();
    parser.tokens.expectEnd();
    return value;
  }

  private PyObject subscript() {
    PyObject first = element();
    if (tokens.next(",").isEmpty()) {
      return first;
    }
    List<PyObject> all = new ArrayList<>(List.of(first));
    while (!tokens.sees("]")) {
      all.add(element());
      if (tokens.next(",").isEmpty()) {
        break;
      }
    }
    return PyTuple.of(all.toArray(PyObject.NO_ARGS));
  }

  private PyObject element() {
    PyObject start = tokens.sees(":") ? PyNone.NONE : comparison();
    if (tokens.next(":").isEmpty()) {
      return start;
    }
    PyObject stop = tokens.sees(":", "]", ",", "") ? PyNone.NONE : comparison();
    boolean stepped = !tokens.next(":").isEmpty() && !tokens.sees("]", "");
    return new PySlice(start, stop, stepped ? comparison() : PyNone.NONE);
  }

  private PyObject braces() {
    PyDict dict = new PyDict();
    PySet set = new PySet();
    while (tokens.next("}").isEmpty()) {
      PyObject key = comparison();
      if (tokens.next(":").isEmpty()) {
        set.addElement(key);
      } else {
        dict.put(key, comparison());
      }
      if (tokens.next(",").isEmpty()) {
        tokens.expect("}");
        break;
      }
    }
    return set.size() > 0 ? set : dict;
  }

  private PyObject call(PyObject function) {
    List<PyObject> args = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    while (tokens.next(")").isEmpty()) {
      String keyword = tokens.keyword();
      if (keyword != null) {
        keywords.add(keyword);
      }
      args.add(comparison());
      if (tokens.next(",").isEmpty()) {
        tokens.expect(")");
        break;
      }
    }
    PyObject[] all = args.toArray(PyObject.NO_ARGS);
    if (!keywords.isEmpty()) {
      return function.callN(all, keywords.toArray(PyObject.NO_NAMES));
    }
    return switch (all.length) {
      case 0 -> function.call0();
      case 1 -> function.call1(all[0]);
      case 2 -> function.call2(all[0], all[1]);
      case 3 -> function.call3(all[0], all[1], all[2]);
      default -> function.callN(all, PyObject.NO_NAMES);
    };
  }

  private PyObject atom() {
    switch (tokens.next("(", "[", "{")) {
      case "{":
        return braces();
      case "(":
        List<PyObject> items = items(")");
        return items.size() == 1 && !tokens.afterComma()
            ? items.get(0)
            : PyTuple.of(items.toArray(PyObject.NO_ARGS));
      case "[":
        return new PyList(items("]").toArray(PyObject.NO_ARGS));
      default:
    }
    PyObject literal = tokens.literal();
    if (literal != null) {
      return literal;
    }
    String name = tokens.name();
    PyObject value = names.get(name);
    if (value == null) {
      value = Builtins.get(name);
    }
    if (value == null) {
      throw new IllegalArgumentException("unknown name " + name);
    }
    return value;
  }

  private List<PyObject> items(String end) {
    List<PyObject> items = new ArrayList<>();
    boolean comma = true;
    while (tokens.next(end).isEmpty()) {
      if (!comma) {
        throw new IllegalArgumentException("comma expected");
      }
      items.add(comparison());
      comma = !tokens.next(",").isEmpty();
    }
    tokens.setAfterComma(comma && !items.isEmpty() || items.isEmpty());
    return items;
  }
}
