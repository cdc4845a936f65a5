package dev.krait.processor;

import dev.krait.processor.TableModel.Attribute;
import dev.krait.processor.TableModel.Function;
import dev.krait.processor.TableModel.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the annotations of one class. */
final class ModelReader {
  private static final String EXPOSE = "dev.krait.runtime.expose.";
  private static final String OBJECT = "dev.krait.runtime.object.PyObject";

  private final Elements elements;

  ModelReader(Elements elements) {
    this.elements = elements;
  }

  /** What is wrong with an annotated element. */
  static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Element element;

    Problem(Element element, String message) {
      super(message);
      this.element = element;
    }
  }

  TableModel read(TypeElement type) {
    AnnotationMirror exposed = annotation(type, "Exposed");
    boolean module = (Boolean) value(exposed, "module");
    List<Function> functions = new ArrayList<>();
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    List<ExecutableElement> setters = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD) {
        ExecutableElement method = (ExecutableElement) member;
        if (annotation(method, "Method") != null) {
          functions.add(function(method, annotation(method, "Method"), module));
        }
        if (annotation(method, "Getter") != null) {
          Attribute attribute = attribute(method, annotation(method, "Getter"), module);
          attributes.put(attribute.name(), attribute);
        }
        if (annotation(method, "Setter") != null) {
          setters.add(method);
        }
      }
    }
    for (ExecutableElement setter : setters) {
      String name = (String) value(annotation(setter, "Setter"), "value");
      Attribute attribute = attributes.get(name);
      if (attribute == null) {
        throw new Problem(setter, "there is no @Getter(\"" + name + "\")");
      }
      attributes.put(name, withSetter(attribute, setter));
    }
    return new TableModel(
        elements.getPackageOf(type).getQualifiedName().toString(),
        type.getQualifiedName().toString(),
        type.getSimpleName() + "Table",
        type.getModifiers().contains(Modifier.PUBLIC),
        (String) value(exposed, "value"),
        functions,
        new ArrayList<>(attributes.values()));
  }

  private Function function(ExecutableElement method, AnnotationMirror annotation, boolean module) {
    checkStatic(method);
    SignatureText signature;
    try {
      signature = new SignatureText((String) value(annotation, "value"));
    } catch (IllegalArgumentException e) {
      throw new Problem(method, e.getMessage());
    }
    VariableElement kindElement = (VariableElement) value(annotation, "kind");
    String kind = kindElement.getSimpleName().toString();
    boolean hasSelf = !module && !kind.equals("STATIC_METHOD");
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.size() != signature.parameters.size()) {
      throw new Problem(
          method,
          "the signature has "
              + signature.parameters.size()
              + " parameters, the Java method "
              + parameters.size());
    }
    if (hasSelf && signature.positional == 0 && !signature.varArgs) {
      throw new Problem(method, "the first parameter is missing: self or the class");
    }
    String self = null;
    for (int i = 0; i < parameters.size(); i++) {
      String given = parameters.get(i).asType().toString();
      String expected = expected(signature, i);
      if (i == 0 && hasSelf && signature.positional > 0) {
        self = given.equals(OBJECT) ? null : given;
      } else if (!given.equals(expected)) {
        throw new Problem(parameters.get(i), "must be of type " + expected);
      }
    }
    return new Function(
        signature,
        method.getSimpleName().toString(),
        kind,
        (Boolean) value(annotation, "sequence"),
        (String) value(annotation, "doc"),
        self,
        kind.equals("METHOD"),
        result(method));
  }

  private static String expected(SignatureText signature, int i) {
    if (signature.varKeywords && i == signature.parameters.size() - 1) {
      return "dev.krait.runtime.collection.PyDict";
    }
    return signature.varArgs && i == signature.positional ? OBJECT + "[]" : OBJECT;
  }

  private Attribute attribute(
      ExecutableElement method, AnnotationMirror annotation, boolean module) {
    checkStatic(method);
    if (module || method.getParameters().size() != 1) {
      throw new Problem(method, "a getter has one parameter, self, and belongs to a type");
    }
    return new Attribute(
        (String) value(annotation, "value"),
        (String) value(annotation, "doc"),
        (Boolean) value(annotation, "member"),
        method.getSimpleName().toString(),
        selfType(method),
        result(method),
        null,
        null);
  }

  private static Attribute withSetter(Attribute attribute, ExecutableElement method) {
    checkStatic(method);
    if (method.getParameters().size() != 2
        || method.getReturnType().getKind() != TypeKind.VOID
        || !method.getParameters().get(1).asType().toString().equals(OBJECT)) {
      throw new Problem(method, "a setter takes self and a PyObject and returns nothing");
    }
    return new Attribute(
        attribute.name(),
        attribute.doc(),
        attribute.member(),
        attribute.getter(),
        attribute.self(),
        attribute.result(),
        method.getSimpleName().toString(),
        selfType(method));
  }

  private static String selfType(ExecutableElement method) {
    String given = method.getParameters().get(0).asType().toString();
    return given.equals(OBJECT) ? null : given;
  }

  private static void checkStatic(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      throw new Problem(method, "must be static and not private");
    }
  }

  private static Result result(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    return switch (type.getKind()) {
      case VOID -> Result.VOID;
      case BOOLEAN -> Result.BOOLEAN;
      case INT, LONG -> Result.INTEGER;
      case DOUBLE -> Result.DOUBLE;
      case DECLARED, ERROR, TYPEVAR ->
          type.toString().equals("java.lang.String") ? Result.STRING : Result.OBJECT;
      default -> throw new Problem(method, "cannot return " + type);
    };
  }

  private static AnnotationMirror annotation(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(EXPOSE + name)) {
        return mirror;
      }
    }
    return null;
  }

  private Object value(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        elements.getElementValuesWithDefaults(annotation).entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue().getValue();
      }
    }
    throw new IllegalStateException(name);
  }
}
