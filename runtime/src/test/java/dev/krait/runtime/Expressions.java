package dev.krait.runtime;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluates simple Python expressions on the runtime, without the transpiler, so that a test can
 * put one and the same text to the runtime and to the {@link Oracle}.
 *
 * <p>It knows literals, the operators but {@code and}, {@code or}, {@code not}, {@code in} and
 * {@code is}, calls, attributes, items, and the built-in names.
 */
public final class Expressions {
  private final ExpressionTokens tokens;

  private Expressions(String text) {
    this.tokens = new ExpressionTokens(text);
  }

  /** The value of an expression. */
  public static PyObject value(String text) {
    Expressions parser = new Expressions(text);
    PyObject value = parser.comparison();
    parser.tokens.expectEnd();
    return value;
  }

  /** What {@link Oracle#evaluate} should answer. */
  public static String answer(String text) {
    String answer;
    try {
      answer = value(text).repr().toString();
    } catch (PyException e) {
      answer = e.value().type().name() + ": " + e.value().str();
    }
    return answer.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private PyObject comparison() {
    PyObject left = binary(0);
    while (true) {
      switch (tokens.next("<=", ">=", "==", "!=", "<", ">")) {
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
          value = value.getItem(comparison());
          tokens.expect("]");
        }
        default -> {
          return value;
        }
      }
    }
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
    switch (tokens.next("(", "[")) {
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
    PyObject value = Builtins.get(name);
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
