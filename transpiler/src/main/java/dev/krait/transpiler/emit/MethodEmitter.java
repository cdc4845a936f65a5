package dev.krait.transpiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.NumericVersion;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One static method for each code: captured variables first, then the parameters. */
final class MethodEmitter {
  /** The rest is for captured variables. */
  private static final int MAX_PARAMETERS = 200;

  private MethodEmitter() {}

  static MethodSpec emit(ModuleScope module, IrCode code) {
    MethodScope scope = new MethodScope(module, code, code.body());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(module.method(code))
            .addModifiers(Modifier.STATIC)
            .returns(RuntimeNames.OBJECT);
    CodeBlock.Builder prologue = CodeBlock.builder();
    if (code.kind() == IrCode.Kind.CLASS) {
      method.addParameter(RuntimeNames.OBJECT, "namespace");
    }
    if (code.kind() == IrCode.Kind.ANNOTATION) {
      method.addParameter(RuntimeNames.FUNCTION, "function");
    }
    for (Variable capture : code.captures()) {
      method.addParameter(captureType(capture), scope.name(capture));
    }
    sharedArray(scope, prologue);
    if (takesArray(code)) {
      method.addParameter(RuntimeNames.ITEMS, "values");
    }
    int index = 0;
    for (Variable parameter : code.signature().all()) {
      String name = scope.name(parameter);
      if (takesArray(code)) {
        CodeBlock value = CodeBlock.of("values[$L]", index++);
        if (scope.plan() != null && scope.plan().shared().containsKey(parameter)) {
          prologue.addStatement("$L = $L", name, value);
        } else if (parameter.isCell()) {
          prologue.addStatement(
              "$T $L = new $T($L)", RuntimeNames.CELL, name, RuntimeNames.CELL, value);
        } else {
          prologue.addStatement("$T $L = $L", RuntimeNames.OBJECT, name, value);
        }
      } else if (scope.plan() != null && scope.plan().shared().containsKey(parameter)) {
        String argument = scope.fresh(parameter.name());
        method.addParameter(RuntimeNames.OBJECT, argument);
        prologue.addStatement("$L = $L", name, argument);
      } else if (parameter.isCell()) {
        String argument = scope.fresh(parameter.name());
        method.addParameter(RuntimeNames.OBJECT, argument);
        prologue.addStatement(
            "$T $L = new $T($L)", RuntimeNames.CELL, name, RuntimeNames.CELL, argument);
      } else {
        method.addParameter(RuntimeNames.OBJECT, name);
      }
    }
    cells(scope, code, prologue);
    NumericVersion version = module.numbers().version(code);
    if (version != null) {
      NumericMethodEmitter.guard(module, scope, version, prologue);
    }
    method.addCode(body(scope, code.body(), prologue.build()));
    return method.build();
  }

  /** Whether the parameters are too many for a Java method, which has 255 at most. */
  static boolean takesArray(IrCode code) {
    return code.kind() == IrCode.Kind.FUNCTION && code.signature().all().size() > MAX_PARAMETERS;
  }

  /** The array of the variables that the parts of a cut body share. */
  static void sharedArray(MethodScope scope, CodeBlock.Builder prologue) {
    if (scope.plan() != null) {
      prologue.addStatement(
          "$T $L = new $T[$L]",
          RuntimeNames.ITEMS,
          scope.shared(),
          RuntimeNames.OBJECT,
          scope.plan().shared().size());
    }
  }

  /** The cells of variables that are no parameters. */
  static void cells(MethodScope scope, IrCode code, CodeBlock.Builder prologue) {
    List<Variable> parameters = code.signature().all();
    for (Variable cell : code.cells()) {
      if (!parameters.contains(cell)) {
        prologue.addStatement(
            "$T $L = new $T()", RuntimeNames.CELL, scope.name(cell), RuntimeNames.CELL);
      }
    }
  }

  static ClassName captureType(Variable capture) {
    return capture.isCell() ? RuntimeNames.CELL : RuntimeNames.OBJECT;
  }

  /**
   * The statements, inside the {@code try} that adds to the traceback where something can raise.
   */
  static CodeBlock body(MethodScope scope, List<IrStmt> statements, CodeBlock prologue) {
    return body(scope, statements, prologue, CodeBlock.of(""));
  }

  /** {@link #body(MethodScope, List, CodeBlock)} with more at the end. */
  static CodeBlock body(
      MethodScope scope, List<IrStmt> statements, CodeBlock prologue, CodeBlock end) {
    CodeBlock.Builder inner = CodeBlock.builder();
    StatementEmitter emitter = new StatementEmitter(scope, inner);
    emitter.emitAll(statements);
    inner.add(end);
    CodeBlock.Builder declarations = CodeBlock.builder().add(prologue);
    StatementEmitter top = new StatementEmitter(scope, declarations);
    scope.placement().top().forEach(top::declare);
    for (String temporary : scope.temporaries()) {
      declarations.addStatement("$T $L", RuntimeNames.OBJECT, temporary);
    }
    if (scope.raisingLines().isEmpty()) {
      return declarations.add(inner.build()).build();
    }
    CodeBlock.Builder body = CodeBlock.builder();
    String line;
    if (scope.tracksLine()) {
      line = "line";
      body.addStatement("$T line = $L", TypeName.INT, scope.code().line());
    } else {
      line = "" + scope.raisingLines().iterator().next();
    }
    return body.add(declarations.build())
        .beginControlFlow("try")
        .add(inner.build())
        .nextControlFlow("catch ($T thrown)", Throwable.class)
        .addStatement(
            "throw $T.leaving($L, $L, thrown)", RuntimeNames.RAISING, scope.codeField(), line)
        .endControlFlow()
        .build();
  }
}
