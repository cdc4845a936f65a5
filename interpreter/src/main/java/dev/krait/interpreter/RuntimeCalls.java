package dev.krait.interpreter;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.ClassScope;
import dev.krait.runtime.emitted.Displays;
import dev.krait.runtime.emitted.Handling;
import dev.krait.runtime.emitted.Matching;
import dev.krait.runtime.emitted.Support;
import dev.krait.runtime.emitted.TypeParameters;
import dev.krait.runtime.exception.ExceptStar;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.template.PyInterpolation;
import dev.krait.runtime.text.template.PyTemplate;
import java.util.Arrays;
import java.util.List;

/** The runtime's functions that lowering calls by name. */
final class RuntimeCalls {
  private RuntimeCalls() {}

  /** A function of the runtime on values. */
  private interface Function {
    PyObject apply(Frame frame, PyObject[] values);
  }

  /** A test of the runtime. */
  private interface Test {
    boolean holds(PyObject[] values);
  }

  private static final class Call extends Expression {
    private final Function function;
    private final Expression[] arguments;

    Call(Function function, Expression[] arguments) {
      this.function = function;
      this.arguments = arguments;
    }

    @Override
    PyObject value(Frame frame) {
      return function.apply(frame, values(arguments, frame));
    }
  }

  private static final class TestCall extends Condition {
    private final Test test;
    private final Expression[] arguments;

    TestCall(Test test, Expression[] arguments) {
      this.test = test;
      this.arguments = arguments;
    }

    @Override
    boolean test(Frame frame) {
      return test.holds(values(arguments, frame));
    }
  }

  static Expression of(IrExpr.Runtime node, Translation translation) {
    RuntimeFunction function = node.function();
    List<IrExpr> arguments = node.arguments();
    switch (function) {
      case IMPORT_NAME:
        return new ImportStatements.Name(
            translation.expression(arguments.get(0)), translation.expression(arguments.get(1)));
      case IMPORT_STAR:
        return new ImportStatements.Star(translation.expression(arguments.get(0)));
      case CELL_OF:
        Variable cell = ((IrExpr.VarGet) arguments.get(0)).variable();
        return Variables.raw(cell, translation);
      default:
        break;
    }
    Expression[] values = translation.expressions(arguments);
    if (function == RuntimeFunction.SUPER) {
      Variable first = ((IrExpr.VarGet) arguments.get(2)).variable();
      values[2] = Variables.orNull(first, translation);
    }
    Test test = test(function, arguments);
    return test != null
        ? new TestCall(test, values)
        : new Call(function(function, arguments), values);
  }

  /** The function as a test; null if its value is none. */
  private static Test test(RuntimeFunction function, List<IrExpr> arguments) {
    return switch (function) {
      case EXCEPTION_MATCHES -> v -> Raising.matches((PyBaseException) v[0], v[1]);
      case IS_NULL -> v -> v[0] == null;
      case MATCH_BIND -> v -> Matching.bound(v[0]);
      case MATCH_IS_INSTANCE -> v -> Matching.isInstance(v[0], v[1]);
      case MATCH_IS_SEQUENCE -> {
        long length = number(arguments, 1);
        yield v -> Matching.isSequence(v[0], length);
      }
      case MATCH_IS_SEQUENCE_FROM -> {
        long length = number(arguments, 1);
        yield v -> Matching.isSequenceFrom(v[0], length);
      }
      case MATCH_IS_MAPPING -> {
        long length = number(arguments, 1);
        yield v -> Matching.isMapping(v[0], length);
      }
      default -> null;
    };
  }

  private static long number(List<IrExpr> arguments, int index) {
    return ((Constant.Int) ((IrExpr.Const) arguments.get(index)).value()).value();
  }

  private static Function function(RuntimeFunction function, List<IrExpr> arguments) {
    return switch (function) {
      case LIST_APPEND ->
          (f, v) -> {
            ((PyList) v[0]).append(v[1]);
            return PyNone.NONE;
          };
      case SET_ADD ->
          (f, v) -> {
            ((PySet) v[0]).addElement(v[1]);
            return PyNone.NONE;
          };
      case DICT_STORE ->
          (f, v) -> {
            ((PyDict) v[0]).put(v[1], v[2]);
            return PyNone.NONE;
          };
      case LIST_EXTEND ->
          (f, v) -> {
            Displays.extend(v[0], (PyTuple) v[1]);
            return PyNone.NONE;
          };
      case DICT_MERGE ->
          (f, v) -> {
            Displays.merge(v[0], (PyDict) v[1]);
            return PyNone.NONE;
          };
      case ASSERTION_ERROR -> (f, v) -> ExceptionTypes.ASSERTION_ERROR;
      case CLASS_NAMESPACE -> (f, v) -> f.namespace;
      case DISPLAY_VALUE -> (f, v) -> Support.display(v[0]);
      case SUPER -> (f, v) -> Support.zeroArgumentSuper(v[0], v[1], v[2]);
      case ENTER_METHOD -> (f, v) -> Support.enterMethod(v[0]);
      case EXIT_METHOD -> (f, v) -> Support.exitMethod(v[0]);
      case ASYNC_ENTER_METHOD -> (f, v) -> Support.asyncEnterMethod(v[0]);
      case ASYNC_EXIT_METHOD -> (f, v) -> Support.asyncExitMethod(v[0]);
      case ASYNC_ITERATOR -> (f, v) -> f.generator.asyncIteratorOf(v[0]);
      case ASYNC_YIELDED -> (f, v) -> f.generator.yielding(v[0]);
      case GLOBALS -> (f, v) -> Support.globals(v[0], f.globals);
      case EXIT_ARGUMENTS -> (f, v) -> Support.exitArguments((PyBaseException) v[0]);
      case ITERATOR -> (f, v) -> v[0].iter();
      case NEXT_OR_NULL -> (f, v) -> v[0].next();
      case NO_EXCEPTION -> (f, v) -> null;
      case BEGIN_HANDLING -> (f, v) -> Handling.begin((PyBaseException) v[0]);
      case END_HANDLING ->
          (f, v) -> {
            Handling.end((PyBaseException) v[0]);
            return PyNone.NONE;
          };
      case BEGIN_YIELD_FROM ->
          (f, v) -> {
            f.generator.delegateTo(v[0]);
            return PyNone.NONE;
          };
      case BEGIN_AWAIT ->
          (f, v) -> {
            f.generator.awaitOn(v[0]);
            return PyNone.NONE;
          };
      case BEGIN_AWAIT_NEXT ->
          (f, v) -> {
            f.generator.awaitNextOf(v[0]);
            return PyNone.NONE;
          };
      case CHECK_FORMAT ->
          (f, v) -> {
            Support.checkFormat(v[0]);
            return PyNone.NONE;
          };
      case NAMESPACE_GET -> (f, v) -> ClassScope.find(v[0], v[1]);
      case INTERPOLATION -> (f, v) -> new PyInterpolation(v[0], v[1], v[2], v[3]);
      case TEMPLATE -> (f, v) -> PyTemplate.of(v[0], from(v, 1));
      case EXCEPT_STAR -> (f, v) -> new ExceptStar((PyBaseException) v[0]);
      case EXCEPT_STAR_MATCH -> {
        int line = (int) number(arguments, 2);
        yield (f, v) -> ((ExceptStar) v[0]).match(v[1], f.code(), line);
      }
      case EXCEPT_STAR_RAISED ->
          (f, v) -> {
            ((ExceptStar) v[0]).raised((PyBaseException) v[1]);
            return PyNone.NONE;
          };
      case EXCEPT_STAR_END ->
          (f, v) -> {
            ((ExceptStar) v[0]).end();
            return PyNone.NONE;
          };
      default -> {
        Function generic = typeParameters(function);
        yield generic != null ? generic : match(function, arguments);
      }
    };
  }

  /** Type parameters (reference, 8.10); null for any other function. */
  private static Function typeParameters(RuntimeFunction function) {
    return switch (function) {
      case TYPE_VAR -> (f, v) -> TypeParameters.typeVar(v[0]);
      case TYPE_VAR_WITH_BOUND -> (f, v) -> TypeParameters.typeVarWithBound(v[0], v[1]);
      case TYPE_VAR_WITH_CONSTRAINTS -> (f, v) -> TypeParameters.typeVarWithConstraints(v[0], v[1]);
      case PARAM_SPEC -> (f, v) -> TypeParameters.paramSpec(v[0]);
      case TYPE_VAR_TUPLE -> (f, v) -> TypeParameters.typeVarTuple(v[0]);
      case WITH_TYPE_DEFAULT -> (f, v) -> TypeParameters.withDefault(v[0], v[1]);
      case WITH_TYPE_PARAMETERS -> (f, v) -> TypeParameters.generic(v[0], v[1]);
      case GENERIC_BASE -> (f, v) -> TypeParameters.genericBase(v[0]);
      case TYPE_ALIAS -> (f, v) -> TypeParameters.alias(v[0], v[1], v[2]);
      default -> null;
    };
  }

  /** What patterns take apart (reference, 8.6.4); its items are held by a tuple. */
  private static Function match(RuntimeFunction function, List<IrExpr> arguments) {
    switch (function) {
      case MATCH_ITEMS:
        long length = number(arguments, 1);
        return (f, v) -> Items.holder(Matching.items(v[0], length));
      case MATCH_ITEMS_AROUND:
      case MATCH_OUTER_ITEMS:
        long before = number(arguments, 1);
        long after = number(arguments, 2);
        return function == RuntimeFunction.MATCH_ITEMS_AROUND
            ? (f, v) -> Items.holder(Matching.itemsAround(v[0], before, after))
            : (f, v) -> Items.holder(Matching.outerItems(v[0], before, after));
      case MATCH_VALUES:
        return (f, v) -> Items.holder(Matching.values(v[0], from(v, 1)));
      case MATCH_VALUES_AND_REST:
        return (f, v) -> Items.holder(Matching.valuesAndRest(v[0], from(v, 1)));
      case MATCH_ATTRIBUTES:
        long positional = number(arguments, 2);
        return (f, v) -> Items.holder(Matching.attributes(v[0], v[1], positional, from(v, 3)));
      default:
        throw new IllegalArgumentException(function.name());
    }
  }

  private static PyObject[] from(PyObject[] values, int start) {
    return Arrays.copyOfRange(values, start, values.length);
  }
}
