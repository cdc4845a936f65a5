package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The static fields of an emitted class. In a module of some size, what only functions need stands
 * in nested classes, which are initialised when first used: an import needs a small part of it, and
 * Java looks fields up one by one. A static initialiser holds some thousands of fields at most
 * (JVMS 4.7.3).
 */
final class FieldChunks {
  private static final int IN_CLASS = 1500;
  private static final int IN_CLASS_OF_FUNCTIONS = 300;
  private static final int IN_CHUNK = 150;

  private final List<FieldSpec> own = new ArrayList<>();
  private final List<List<FieldSpec>> chunks = new ArrayList<>();
  private int inClass = IN_CLASS;

  /** Adds a field; the expression by which emitted code refers to it. */
  String add(TypeName type, String name, CodeBlock value) {
    FieldSpec field =
        FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build();
    if (own.size() < inClass) {
      own.add(field);
      return name;
    }
    if (chunks.isEmpty() || chunks.get(chunks.size() - 1).size() == IN_CHUNK) {
      chunks.add(new ArrayList<>());
    }
    chunks.get(chunks.size() - 1).add(field);
    return className(chunks.size()) + "." + name;
  }

  /** From now on, fields are those of functions: an import need not run what they are for. */
  void functionsFollow() {
    inClass = IN_CLASS_OF_FUNCTIONS;
  }

  private static String className(int number) {
    return "Fields" + number;
  }

  /** The fields of the class itself, in an order in which their values can be computed. */
  List<FieldSpec> own() {
    return own;
  }

  /** The nested classes of the others. */
  List<TypeSpec> nested() {
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      types.add(
          TypeSpec.classBuilder(className(i + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addFields(chunks.get(i))
              .build());
    }
    return types;
  }
}
