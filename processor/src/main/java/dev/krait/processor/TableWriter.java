package dev.krait.processor;

import dev.krait.processor.TableModel.Attribute;
import dev.krait.processor.TableModel.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Writes the Java source of a method table. */
final class TableWriter {
  /** So many cases of any switch stay below the 8000 bytes that HotSpot compiles. */
  private static final int CASES = 120;

  private static final int SPECS = 40;
  private static final String[] NAMES = {"a", "b", "c", "d"};

  private final TableModel model;
  private final StringBuilder out = new StringBuilder();

  TableWriter(TableModel model) {
    this.model = model;
  }

  String write() {
    line("package " + model.packageName() + ";");
    line("");
    line("import dev.krait.runtime.collection.PyDict;");
    line("import dev.krait.runtime.collection.PyTuple;");
    line("import dev.krait.runtime.expose.GetSetSpec;");
    line("import dev.krait.runtime.expose.Method;");
    line("import dev.krait.runtime.expose.MethodSpec;");
    line("import dev.krait.runtime.object.PyObject;");
    line("");
    line("/** Made by the annotation processor of {@link " + model.className() + "}. */");
    line(
        (model.isPublic() ? "public " : "")
            + "final class "
            + model.tableName()
            + " extends dev.krait.runtime.expose.MethodTable {");
    specs();
    getSets();
    for (int count = 0; count <= 4; count++) {
      calls(count);
    }
    bound();
    attributeAccess();
    for (int i = 0; i < model.functions().size(); i++) {
      adapter(i);
    }
    line("}");
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  // ---- specifications ----

  private void specs() {
    int size = model.functions().size();
    line("  @Override");
    line("  protected MethodSpec[] specs() {");
    line("    MethodSpec[] specs = new MethodSpec[" + size + "];");
    for (int from = 0; from < size; from += SPECS) {
      line("    specs" + from + "(specs);");
    }
    line("    return specs;");
    line("  }");
    for (int from = 0; from < size; from += SPECS) {
      line("");
      line("  private static void specs" + from + "(MethodSpec[] specs) {");
      for (int i = from; i < Math.min(size, from + SPECS); i++) {
        Function function = model.functions().get(i);
        SignatureText signature = function.signature();
        line(
            "    specs["
                + i
                + "] = new MethodSpec("
                + String.join(
                    ", ",
                    literal(signature.name),
                    "Method.Kind." + function.kind(),
                    array(signature.parameters),
                    array(signature.defaults),
                    String.valueOf(signature.positionalOnly),
                    String.valueOf(signature.positional),
                    String.valueOf(signature.varArgs),
                    String.valueOf(signature.varKeywords),
                    String.valueOf(function.sequence()),
                    function.doc().isEmpty() ? "null" : literal(function.doc()),
                    String.valueOf(function.self() != null))
                + ");");
      }
      line("  }");
    }
  }

  private void getSets() {
    if (model.attributes().isEmpty()) {
      return;
    }
    line("");
    line("  @Override");
    line("  protected GetSetSpec[] getSets() {");
    line("    return new GetSetSpec[] {");
    for (Attribute attribute : model.attributes()) {
      line(
          "      new GetSetSpec("
              + literal(attribute.name())
              + ", "
              + (attribute.doc().isEmpty() ? "null" : literal(attribute.doc()))
              + ", "
              + (attribute.setter() != null)
              + ", "
              + attribute.member()
              + "),");
    }
    line("    };");
    line("  }");
  }

  private static String array(List<String> texts) {
    StringBuilder result = new StringBuilder("new String[] {");
    for (String text : texts) {
      result.append(text == null ? "null" : literal(text)).append(", ");
    }
    return result.append("}").toString();
  }

  private static String literal(String text) {
    StringBuilder result = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> result.append("\\\"");
        case '\\' -> result.append("\\\\");
        case '\n' -> result.append("\\n");
        default -> {
          if (c < 0x20 || c > 0x7e) {
            result.append(String.format("\\u%04x", (int) c));
          } else {
            result.append(c);
          }
        }
      }
    }
    return result.append('"').toString();
  }

  // ---- calls ----

  private void calls(int count) {
    StringBuilder declared = new StringBuilder();
    StringBuilder passed = new StringBuilder();
    for (int i = 0; i < count; i++) {
      declared.append(", PyObject ").append(NAMES[i]);
      passed.append(", ").append(NAMES[i]);
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < model.functions().size(); i++) {
      if (model.functions().get(i).takes(count)) {
        numbers.add(i);
      }
    }
    dispatch(
        "PyObject",
        "call" + count,
        declared.toString(),
        passed.toString(),
        numbers,
        i -> "return " + call(i, positional(model.functions().get(i).signature(), count)) + ";");
  }

  /** A switch by number, in several methods if there are very many cases. */
  private void dispatch(
      String result,
      String name,
      String declared,
      String passed,
      List<Integer> numbers,
      IntFunction<String> statement) {
    boolean split = numbers.size() > CASES;
    line("");
    line("  @Override");
    line("  protected " + result + " " + name + "(int index" + declared + ") {");
    if (split) {
      for (int from = 0; from < numbers.size(); from += CASES) {
        int end = Math.min(numbers.size(), from + CASES);
        String call = name + "From" + from + "(index" + passed + ");";
        line("    if (index <= " + numbers.get(end - 1) + ") {");
        if (result.equals("void")) {
          line("      " + call);
          line("      return;");
        } else {
          line("      return " + call);
        }
        line("    }");
      }
      line("    throw new AssertionError(index);");
      line("  }");
      for (int from = 0; from < numbers.size(); from += CASES) {
        int end = Math.min(numbers.size(), from + CASES);
        line("");
        line(
            "  private static "
                + result
                + " "
                + name
                + "From"
                + from
                + "(int index"
                + declared
                + ") {");
        cases(numbers.subList(from, end), statement);
      }
    } else {
      cases(numbers, statement);
    }
  }

  private void cases(List<Integer> numbers, IntFunction<String> statement) {
    if (!numbers.isEmpty()) {
      line("    switch (index) {");
      for (int i : numbers) {
        line("      case " + i + ":");
        line("        " + statement.apply(i));
      }
      line("      default:");
      line("    }");
    }
    line("    throw new AssertionError(index);");
    line("  }");
  }

  /** The Java arguments for a call with this many positional values. */
  private static List<String> positional(SignatureText signature, int count) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < signature.parameters.size(); i++) {
      if (i < signature.positional) {
        arguments.add(i < count ? NAMES[i] : "null");
      } else if (signature.varArgs && i == signature.positional) {
        List<String> rest = new ArrayList<>();
        for (int j = i; j < count; j++) {
          rest.add(NAMES[j]);
        }
        arguments.add(
            rest.isEmpty()
                ? "PyObject.NO_ARGS"
                : "new PyObject[] {" + String.join(", ", rest) + "}");
      } else {
        arguments.add("null");
      }
    }
    return arguments;
  }

  private void bound() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < model.functions().size(); i++) {
      numbers.add(i);
    }
    dispatch("PyObject", "callBound", ", PyObject[] v", ", v", numbers, this::boundCall);
  }

  private String boundCall(int index) {
    SignatureText signature = model.functions().get(index).signature();
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < signature.parameters.size(); i++) {
      String value = "v[" + i + "]";
      if (signature.varArgs && i == signature.positional) {
        value = "((PyTuple) " + value + ").items()";
      } else if (signature.varKeywords && i == signature.parameters.size() - 1) {
        value = "(PyDict) " + value;
      }
      arguments.add(value);
    }
    return "return " + call(index, arguments) + ";";
  }

  private String call(int index, List<String> arguments) {
    Function function = model.functions().get(index);
    String target =
        function.needsAdapter() ? "adapt" + index : model.className() + "." + function.javaName();
    return target + "(" + String.join(", ", arguments) + ")";
  }

  /** Checks {@code self} and converts the result. */
  private void adapter(int index) {
    Function function = model.functions().get(index);
    if (!function.needsAdapter()) {
      return;
    }
    SignatureText signature = function.signature();
    List<String> declared = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < signature.parameters.size(); i++) {
      String type = "PyObject";
      if (signature.varArgs && i == signature.positional) {
        type = "PyObject[]";
      } else if (signature.varKeywords && i == signature.parameters.size() - 1) {
        type = "PyDict";
      }
      declared.add(type + " p" + i);
      passed.add("p" + i);
    }
    line("");
    line("  private static PyObject adapt" + index + "(" + String.join(", ", declared) + ") {");
    if (function.self() != null) {
      if (function.selfChecked()) {
        check(function.self(), "p0", signature.name);
        passed.set(0, "self");
      } else {
        passed.set(0, "(" + function.self() + ") p0");
      }
    }
    line(
        "    "
            + function
                .result()
                .statement(
                    model.className()
                        + "."
                        + function.javaName()
                        + "("
                        + String.join(", ", passed)
                        + ")"));
    line("  }");
  }

  private void check(String type, String variable, String name) {
    line("    if (!(" + variable + " instanceof " + type + " self)) {");
    line(
        "      throw wrongSelf("
            + literal(name)
            + ", "
            + literal(model.owner())
            + ", "
            + variable
            + ");");
    line("    }");
  }

  // ---- computed attributes ----

  private void attributeAccess() {
    List<Integer> readable = new ArrayList<>();
    List<Integer> writable = new ArrayList<>();
    for (int i = 0; i < model.attributes().size(); i++) {
      readable.add(i);
      if (model.attributes().get(i).setter() != null) {
        writable.add(i);
      }
    }
    if (readable.isEmpty()) {
      return;
    }
    dispatch(
        "PyObject",
        "get",
        ", PyObject self",
        ", self",
        readable,
        i -> "return get" + i + "(self);");
    if (!writable.isEmpty()) {
      dispatch(
          "void",
          "set",
          ", PyObject self, PyObject value",
          ", self, value",
          writable,
          i -> "set" + i + "(self, value);\n        return;");
    }
    for (int i : readable) {
      accessor(i, model.attributes().get(i));
    }
  }

  private void accessor(int index, Attribute attribute) {
    line("");
    line("  private static PyObject get" + index + "(PyObject object) {");
    String self = "object";
    if (attribute.self() != null) {
      check(attribute.self(), "object", attribute.name());
      self = "self";
    }
    line(
        "    "
            + attribute
                .result()
                .statement(model.className() + "." + attribute.getter() + "(" + self + ")"));
    line("  }");
    if (attribute.setter() != null) {
      line("");
      line("  private static void set" + index + "(PyObject object, PyObject value) {");
      self = "object";
      if (attribute.setterSelf() != null) {
        check(attribute.setterSelf(), "object", attribute.name());
        self = "self";
      }
      line("    " + model.className() + "." + attribute.setter() + "(" + self + ", value);");
      line("  }");
    }
  }
}
