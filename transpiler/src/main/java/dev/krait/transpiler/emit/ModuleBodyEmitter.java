package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.krait.ir.IrStmt;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The module's body: {@code run()}. */
final class ModuleBodyEmitter {
  private ModuleBodyEmitter() {}

  static List<MethodSpec> emit(ModuleScope module) {
    List<IrStmt> body = module.module().body().body();
    MethodScope scope = new MethodScope(module, module.module().body(), body);
    CodeBlock.Builder prologue = CodeBlock.builder();
    MethodEmitter.sharedArray(scope, prologue);
    MethodEmitter.cells(scope, module.module().body(), prologue);
    CodeBlock statements = MethodEmitter.body(scope, body, prologue.build());
    return List.of(
        MethodSpec.methodBuilder("run")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeNames.OBJECT)
            .addCode(statements)
            .build());
  }
}
