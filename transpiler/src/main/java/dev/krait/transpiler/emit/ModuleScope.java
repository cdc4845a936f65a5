package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.DirectMethods;
import dev.krait.transpiler.passes.numbers.NumericVersions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The members of the emitted class beside its methods: global variables, constants, code objects,
 * attribute sites.
 */
final class ModuleScope {
  private final IrModule module;
  private final JavaNames fieldNames = new JavaNames();
  private final JavaNames methodNames = new JavaNames();
  private final Map<String, String> globals = new TreeMap<>();
  private final Map<Constant, String> constants = new LinkedHashMap<>();
  private final Map<List<String>, String> keywordNames = new LinkedHashMap<>();
  private final Map<Site, String> sites = new LinkedHashMap<>();
  private final Map<IrCode, String> codeFields = new HashMap<>();
  private final Map<IrCode, String> codeMethods = new HashMap<>();
  private final Map<IrCode, String> generatorClasses = new HashMap<>();
  private final Map<IrCode, String> directMethods = new LinkedHashMap<>();
  private final Map<String, IrCode> directTargets;
  private final Map<String, List<IrCode>> methodTargets;
  private final Map<MethodName, String> directMethodCalls = new LinkedHashMap<>();
  private final NumericVersions numbers;
  private final Map<IrCode, String> numericMethods = new LinkedHashMap<>();
  private final Map<IrCode, String> numericCalls = new LinkedHashMap<>();
  private final Map<IrCode, Set<Variable>> boxed = new HashMap<>();
  private final List<TypeSpec> types = new ArrayList<>();
  private final FieldChunks fields = new FieldChunks();

  ModuleScope(IrModule module, Map<String, IrCode> directTargets, NumericVersions numbers) {
    this.module = module;
    this.directTargets = directTargets;
    this.numbers = numbers;
    this.methodTargets = DirectMethods.of(module);
    fieldNames.take("MODULE");
    fieldNames.take("BODY");
    for (String name : GlobalNames.of(module)) {
      CodeBlock cell = CodeBlock.of("MODULE.global($L)", StringLiterals.of(name));
      globals.put(name, fields.add(RuntimeNames.GLOBAL_CELL, fieldNames.allocate(name), cell));
    }
    int index = 0;
    for (IrCode code : module.codes()) {
      if (code != module.body()) {
        String suffix = code.kind() == IrCode.Kind.CLASS ? "_BODY" : "";
        String field = fieldNames.allocate(JavaNames.constant(code.qualifiedName()) + suffix);
        codeFields.put(code, fields.add(RuntimeNames.CODE, field, CodeFields.value(code, index)));
        codeMethods.put(code, methodNames.allocate(JavaNames.method(code.qualifiedName())));
      }
      index++;
    }
  }

  /** Whether the module defines coroutines. */
  boolean hasCoroutines() {
    return module.codes().stream().anyMatch(code -> code.kind() == IrCode.Kind.COROUTINE);
  }

  IrModule module() {
    return module;
  }

  private static final int MAX_COMMENT = 80;

  /** The Python source line as a comment, which no text in it can end or escape. */
  String comment(int line) {
    if (line < 1 || line > module.source().size()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    String source = module.source().get(line - 1);
    int start = 0;
    while (start < source.length() && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    // Only a few characters are shown, and the line may be long.
    for (int i = start; i < source.length() && text.length() <= MAX_COMMENT; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        text.append("\\\\");
      } else if (c < 0x20
          || c == 0x7f
          || Character.isSurrogate(c)
          || c == 0x85
          || c == 0x2028
          || c == 0x2029) {
        text.append(' ');
      } else {
        text.append(c);
      }
    }
    return text.length() > MAX_COMMENT
        ? text.substring(0, MAX_COMMENT - 3) + "..."
        : text.toString().strip();
  }

  String global(String name) {
    return globals.get(name);
  }

  String code(IrCode code) {
    return codeFields.get(code);
  }

  String method(IrCode code) {
    return codeMethods.get(code);
  }

  /** A new nested class for a part of a code that is cut. */
  String partClass(IrCode code) {
    String base = code == module.body() ? "body" : method(code);
    return methodNames.allocate(base + "$part" + (types.size() + 1));
  }

  /** Adds a nested class. */
  void addType(TypeSpec type) {
    types.add(type);
  }

  List<TypeSpec> types() {
    return types;
  }

  /** The nested class of a generator or coroutine. */
  String generatorClass(IrCode code) {
    return generatorClasses.computeIfAbsent(
        code, key -> methodNames.allocate(method(key) + "$generator"));
  }

  /**
   * The function that a global name most likely stands for; null if there is none that can be
   * called directly.
   */
  IrCode directTarget(String global) {
    return directTargets.get(global);
  }

  /** The methods that a call by name most likely runs, with so many arguments. */
  List<IrCode> methodTargets(String name, int arguments) {
    return methodTargets.getOrDefault(name, List.of()).stream()
        .filter(code -> code.signature().positional().size() == arguments + 1)
        .toList();
  }

  /** The method that looks a method up and runs one of {@link #methodTargets} directly. */
  String directMethodCall(String name, int arguments) {
    return directMethodCalls.computeIfAbsent(
        new MethodName(name, arguments),
        key ->
            methodNames.allocate(
                JavaNames.method(name)
                    + "$method"
                    + CompiledApart.suffix(methodTargets(name, arguments))));
  }

  Map<MethodName, String> directMethodCalls() {
    return directMethodCalls;
  }

  /** A method's name and how many arguments it is called with. */
  record MethodName(String name, int arguments) {}

  /** The method that checks a callee and runs a body directly. */
  String directMethod(IrCode code) {
    return directMethods.computeIfAbsent(
        code,
        key -> methodNames.allocate(method(key) + "$direct" + CompiledApart.suffix(List.of(code))));
  }

  /** What is known of the numbers of each code. */
  NumericVersions numbers() {
    return numbers;
  }

  Map<String, IrCode> directTargets() {
    return directTargets;
  }

  /** The method of a function's version on Java primitives. */
  String numericMethod(IrCode code) {
    return numericMethods.computeIfAbsent(
        code, key -> methodNames.allocate(method(key) + "$numbers"));
  }

  /** The method that checks a callee and numbers and runs {@link #numericMethod} directly. */
  String numericCall(IrCode code) {
    return numericCalls.computeIfAbsent(
        code, key -> methodNames.allocate(method(key) + "$call" + CompiledApart.suffix(key)));
  }

  /** The parameters that the version on primitives needs as objects too; null if not known yet. */
  Set<Variable> boxed(IrCode code) {
    return boxed.get(code);
  }

  void setBoxed(IrCode code, Set<Variable> parameters) {
    boxed.put(code, parameters);
  }

  /** The methods of {@link #numericCall} that something calls. */
  Map<IrCode, String> numericCalls() {
    return numericCalls;
  }

  Map<IrCode, String> directMethods() {
    return directMethods;
  }

  /** The field of a site. */
  String site(Site site) {
    return sites.computeIfAbsent(
        site,
        key -> {
          String field = fieldNames.allocate("$" + key.attribute());
          return fields.add(
              RuntimeNames.SITE,
              field,
              CodeBlock.of("new $T($L)", RuntimeNames.SITE, StringLiterals.of(key.attribute())));
        });
  }

  /**
   * The places in one function that read an attribute of the same variable, whose class is most
   * likely the same, or that set it, which remember other things.
   */
  record Site(IrCode code, Object receiver, String attribute, boolean sets) {
    /** What an expression says of the object: a variable, a global name, an attribute of such. */
    static Object receiver(IrExpr object) {
      if (object instanceof IrExpr.VarGet get) {
        return get.variable();
      }
      if (object instanceof IrExpr.AttrGet get) {
        return Arrays.asList(receiver(get.object()), get.name());
      }
      return object instanceof IrExpr.GlobalGet get ? get.name() : null;
    }
  }

  /** The array of the names of a call's keyword arguments. */
  String keywordNames(List<String> names) {
    return keywordNames.computeIfAbsent(
        names,
        key -> {
          String field = fieldNames.allocate("NAMES_" + String.join("_", key));
          CodeBlock list =
              key.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
          return fields.add(TypeName.get(String[].class), field, CodeBlock.of("names($L)", list));
        });
  }

  /** An expression for a constant: a field, or the singleton. */
  CodeBlock constant(Constant constant) {
    if (constant instanceof Constant.Singleton singleton) {
      return switch (singleton) {
        case NONE -> CodeBlock.of("$T.NONE", RuntimeNames.NONE);
        case TRUE -> CodeBlock.of("$T.TRUE", RuntimeNames.BOOL);
        case FALSE -> CodeBlock.of("$T.FALSE", RuntimeNames.BOOL);
        case ELLIPSIS -> CodeBlock.of("$T.INSTANCE", RuntimeNames.ELLIPSIS);
      };
    }
    if (constant instanceof Constant.Tuple tuple && tuple.items().isEmpty()) {
      return CodeBlock.of("$T.EMPTY", RuntimeNames.TUPLE);
    }
    String field = constants.get(constant);
    if (field == null) {
      field = ConstantFields.add(this, constant);
      constants.put(constant, field);
    }
    return CodeBlock.of("$L", field);
  }

  String allocateField(String preferred) {
    return fieldNames.allocate(preferred);
  }

  /** Adds a field; the expression by which emitted code refers to it. */
  String addField(TypeName type, String name, CodeBlock value) {
    return fields.add(type, name, value);
  }

  /** The fields of the class. */
  FieldChunks fields() {
    return fields;
  }
}
