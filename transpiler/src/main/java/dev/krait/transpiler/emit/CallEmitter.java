package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Argument;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.transpiler.passes.numbers.LongReturns;
import dev.krait.transpiler.passes.numbers.NumericVersion;
import java.util.ArrayList;
import java.util.List;

/** Calls by shape: fixed arity, with keywords, with unpacking, directly to a known body. */
final class CallEmitter {
  private final MethodScope scope;
  private final ExpressionEmitter expressions;

  CallEmitter(MethodScope scope, ExpressionEmitter expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  CodeBlock call(IrExpr.Call node) {
    if (node.callee() instanceof IrExpr.GlobalGet global && isPositional(node.arguments())) {
      IrCode target = scope.module().directTarget(global.name());
      if (target != null && target.signature().positional().size() == node.arguments().size()) {
        NumericVersion version = scope.module().numbers().version(target);
        if (version != null
            && !version.facts().assumed().isEmpty()
            && LongReturns.takes(node, target, version.facts(), scope.numbers())) {
          CodeBlock call = LongReturnEmitter.call(scope, expressions, node, version);
          return version.returnsLong()
              ? CodeBlock.of("$T.box($L)", RuntimeNames.LONGS, call)
              : call;
        }
        CodeBlock arguments =
            node.arguments().stream()
                .map(argument -> CodeBlock.of(", $L", expressions.emit(argument.value())))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
            "$L($L$L)", scope.module().directMethod(target), expressions.emit(global), arguments);
      }
    }
    return call(expressions.emit(node.callee()), node.arguments());
  }

  /** A call of any callee. */
  private CodeBlock call(CodeBlock callee, List<Argument> arguments) {
    if (hasStars(arguments)) {
      return withStars(callee, arguments);
    }
    if (isPositional(arguments) && arguments.size() <= 4) {
      return CodeBlock.of("$L.call$L($L)", callee, arguments.size(), values(arguments));
    }
    return CodeBlock.of("$L.callN(array($L), $L)", callee, values(arguments), names(arguments));
  }

  CodeBlock methodCall(IrExpr.MethodCall node) {
    CodeBlock object = expressions.emit(node.object());
    String site = scope.site(node.object(), node.name());
    List<Argument> arguments = node.arguments();
    boolean simple = isPositional(arguments) && arguments.size() <= 3;
    if (simple && Evaluation.callNothing(arguments)) {
      if (Evaluation.canBeSeen(arguments, expressions.facts())) {
        object = CodeBlock.of("$L.ready($L)", site, object);
      }
      CodeBlock rest =
          arguments.stream()
              .map(argument -> CodeBlock.of(", $L", expressions.emit(argument.value())))
              .collect(CodeBlock.joining(""));
      if (!scope.module().methodTargets(node.name(), arguments.size()).isEmpty()) {
        String method = scope.module().directMethodCall(node.name(), arguments.size());
        return CodeBlock.of("$L($L, $L$L)", method, site, object, rest);
      }
      return CodeBlock.of("$L.call$L($L$L)", site, arguments.size(), object, rest);
    }
    return call(CodeBlock.of("$L.method($L)", site, object), arguments);
  }

  CodeBlock makeClass(IrExpr.MakeClass node) {
    CodeBlock body = expressions.emit(node.body());
    CodeBlock name = scope.module().constant(new dev.krait.ir.Constant.Str(node.name()));
    CodeBlock builder = CodeBlock.of("$T.buildClass(MODULE.globals())", RuntimeNames.SUPPORT);
    List<Argument> arguments = new ArrayList<>();
    if (hasStars(node.arguments())) {
      CodeBlock start =
          CodeBlock.of("$T.of($L).add($L).add($L)", RuntimeNames.CALL_BUILDER, builder, body, name);
      return CodeBlock.of("$L.call()", parts(start, node.arguments()));
    }
    arguments.addAll(node.arguments());
    if (arguments.isEmpty()) {
      return CodeBlock.of("$L.call2($L, $L)", builder, body, name);
    }
    return CodeBlock.of(
        "$L.callN(array($L, $L, $L), $L)",
        builder,
        body,
        name,
        values(arguments),
        names(arguments));
  }

  private CodeBlock withStars(CodeBlock callee, List<Argument> arguments) {
    String wrapper = wrapperCall(arguments);
    if (wrapper != null) {
      return CodeBlock.of(
          "$T.$L($L, $L)", RuntimeNames.STAR_CALLS, wrapper, callee, values(arguments));
    }
    CodeBlock start = CodeBlock.of("$T.of($L)", RuntimeNames.CALL_BUILDER, callee);
    return CodeBlock.of("$L.call()", parts(start, arguments));
  }

  /**
   * The method of {@code StarCalls} for {@code f(*args)} and {@code f(*args, **kwargs)}, perhaps
   * with one argument before; null for other calls.
   */
  private static String wrapperCall(List<Argument> arguments) {
    int stars = arguments.get(0) instanceof Argument.Positional ? 1 : 0;
    int count = arguments.size() - stars;
    boolean single = count == 1 && arguments.get(stars) instanceof Argument.Star;
    boolean both =
        count == 2
            && arguments.get(stars) instanceof Argument.Star
            && arguments.get(stars + 1) instanceof Argument.DoubleStar mapping
            && Evaluation.isFixed(mapping.value());
    return single || both ? stars == 0 ? "call" : "call1" : null;
  }

  private CodeBlock parts(CodeBlock start, List<Argument> arguments) {
    CodeBlock.Builder builder = start.toBuilder();
    for (Argument argument : arguments) {
      CodeBlock value = expressions.emit(argument.value());
      if (argument instanceof Argument.Keyword keyword) {
        builder.add(".keyword($S, $L)", keyword.name(), value);
      } else if (argument instanceof Argument.Star) {
        builder.add(".addAll($L)", value);
      } else if (argument instanceof Argument.DoubleStar) {
        builder.add(".keywords($L)", value);
      } else {
        builder.add(".add($L)", value);
      }
    }
    return builder.build();
  }

  private CodeBlock values(List<Argument> arguments) {
    return arguments.stream()
        .map(argument -> expressions.emit(argument.value()))
        .collect(CodeBlock.joining(", "));
  }

  private CodeBlock names(List<Argument> arguments) {
    List<String> names = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Keyword keyword) {
        names.add(keyword.name());
      }
    }
    return names.isEmpty()
        ? CodeBlock.of("$T.NO_NAMES", RuntimeNames.OBJECT)
        : CodeBlock.of("$L", scope.module().keywordNames(names));
  }

  private static boolean isPositional(List<Argument> arguments) {
    return arguments.stream().allMatch(Argument.Positional.class::isInstance);
  }

  private static boolean hasStars(List<Argument> arguments) {
    return arguments.stream()
        .anyMatch(
            argument ->
                argument instanceof Argument.Star || argument instanceof Argument.DoubleStar);
  }
}
