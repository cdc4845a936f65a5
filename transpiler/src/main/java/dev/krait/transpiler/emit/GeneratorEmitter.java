package dev.krait.transpiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Generators and coroutines: a nested class whose fields are the variables that live across a
 * yield.
 */
final class GeneratorEmitter {
  private GeneratorEmitter() {}

  /** The method that makes the generator object. */
  static MethodSpec factory(ModuleScope module, IrCode code, MethodScope scope) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(module.method(code))
            .addModifiers(Modifier.STATIC)
            .returns(RuntimeNames.OBJECT);
    List<String> names = new ArrayList<>();
    for (Variable variable : entering(code)) {
      String name = scope.name(variable);
      names.add(name);
      method.addParameter(
          variable.isFree() ? MethodEmitter.captureType(variable) : RuntimeNames.OBJECT, name);
    }
    return method
        .addStatement("return new $L($L)", module.generatorClass(code), String.join(", ", names))
        .build();
  }

  /** Captured variables, then parameters. */
  private static List<Variable> entering(IrCode code) {
    List<Variable> variables = new ArrayList<>(code.captures());
    variables.addAll(code.signature().all());
    return variables;
  }

  static TypeSpec type(ModuleScope module, IrCode code, MethodScope scope) {
    IrStmt.Machine machine = (IrStmt.Machine) code.body().get(0);
    ClassName base =
        switch (code.kind()) {
          case COROUTINE -> RuntimeNames.COROUTINE;
          case ASYNC_GENERATOR -> RuntimeNames.ASYNC_GENERATOR;
          default -> RuntimeNames.GENERATOR;
        };
    TypeSpec.Builder type =
        TypeSpec.classBuilder(module.generatorClass(code))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(base);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addStatement("super($L)", module.code(code));
    for (Variable variable : entering(code)) {
      String name = scope.name(variable);
      boolean cell = variable.isCell();
      type.addField(cell ? RuntimeNames.CELL : RuntimeNames.OBJECT, name, Modifier.PRIVATE);
      constructor.addParameter(
          variable.isFree() ? MethodEmitter.captureType(variable) : RuntimeNames.OBJECT, name);
      if (cell && !variable.isFree()) {
        constructor.addStatement("this.$L = new $T($L)", name, RuntimeNames.CELL, name);
      } else {
        constructor.addStatement("this.$L = $L", name, name);
      }
    }
    for (Variable cell : code.cells()) {
      if (!code.signature().all().contains(cell)) {
        type.addField(
            FieldSpec.builder(RuntimeNames.CELL, scope.name(cell), Modifier.PRIVATE)
                .initializer("new $T()", RuntimeNames.CELL)
                .build());
      }
    }
    for (Variable variable : scope.placement().top()) {
      type.addField(StatementEmitter.type(variable), scope.name(variable), Modifier.PRIVATE);
    }
    boolean handles = machine.states().stream().anyMatch(state -> state.handler() >= 0);
    if (handles && code.kind() != IrCode.Kind.ASYNC_GENERATOR) {
      constructor.addStatement("closeWhenLost()");
    }
    type.addMethod(constructor.build());
    type.addMethod(resume(scope, machine));
    return type.build();
  }

  private static MethodSpec resume(MethodScope scope, IrStmt.Machine machine) {
    CodeBlock.Builder states = CodeBlock.builder();
    StatementEmitter emitter = new StatementEmitter(scope, states);
    for (IrStmt.State state : machine.states()) {
      states.add("case $L: {\n$>", state.number());
      emitter.state(state.body());
      states.add("$<}\n");
    }
    CodeBlock.Builder body = CodeBlock.builder();
    if (scope.tracksLine()) {
      body.addStatement("$T line = $L", TypeName.INT, scope.code().line());
    }
    for (String temporary : scope.temporaries()) {
      body.addStatement("$T $L", RuntimeNames.OBJECT, temporary);
    }
    body.beginControlFlow("machine: for (;;)")
        .beginControlFlow("try")
        .beginControlFlow("switch (state)")
        .add(states.build())
        .add("default:\n$>throw finished();\n$<")
        .endControlFlow()
        .nextControlFlow("catch ($T thrown)", Throwable.class);
    handlers(scope, machine, body);
    body.endControlFlow().endControlFlow();
    return MethodSpec.methodBuilder("resume")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeNames.OBJECT)
        .addCode(body.build())
        .build();
  }

  /** The table of what handles the exceptions of each state. */
  private static void handlers(MethodScope scope, IrStmt.Machine machine, CodeBlock.Builder body) {
    String line =
        scope.tracksLine()
            ? "line"
            : scope.raisingLines().isEmpty()
                ? "" + scope.code().line()
                : "" + scope.raisingLines().iterator().next();
    Map<Integer, List<IrStmt.State>> byHandler = new LinkedHashMap<>();
    for (IrStmt.State state : machine.states()) {
      if (state.handler() >= 0) {
        byHandler.computeIfAbsent(state.handler(), key -> new ArrayList<>()).add(state);
      }
    }
    if (!byHandler.isEmpty()) {
      body.beginControlFlow("switch (state)");
      byHandler.forEach(
          (handler, states) -> {
            for (IrStmt.State state : states) {
              body.add("case $L:\n", state.number());
            }
            body.add("$>");
            body.addStatement(
                "$L = $T.caught($L, $L, thrown)",
                scope.name(states.get(0).exception()),
                RuntimeNames.RAISING,
                scope.codeField(),
                line);
            body.addStatement("state = $L", handler);
            body.addStatement("continue machine");
            body.add("$<");
          });
      body.add("default:\n$>");
    }
    body.addStatement("state = FINISHED");
    body.addStatement(
        "throw $T.leaving($L, $L, thrown)", RuntimeNames.RAISING, scope.codeField(), line);
    if (!byHandler.isEmpty()) {
      body.add("$<").endControlFlow();
    }
  }
}
