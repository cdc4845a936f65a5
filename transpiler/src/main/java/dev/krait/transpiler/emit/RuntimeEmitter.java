package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;

/** The runtime's functions that lowering calls by name. */
final class RuntimeEmitter {
  private RuntimeEmitter() {}

  static CodeBlock emit(MethodScope scope, ExpressionEmitter expressions, IrExpr.Runtime node) {
    if (node.arguments().isEmpty()) {
      return switch (node.function()) {
        case ASSERTION_ERROR -> CodeBlock.of("$T.ASSERTION_ERROR", RuntimeNames.EXCEPTION_TYPES);
        case CLASS_NAMESPACE -> CodeBlock.of("namespace");
        case NO_EXCEPTION -> CodeBlock.of("null");
        default -> throw new IllegalArgumentException(node.function().name());
      };
    }
    CodeBlock first = raw(scope, expressions, node.arguments().get(0));
    CodeBlock all =
        node.arguments().stream()
            .map(argument -> raw(scope, expressions, argument))
            .collect(CodeBlock.joining(", "));
    return switch (node.function()) {
      case EXCEPTION_MATCHES -> CodeBlock.of("$T.matches($L)", RuntimeNames.RAISING, all);
      case LIST_APPEND -> CodeBlock.of("$L.append($L)", first, rest(scope, expressions, node));
      case LIST_EXTEND -> CodeBlock.of("$T.extend($L)", RuntimeNames.DISPLAYS, all);
      case DICT_MERGE -> CodeBlock.of("$T.merge($L)", RuntimeNames.DISPLAYS, all);
      case SET_ADD -> CodeBlock.of("$L.addElement($L)", first, rest(scope, expressions, node));
      case DICT_STORE -> CodeBlock.of("$L.put($L)", first, rest(scope, expressions, node));
      case IMPORT_STAR ->
          CodeBlock.of("$T.importStar(MODULE.globals(), $L)", RuntimeNames.IMPORTS, all);
      case IMPORT_NAME -> CodeBlock.of("$T.importName($L)", RuntimeNames.IMPORTS, all);
      case SUPER -> zeroArgumentSuper(scope, expressions, node);
      case ENTER_METHOD -> CodeBlock.of("$T.enterMethod($L)", RuntimeNames.SUPPORT, all);
      case EXIT_METHOD -> CodeBlock.of("$T.exitMethod($L)", RuntimeNames.SUPPORT, all);
      case EXIT_ARGUMENTS -> CodeBlock.of("$T.exitArguments($L)", RuntimeNames.SUPPORT, all);
      case BEGIN_YIELD_FROM -> CodeBlock.of("beginYieldFrom($L)", all);
      case BEGIN_AWAIT -> CodeBlock.of("beginAwait($L)", all);
      case CHECK_FORMAT -> CodeBlock.of("$T.checkFormat($L)", RuntimeNames.SUPPORT, all);
      case NAMESPACE_GET -> CodeBlock.of("$T.find($L)", RuntimeNames.CLASS_SCOPE, all);
      case EXCEPT_STAR -> CodeBlock.of("new $T($L)", RuntimeNames.EXCEPT_STAR, all);
      case EXCEPT_STAR_MATCH ->
          CodeBlock.of(
              "$L.match($L, $L, $L)",
              first,
              expressions.emit(node.arguments().get(1)),
              scope.codeField(),
              expressions.operand(node.arguments().get(2)));
      case EXCEPT_STAR_RAISED ->
          CodeBlock.of("$L.raised($L)", first, rest(scope, expressions, node));
      case EXCEPT_STAR_END -> CodeBlock.of("$L.end()", first);
      case TYPE_VAR -> typeParameter("typeVar", all);
      case TYPE_VAR_WITH_BOUND -> typeParameter("typeVarWithBound", all);
      case TYPE_VAR_WITH_CONSTRAINTS -> typeParameter("typeVarWithConstraints", all);
      case PARAM_SPEC -> typeParameter("paramSpec", all);
      case TYPE_VAR_TUPLE -> typeParameter("typeVarTuple", all);
      case WITH_TYPE_DEFAULT -> typeParameter("withDefault", all);
      case WITH_TYPE_PARAMETERS -> typeParameter("generic", all);
      case GENERIC_BASE -> typeParameter("genericBase", all);
      case TYPE_ALIAS -> typeParameter("alias", all);
      case INTERPOLATION -> CodeBlock.of("new $T($L)", RuntimeNames.INTERPOLATION, all);
      case TEMPLATE -> CodeBlock.of("$T.of($L)", RuntimeNames.TEMPLATE, all);
      case GLOBALS -> CodeBlock.of("$T.globals($L, MODULE.globals())", RuntimeNames.SUPPORT, all);
      case DISPLAY_VALUE -> CodeBlock.of("$T.display($L)", RuntimeNames.SUPPORT, all);
      case BEGIN_AWAIT_NEXT -> CodeBlock.of("beginAwaitNext($L)", all);
      case ASYNC_YIELDED -> CodeBlock.of("yielded($L)", all);
      case ASYNC_ITERATOR -> CodeBlock.of("asyncIterator($L)", all);
      case ASYNC_ENTER_METHOD -> CodeBlock.of("$T.asyncEnterMethod($L)", RuntimeNames.SUPPORT, all);
      case ASYNC_EXIT_METHOD -> CodeBlock.of("$T.asyncExitMethod($L)", RuntimeNames.SUPPORT, all);
      case ITERATOR -> CodeBlock.of("$L.iter()", all);
      case NEXT_OR_NULL -> CodeBlock.of("$L.next()", all);
      case IS_NULL -> CodeBlock.of("($L == null)", all);
      case BEGIN_HANDLING -> CodeBlock.of("$T.begin($L)", RuntimeNames.HANDLING, all);
      case END_HANDLING -> CodeBlock.of("$T.end($L)", RuntimeNames.HANDLING, all);
      case MATCH_IS_SEQUENCE -> matching(scope, expressions, node, "isSequence");
      case MATCH_IS_SEQUENCE_FROM -> matching(scope, expressions, node, "isSequenceFrom");
      case MATCH_ITEMS -> matching(scope, expressions, node, "items");
      case MATCH_ITEMS_AROUND -> matching(scope, expressions, node, "itemsAround");
      case MATCH_OUTER_ITEMS -> matching(scope, expressions, node, "outerItems");
      case MATCH_IS_MAPPING -> matching(scope, expressions, node, "isMapping");
      case MATCH_VALUES -> CodeBlock.of("$T.values($L)", RuntimeNames.MATCHING, all);
      case MATCH_VALUES_AND_REST ->
          CodeBlock.of("$T.valuesAndRest($L)", RuntimeNames.MATCHING, all);
      case MATCH_IS_INSTANCE -> matching(scope, expressions, node, "isInstance");
      case MATCH_ATTRIBUTES -> matching(scope, expressions, node, "attributes");
      case MATCH_BIND -> matching(scope, expressions, node, "bound");
      case CELL_OF ->
          CodeBlock.of("$L", scope.name(((IrExpr.VarGet) node.arguments().get(0)).variable()));
      default -> throw new IllegalArgumentException(node.function().name());
    };
  }

  /** The first parameter is null where it was deleted. */
  private static CodeBlock zeroArgumentSuper(
      MethodScope scope, ExpressionEmitter expressions, IrExpr.Runtime node) {
    IrExpr.VarGet first = (IrExpr.VarGet) node.arguments().get(2);
    String name = scope.name(first.variable());
    return CodeBlock.of(
        "$T.zeroArgumentSuper($L, $L, $L)",
        RuntimeNames.SUPPORT,
        expressions.emit(node.arguments().get(0)),
        expressions.emit(node.arguments().get(1)),
        first.variable().isCell() ? name + ".value()" : name);
  }

  private static CodeBlock typeParameter(String method, CodeBlock arguments) {
    return CodeBlock.of("$T.$L($L)", RuntimeNames.TYPE_PARAMETERS, method, arguments);
  }

  /** A test of a pattern, whose counts are Java numbers. */
  private static CodeBlock matching(
      MethodScope scope, ExpressionEmitter expressions, IrExpr.Runtime node, String name) {
    CodeBlock arguments =
        node.arguments().stream()
            .skip(1)
            .map(
                argument ->
                    CodeBlock.of(
                        ", $L",
                        argument instanceof IrExpr.Const
                            ? expressions.operand(argument)
                            : expressions.emit(argument)))
            .collect(CodeBlock.joining(""));
    CodeBlock subject = expressions.emit(node.arguments().get(0));
    return CodeBlock.of("$T.$L($L$L)", RuntimeNames.MATCHING, name, subject, arguments);
  }

  private static CodeBlock rest(
      MethodScope scope, ExpressionEmitter expressions, IrExpr.Runtime node) {
    return node.arguments().stream()
        .skip(1)
        .map(argument -> raw(scope, expressions, argument))
        .collect(CodeBlock.joining(", "));
  }

  /** A temporary of a particular Java type under its name; anything else as a value. */
  private static CodeBlock raw(MethodScope scope, ExpressionEmitter expressions, IrExpr argument) {
    return argument instanceof IrExpr.VarGet get && get.variable().kind() != Variable.Kind.OBJECT
        ? CodeBlock.of("$L", scope.name(get.variable()))
        : expressions.emit(argument);
  }
}
