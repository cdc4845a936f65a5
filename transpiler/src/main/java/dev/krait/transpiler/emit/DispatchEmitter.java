package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.krait.ir.IrCode;
import dev.krait.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The {@code call} methods of the class, whose {@code switch} leads from a code's number to its
 * method.
 */
final class DispatchEmitter {
  private DispatchEmitter() {}

  static List<MethodSpec> emit(ModuleScope scope) {
    Map<Integer, List<Integer>> byArity = new TreeMap<>();
    List<IrCode> codes = scope.module().codes();
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i) != scope.module().body()) {
        byArity.computeIfAbsent(arity(codes.get(i)), key -> new ArrayList<>()).add(i);
      }
    }
    List<MethodSpec> methods = new ArrayList<>();
    byArity.forEach((arity, indices) -> methods.add(dispatch(scope, arity, indices)));
    scope
        .directMethodCalls()
        .forEach((called, name) -> methods.add(directMethod(scope, called, name)));
    scope.directMethods().forEach((code, name) -> methods.add(direct(scope, code, name)));
    return methods;
  }

  /** The number of plain parameters; 5 for the general form. */
  private static int arity(IrCode code) {
    if (code.kind() == IrCode.Kind.CLASS) {
      return 1;
    }
    int count = code.signature().positional().size();
    return code.signature().isPlain() && count <= 4 ? count : 5;
  }

  private static MethodSpec dispatch(ModuleScope scope, int arity, List<Integer> indices) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(arity == 5 ? "callN" : "call" + arity)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeNames.OBJECT)
            .addParameter(TypeName.INT, "index")
            .addParameter(RuntimeNames.FUNCTION, "function");
    List<String> arguments = new ArrayList<>();
    if (arity == 5) {
      method.addParameter(RuntimeNames.ITEMS, "values");
      arguments.add("values");
    } else {
      for (int i = 0; i < arity; i++) {
        arguments.add(String.valueOf((char) ('a' + i)));
        method.addParameter(RuntimeNames.OBJECT, arguments.get(i));
      }
    }
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (index)");
    for (int index : indices) {
      IrCode code = scope.module().codes().get(index);
      body.add("case $L:\n$>return $L($L);\n$<", index, scope.method(code), call(code, arity));
    }
    body.add(
        "default:\n$>return super.$L(index, function$L);\n$<",
        arity == 5 ? "callN" : "call" + arity,
        arguments.isEmpty() ? "" : ", " + String.join(", ", arguments));
    return method.addCode(body.endControlFlow().build()).build();
  }

  private static CodeBlock call(IrCode code, int arity) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (code.kind() == IrCode.Kind.CLASS) {
      arguments.add(CodeBlock.of("a"));
    }
    if (code.kind() == IrCode.Kind.ANNOTATION) {
      arguments.add(CodeBlock.of("function"));
    }
    for (int i = 0; i < code.captures().size(); i++) {
      Variable capture = code.captures().get(i);
      arguments.add(
          capture.isCell()
              ? CodeBlock.of("($T) function.closure($L)", RuntimeNames.CELL, i)
              : CodeBlock.of("function.closure($L)", i));
    }
    if (MethodEmitter.takesArray(code)) {
      arguments.add(CodeBlock.of("values"));
      return arguments.stream().collect(CodeBlock.joining(", "));
    }
    int parameters = code.signature().all().size();
    for (int i = 0; i < parameters; i++) {
      arguments.add(
          arity == 5 ? CodeBlock.of("values[$L]", i) : CodeBlock.of("$L", (char) ('a' + i)));
    }
    return arguments.stream().collect(CodeBlock.joining(", "));
  }

  /**
   * {@code f$direct(callee, a)}: the body of {@code f} if the callee is the function made of it,
   * else a call.
   */
  private static MethodSpec direct(ModuleScope scope, IrCode code, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeNames.OBJECT)
            .addParameter(RuntimeNames.OBJECT, "callee");
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < code.signature().positional().size(); i++) {
      arguments.add(String.valueOf((char) ('a' + i)));
      method.addParameter(RuntimeNames.OBJECT, arguments.get(i));
    }
    String list = String.join(", ", arguments);
    return method
        .addStatement(
            "return runs(callee, $L) ? $L($L) : $L",
            scope.code(code),
            scope.method(code),
            list,
            general(arguments.size(), CodeBlock.of("$L", list)))
        .build();
  }

  /**
   * {@code m$method(site, self, a)}: the body of one of the methods {@code m} if that is what the
   * look-up finds, else a call of what it finds.
   */
  private static MethodSpec directMethod(
      ModuleScope scope, ModuleScope.MethodName called, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeNames.OBJECT)
            .addParameter(RuntimeNames.SITE, "site")
            .addParameter(RuntimeNames.OBJECT, "self");
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < called.arguments(); i++) {
      arguments.add(String.valueOf((char) ('a' + i)));
      method.addParameter(RuntimeNames.OBJECT, arguments.get(i));
    }
    String list = arguments.stream().map(each -> ", " + each).collect(Collectors.joining());
    method.addStatement("$T function = site.unbound(self)", RuntimeNames.OBJECT);
    method.beginControlFlow("if (function != null)");
    for (IrCode code : scope.methodTargets(called.name(), called.arguments())) {
      method
          .beginControlFlow("if (runs(function, $L))", scope.code(code))
          .addStatement("return $L(self$L)", scope.method(code), list)
          .endControlFlow();
    }
    return method
        .addStatement("return function.call$L(self$L)", called.arguments() + 1, list)
        .endControlFlow()
        .addStatement("return site.other$L(self$L)", called.arguments(), list)
        .build();
  }

  /** {@code callee(arguments)}, whatever the callee is. */
  static CodeBlock general(int count, CodeBlock arguments) {
    return count <= 4
        ? CodeBlock.of("callee.call$L($L)", count, arguments)
        : CodeBlock.of("callee.callN(array($L), $T.NO_NAMES)", arguments, RuntimeNames.OBJECT);
  }
}
