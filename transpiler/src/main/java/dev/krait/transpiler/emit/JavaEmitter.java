package dev.krait.transpiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.transpiler.passes.DirectTargets;
import dev.krait.transpiler.passes.numbers.NumericVersions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits one Java class for a module. */
public final class JavaEmitter {
  /** What a class file can hold in one string constant, in characters of three bytes. */
  private static final int LONGEST_CONSTANT = 65535 / 3;

  private JavaEmitter() {}

  /**
   * Emits a module on which the passes have run.
   *
   * @param packageName the Java package, empty for the unnamed one
   */
  public static EmittedModule emit(IrModule module, String packageName) {
    String simpleName = ClassNames.of(module.name());
    ClassName self = ClassName.get(packageName, simpleName);
    Map<String, IrCode> targets = DirectTargets.of(module);
    ModuleScope scope = new ModuleScope(module, targets, NumericVersions.of(module, targets));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Python module {@code $L}.\n", module.name())
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "finally")
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeNames.MODULE);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(
        MethodSpec.methodBuilder("module")
            .addJavadoc("The module, bound to the namespace that its loader gave.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(self)
            .addStatement("return MODULE")
            .build());
    ModuleBodyEmitter.emit(scope).forEach(type::addMethod);
    Map<IrCode, MethodSpec> classBodies = classBodies(scope);
    scope.fields().functionsFollow();
    for (IrCode code : module.codes()) {
      if (code == module.body()) {
        continue;
      }
      if (classBodies.containsKey(code)) {
        type.addMethod(classBodies.get(code));
      } else if (code.body().get(0) instanceof IrStmt.Machine) {
        MethodScope method = new MethodScope(scope, code, code.body());
        type.addMethod(GeneratorEmitter.factory(scope, code, method));
        type.addType(GeneratorEmitter.type(scope, code, method));
      } else {
        type.addMethod(MethodEmitter.emit(scope, code));
        if (scope.numbers().version(code) != null) {
          type.addMethod(NumericMethodEmitter.emit(scope, scope.numbers().version(code)));
        }
      }
    }
    DispatchEmitter.emit(scope).forEach(type::addMethod);
    type.addMethod(
        MethodSpec.methodBuilder("methodNames")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(String.class)
            .addStatement(methodNames(module, scope))
            .build());
    scope
        .numericCalls()
        .keySet()
        .forEach(
            code ->
                type.addMethod(NumericMethodEmitter.call(scope, scope.numbers().version(code))));
    scope.types().forEach(type::addType);
    type.addField(
        FieldSpec.builder(self, "MODULE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", self)
            .build());
    type.addFields(scope.fields().own());
    scope.fields().nested().forEach(type::addType);
    type.addField(
        FieldSpec.builder(
                RuntimeNames.CODE, "BODY", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(CodeBlock.of("MODULE.code(0, $S, $S, 1, $S)", "<module>", "<module>", ""))
            .build());
    JavaFile file =
        JavaFile.builder(packageName, type.build()).skipJavaLangImports(true).indent("  ").build();
    // JavaPoet puts an empty line after each field; the long list of bindings reads better without.
    String text =
        file.toString()
            .replaceAll("(?m)(^  private static final .*;\n)\n(?=  private static final )", "$1");
    return new EmittedModule(packageName, simpleName, text);
  }

  /** Returns the names of all methods of codes, in as many constants as they need. */
  private static CodeBlock methodNames(IrModule module, ModuleScope scope) {
    List<CodeBlock> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (IrCode code : module.codes()) {
      String name = code == module.body() ? "run" : scope.method(code);
      if (part.length() + name.length() >= LONGEST_CONSTANT) {
        parts.add(CodeBlock.of("$S", part.toString()));
        part.setLength(0);
      }
      part.append(part.isEmpty() ? "" : " ").append(name);
    }
    parts.add(CodeBlock.of("$S", part.toString()));
    return parts.size() == 1
        ? CodeBlock.of("return $L", parts.get(0))
        : CodeBlock.of("return $T.join($S, $L)", String.class, " ", CodeBlock.join(parts, ", "));
  }

  /** The bodies of classes, which mostly run when the module's body does. */
  private static Map<IrCode, MethodSpec> classBodies(ModuleScope scope) {
    Map<IrCode, MethodSpec> methods = new LinkedHashMap<>();
    for (IrCode code : scope.module().codes()) {
      if (code.kind() == IrCode.Kind.CLASS) {
        methods.put(code, MethodEmitter.emit(scope, code));
      }
    }
    return methods;
  }
}
