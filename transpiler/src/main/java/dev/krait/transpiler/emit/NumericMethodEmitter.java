package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.krait.ir.IrCode;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.NumberType;
import dev.krait.transpiler.passes.numbers.NumericVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The second method of a function, for arguments that are numbers, and the ways to it. */
final class NumericMethodEmitter {
  private NumericMethodEmitter() {}

  /** {@code f$numbers}: the body, with Java primitives for numbers. */
  static MethodSpec emit(ModuleScope module, NumericVersion version) {
    MethodScope scope = scope(module, version);
    IrCode code = version.code();
    CodeBlock.Builder prologue = CodeBlock.builder();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(module.numericMethod(code))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(version.returnsLong() ? TypeName.LONG : RuntimeNames.OBJECT);
    for (Variable capture : code.captures()) {
      method.addParameter(MethodEmitter.captureType(capture), scope.name(capture));
    }
    for (Variable parameter : code.signature().all()) {
      String name = scope.name(parameter);
      String box =
          scope.numbers().assumed().containsKey(parameter) ? scope.boxName(parameter) : null;
      if (box != null) {
        method.addParameter(RuntimeNames.OBJECT, box);
        prologue.addStatement(
            "$T $L = $L",
            scope.type(parameter),
            name,
            unboxed(scope.numbers().assumed().get(parameter), box));
      } else if (parameter.isCell()) {
        String argument = scope.fresh(parameter.name());
        method.addParameter(RuntimeNames.OBJECT, argument);
        prologue.addStatement(
            "$T $L = new $T($L)", RuntimeNames.CELL, name, RuntimeNames.CELL, argument);
      } else {
        method.addParameter(scope.type(parameter), name);
      }
    }
    MethodEmitter.cells(scope, code, prologue);
    method.addCode(MethodEmitter.body(scope, code.body(), prologue.build()));
    return method.build();
  }

  /** Which parameters the body needs as objects too shows only when it is emitted. */
  private static MethodScope scope(ModuleScope module, NumericVersion version) {
    return new MethodScope(module, version, boxed(module, version));
  }

  private static Set<Variable> boxed(ModuleScope module, NumericVersion version) {
    Set<Variable> known = module.boxed(version.code());
    if (known == null) {
      MethodScope trial = new MethodScope(module, version, Set.of());
      MethodEmitter.body(trial, version.code().body(), CodeBlock.of(""));
      known = trial.needBox();
      module.setBoxed(version.code(), known);
    }
    return known;
  }

  private static CodeBlock unboxed(NumberType type, String box) {
    return CodeBlock.of(
        "$T.$L($L)", RuntimeNames.NUMBERS, type.real() ? "toDouble" : "toLong", box);
  }

  /** {@code if (the assumptions hold) return f$numbers(…)}, at the start of the general method. */
  static void guard(
      ModuleScope module, MethodScope scope, NumericVersion version, CodeBlock.Builder out) {
    Set<Variable> boxed = boxed(module, version);
    List<CodeBlock> tests = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    for (Variable capture : version.code().captures()) {
      arguments.add(CodeBlock.of("$L", scope.name(capture)));
    }
    for (Variable parameter : version.code().signature().all()) {
      NumberType type = version.facts().assumed().get(parameter);
      String name = scope.name(parameter);
      if (type != null) {
        tests.add(
            CodeBlock.of("$T.$L($L)", RuntimeNames.NUMBERS, check(type, boxed, parameter), name));
      }
      if (parameter.isCell()) {
        arguments.add(CodeBlock.of("$L.value()", name));
      } else {
        arguments.add(
            type == null || boxed.contains(parameter)
                ? CodeBlock.of("$L", name)
                : unboxed(type, name));
      }
    }
    builtins(module, version, tests);
    CodeBlock call =
        CodeBlock.of(
            "$L($L)",
            module.numericMethod(version.code()),
            arguments.stream().collect(CodeBlock.joining(", ")));
    out.beginControlFlow("if ($L)", tests.stream().collect(CodeBlock.joining(" && ")))
        .addStatement(
            "return $L",
            version.returnsLong() ? CodeBlock.of("$T.box($L)", RuntimeNames.LONGS, call) : call)
        .endControlFlow();
  }

  /** Floats that are needed as objects must be such; others may be ints, which become floats. */
  private static String check(NumberType type, Set<Variable> boxed, Variable parameter) {
    if (!type.real()) {
      return "isSmall";
    }
    return boxed.contains(parameter) ? "isFloat" : "isReal";
  }

  private static void builtins(ModuleScope module, NumericVersion version, List<CodeBlock> tests) {
    for (String name : new TreeSet<>(version.facts().builtins())) {
      tests.add(
          CodeBlock.of(
              "$L.isBuiltin($T.$L)",
              module.global(name),
              RuntimeNames.BUILTINS,
              name.toUpperCase(Locale.ROOT)));
    }
  }

  /** {@code f$call(callee, numbers…)}: {@code f$numbers} if that is what the callee would run. */
  static MethodSpec call(ModuleScope module, NumericVersion version) {
    IrCode code = version.code();
    Set<Variable> boxed = boxed(module, version);
    TypeName result = version.returnsLong() ? TypeName.LONG : RuntimeNames.OBJECT;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(module.numericCall(code))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(result)
            .addParameter(RuntimeNames.OBJECT, "callee");
    List<CodeBlock> tests = new ArrayList<>();
    tests.add(CodeBlock.of("runs(callee, $L)", module.code(code)));
    List<CodeBlock> numbers = new ArrayList<>();
    List<CodeBlock> objects = new ArrayList<>();
    int index = 0;
    for (Variable parameter : code.signature().positional()) {
      String name = String.valueOf((char) ('a' + index++));
      NumberType type = version.facts().assumed().get(parameter);
      if (type == null) {
        method.addParameter(RuntimeNames.OBJECT, name);
        numbers.add(CodeBlock.of("$L", name));
        objects.add(CodeBlock.of("$L", name));
        continue;
      }
      method.addParameter(type.real() ? TypeName.DOUBLE : TypeName.LONG, name);
      if (!type.real()) {
        tests.add(CodeBlock.of("$T.isSmall($L)", RuntimeNames.NUMBERS, name));
      }
      CodeBlock box = CodeBlock.of("$T.box($L)", RuntimeNames.NUMBERS, name);
      numbers.add(boxed.contains(parameter) ? box : CodeBlock.of("$L", name));
      objects.add(box);
    }
    builtins(module, version, tests);
    CodeBlock general =
        DispatchEmitter.general(objects.size(), objects.stream().collect(CodeBlock.joining(", ")));
    return method
        .addStatement(
            "return $L\n? $L($L)\n: $L",
            tests.stream().collect(CodeBlock.joining(" && ")),
            module.numericMethod(code),
            numbers.stream().collect(CodeBlock.joining(", ")),
            version.returnsLong()
                ? CodeBlock.of("$T.of($L)", RuntimeNames.LONGS, general)
                : general)
        .build();
  }
}
