package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Comparator;
import dev.krait.ir.Constant;
import dev.krait.ir.Element;
import dev.krait.ir.Entry;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.NumericFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions as Java expressions that can stand before a dot: whatever binds weaker is
 * parenthesised.
 */
final class ExpressionEmitter {
  private final MethodScope scope;
  private final CallEmitter calls;
  private final ConditionEmitter conditions;
  private final NumberEmitter numbers;

  ExpressionEmitter(MethodScope scope) {
    this.scope = scope;
    this.calls = new CallEmitter(scope, this);
    this.numbers = new NumberEmitter(scope, this);
    this.conditions = new ConditionEmitter(this);
  }

  /** Numbers as Java primitives. */
  NumberEmitter numbers() {
    return numbers;
  }

  NumericFacts facts() {
    return scope.numbers();
  }

  ConditionEmitter conditions() {
    return conditions;
  }

  /** A value of type {@code PyObject}. */
  CodeBlock emit(IrExpr expr) {
    if (facts() != NumericFacts.NONE) {
      CodeBlock number = BoxedNumbers.emit(scope, numbers, expr);
      if (number != null) {
        return number;
      }
    }
    if (expr instanceof IrExpr.Const node) {
      return scope.module().constant(node.value());
    }
    if (expr instanceof IrExpr.VarGet node) {
      return variable(node);
    }
    if (expr instanceof IrExpr.VarLet node) {
      return CodeBlock.of("($L = $L)", scope.name(node.variable()), emit(node.value()));
    }
    if (expr instanceof IrExpr.GlobalGet node) {
      if (scope.code().kind() == IrCode.Kind.ANNOTATION) {
        return CodeBlock.of("function.global($S)", node.name());
      }
      return CodeBlock.of("$L.get()", scope.module().global(node.name()));
    }
    if (expr instanceof IrExpr.NameGet node) {
      return nameGet(node);
    }
    if (expr instanceof IrExpr.AttrGet node) {
      return CodeBlock.of(
          "$L.get($L)", scope.site(node.object(), node.name()), emit(node.object()));
    }
    if (expr instanceof IrExpr.ItemGet node) {
      return CodeBlock.of("$L.getItem($L)", emit(node.object()), operand(node.key()));
    }
    if (expr instanceof IrExpr.Slice node) {
      return CodeBlock.of(
          "new $T($L, $L, $L)",
          RuntimeNames.SLICE,
          orNone(node.lower()),
          orNone(node.upper()),
          orNone(node.step()));
    }
    if (expr instanceof IrExpr.Call node) {
      return calls.call(node);
    }
    if (expr instanceof IrExpr.MethodCall node) {
      return calls.methodCall(node);
    }
    if (expr instanceof IrExpr.Binary node) {
      return binary(node.operator(), node.left(), node.right());
    }
    if (expr instanceof IrExpr.InPlace node) {
      return inPlace(node);
    }
    if (expr instanceof IrExpr.Unary node) {
      String method =
          switch (node.operator()) {
            case NEG -> "neg";
            case POS -> "pos";
            case INVERT -> "invert";
          };
      return CodeBlock.of("$L.$L()", emit(node.operand()), method);
    }
    if (expr instanceof IrExpr.Not node) {
      return node.operand() instanceof IrExpr.Not || ConditionEmitter.isCondition(node.operand())
          ? bool(conditions.negated(node.operand()))
          : CodeBlock.of("$L.not()", emit(node.operand()));
    }
    if (expr instanceof IrExpr.Compare node) {
      return compare(node);
    }
    if (expr instanceof IrExpr.And node) {
      return shortCircuit(node.left(), node.right(), true);
    }
    if (expr instanceof IrExpr.Or node) {
      return shortCircuit(node.left(), node.right(), false);
    }
    if (expr instanceof IrExpr.Conditional node) {
      return CodeBlock.of(
          "($L ? $L : $L)",
          conditions.emit(node.test()),
          emit(node.whenTrue()),
          emit(node.whenFalse()));
    }
    if (expr instanceof IrExpr.Display node) {
      return display(node);
    }
    if (expr instanceof IrExpr.DictDisplay node) {
      return dict(node);
    }
    if (expr instanceof IrExpr.Format node) {
      return FormatEmitter.format(this, node);
    }
    if (expr instanceof IrExpr.JoinStrings node) {
      return CodeBlock.of("$T.join($L)", RuntimeNames.FORMATTED, list(node.parts()));
    }
    if (expr instanceof IrExpr.MakeFunction node) {
      return FunctionEmitter.make(scope, this, node);
    }
    if (expr instanceof IrExpr.MakeClass node) {
      return calls.makeClass(node);
    }
    if (expr instanceof IrExpr.ItemAt node) {
      return CodeBlock.of("$L[$L]", scope.name(node.items()), node.index());
    }
    if (expr instanceof IrExpr.Import node) {
      return CodeBlock.of(
          "$T.$L(MODULE.globals(), $S)",
          RuntimeNames.IMPORTS,
          node.leaf() ? "importLeaf" : "importTop",
          node.name());
    }
    if (expr instanceof IrExpr.ImportFrom node) {
      CodeBlock names =
          node.names().stream()
              .map(name -> CodeBlock.of(", $S", name))
              .collect(CodeBlock.joining(""));
      return CodeBlock.of(
          "$T.importFrom(MODULE.globals(), $S, $L$L)",
          RuntimeNames.IMPORTS,
          node.module(),
          node.level(),
          names);
    }
    if (expr instanceof IrExpr.Received) {
      return CodeBlock.of("received()");
    }
    if (expr instanceof IrExpr.CallerScope node) {
      return callerScope(node);
    }
    if (expr instanceof IrExpr.Runtime node) {
      return RuntimeEmitter.emit(scope, this, node);
    }
    throw new IllegalArgumentException("not removed by a pass: " + expr.getClass().getSimpleName());
  }

  private CodeBlock callerScope(IrExpr.CallerScope node) {
    CodeBlock callee = emit(node.callee());
    if (node.variables() == null) {
      boolean isClass = scope.code().kind() == IrCode.Kind.CLASS;
      return CodeBlock.of(
          "$T.of($L, MODULE.globals(), $L)",
          RuntimeNames.CALLER_SCOPE,
          callee,
          isClass ? "namespace" : "MODULE.globals()");
    }
    List<String> names = node.variables().stream().map(Variable::name).toList();
    CodeBlock values =
        node.variables().stream()
            .map(each -> CodeBlock.of(each.isCell() ? "$L.value()" : "$L", scope.name(each)))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of(
        "$T.of($L, MODULE.globals(), $L, array($L))",
        RuntimeNames.CALLER_SCOPE,
        callee,
        scope.module().keywordNames(names),
        values);
  }

  /**
   * A value as an argument that also takes a Java {@code long}: small int constants are literals.
   */
  CodeBlock operand(IrExpr expr) {
    if (!isSmallInt(expr) && facts().isLong(expr)) {
      return numbers.emit(expr);
    }
    return isSmallInt(expr)
        ? CodeBlock.of(
            "$L",
            ConstantFields.longLiteral(((Constant.Int) ((IrExpr.Const) expr).value()).value()))
        : emit(expr);
  }

  static boolean isSmallInt(IrExpr expr) {
    return expr instanceof IrExpr.Const constant && constant.value() instanceof Constant.Int;
  }

  /** Values separated by commas. */
  CodeBlock list(List<IrExpr> values) {
    return values.stream().map(this::emit).collect(CodeBlock.joining(", "));
  }

  CodeBlock orNone(IrExpr expr) {
    return expr == null ? scope.module().constant(Constant.Singleton.NONE) : emit(expr);
  }

  static CodeBlock bool(CodeBlock condition) {
    return CodeBlock.of("$T.of($L)", RuntimeNames.BOOL, condition);
  }

  String variableName(Variable variable) {
    return scope.name(variable);
  }

  private CodeBlock variable(IrExpr.VarGet node) {
    Variable variable = node.variable();
    String name = scope.name(variable);
    return switch (variable.storage()) {
      case CELL -> CodeBlock.of("$L.getLocal($S)", name, variable.name());
      case FREE_CELL -> CodeBlock.of("$L.getFree($S)", name, variable.name());
      case LOCAL ->
          scope.mayBeUnbound(node)
              ? CodeBlock.of("$T.local($L, $S)", RuntimeNames.VARIABLES, name, variable.name())
              : CodeBlock.of("$L", name);
      case TEMPORARY, FREE_VALUE -> CodeBlock.of("$L", name);
    };
  }

  private CodeBlock nameGet(IrExpr.NameGet node) {
    CodeBlock otherwise =
        node.otherwise() instanceof IrExpr.GlobalGet global
            ? CodeBlock.of("$L", scope.module().global(global.name()))
            : CodeBlock.of("$L", scope.name(((IrExpr.VarGet) node.otherwise()).variable()));
    return CodeBlock.of(
        "$T.get(namespace, $L, $L)",
        RuntimeNames.CLASS_SCOPE,
        scope.module().constant(new Constant.Str(node.name())),
        otherwise);
  }

  static String method(Operator operator) {
    return switch (operator) {
      case ADD -> "add";
      case SUB -> "sub";
      case MUL -> "mul";
      case MAT_MUL -> "matMul";
      case TRUE_DIV -> "trueDiv";
      case FLOOR_DIV -> "floorDiv";
      case MOD -> "mod";
      case POW -> "pow";
      case L_SHIFT -> "lShift";
      case R_SHIFT -> "rShift";
      case AND -> "and";
      case XOR -> "xor";
      case OR -> "or";
    };
  }

  /** Whether the operator has a form with a {@code long} on the right. */
  private static boolean takesLong(Operator operator) {
    return switch (operator) {
      case ADD, SUB, MUL, FLOOR_DIV, MOD, AND, L_SHIFT, R_SHIFT -> true;
      default -> false;
    };
  }

  private CodeBlock binary(Operator operator, IrExpr left, IrExpr right) {
    return CodeBlock.of(
        "$L.$L($L)",
        emit(left),
        method(operator),
        takesLong(operator) ? operand(right) : emit(right));
  }

  private CodeBlock inPlace(IrExpr.InPlace node) {
    String method = method(node.operator());
    boolean literal = node.operator() == Operator.ADD || node.operator() == Operator.SUB;
    return CodeBlock.of(
        "$L.i$L($L)",
        emit(node.left()),
        Character.toUpperCase(method.charAt(0)) + method.substring(1),
        literal ? operand(node.right()) : emit(node.right()));
  }

  private CodeBlock compare(IrExpr.Compare node) {
    if (isCondition(node.operator()) || facts().areComparable(node.left(), node.right())) {
      return bool(conditions.emit(node));
    }
    return CodeBlock.of(
        "$L.$L($L)",
        emit(node.left()),
        node.operator().name().toLowerCase(java.util.Locale.ROOT),
        emit(node.right()));
  }

  /** Whether the comparison gives a {@code bool} whatever the operands are. */
  static boolean isCondition(Comparator comparator) {
    return switch (comparator) {
      case IS, IS_NOT, IN, NOT_IN -> true;
      default -> false;
    };
  }

  private CodeBlock shortCircuit(IrExpr left, IrExpr right, boolean and) {
    if (ConditionEmitter.isCondition(left) && ConditionEmitter.isCondition(right)) {
      return bool(
          CodeBlock.of(
              "$L $L $L", conditions.emit(left), and ? "&&" : "||", conditions.emit(right)));
    }
    CodeBlock test;
    CodeBlock again;
    if (left instanceof IrExpr.VarGet get && !get.variable().isCell() && !scope.mayBeUnbound(get)) {
      test = emit(left);
      again = test;
    } else {
      String temporary = scope.declareTemporary("first");
      test = CodeBlock.of("($L = $L)", temporary, emit(left));
      again = CodeBlock.of("$L", temporary);
    }
    CodeBlock other = emit(right);
    return and
        ? CodeBlock.of("($L.isTrue() ? $L : $L)", test, other, again)
        : CodeBlock.of("($L.isTrue() ? $L : $L)", test, again, other);
  }

  private CodeBlock display(IrExpr.Display node) {
    boolean stars = node.elements().stream().anyMatch(Element::star);
    String kind =
        switch (node.kind()) {
          case TUPLE -> "tuple";
          case LIST -> "list";
          case SET -> "set";
        };
    if (!stars) {
      List<IrExpr> values = node.elements().stream().map(Element::value).toList();
      if (LiteralData.isLarge(values)) {
        return LiteralData.display(scope.module(), kind, values);
      }
      return CodeBlock.of("$T.$L($L)", RuntimeNames.DISPLAYS, kind, list(values));
    }
    String start = node.kind() == IrExpr.DisplayKind.SET ? "startSet" : "start";
    CodeBlock.Builder builder = CodeBlock.builder().add("$T.$L()", RuntimeNames.DISPLAYS, start);
    for (Element element : node.elements()) {
      builder.add(".$L($L)", element.star() ? "addAll" : "add", emit(element.value()));
    }
    return builder.add(".$L()", kind).build();
  }

  private CodeBlock dict(IrExpr.DictDisplay node) {
    boolean stars = node.entries().stream().anyMatch(entry -> entry.key() == null);
    if (!stars) {
      List<IrExpr> values = new ArrayList<>();
      for (Entry entry : node.entries()) {
        values.add(entry.key());
        values.add(entry.value());
      }
      if (LiteralData.isLarge(values)) {
        return LiteralData.display(scope.module(), "dict", values);
      }
      return CodeBlock.of("$T.dict($L)", RuntimeNames.DISPLAYS, list(values));
    }
    CodeBlock.Builder builder = CodeBlock.builder().add("$T.startDict()", RuntimeNames.DISPLAYS);
    for (Entry entry : node.entries()) {
      if (entry.key() == null) {
        builder.add(".putAll($L)", emit(entry.value()));
      } else {
        builder.add(".put($L, $L)", emit(entry.key()), emit(entry.value()));
      }
    }
    return builder.add(".dict()").build();
  }
}
