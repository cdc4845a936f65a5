package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.FStrings;
import dev.krait.runtime.text.PyStr;
import java.util.List;

/**
 * {@code __repr__}: {@code return f"{self.__class__.__qualname__}(x={self.x!r}, y={self.y!r})"}.
 */
final class ReprMethod extends GeneratedMethod {
  private static final String HEAD = "  return f\"{self.__class__.__qualname__}(";
  private static final String END = ")\"";
  private static final PyStr CLOSE = PyStr.of(")");

  private final AttributeSite type = new AttributeSite("__class__");
  private final AttributeSite qualifiedName = new AttributeSite("__qualname__");
  private final FieldList fields;
  private final PyStr[] texts;

  private ReprMethod(Source source, FieldList fields, List<String> names) {
    super(source);
    this.fields = fields;
    this.texts = new PyStr[names.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = PyStr.of((i == 0 ? "(" : ", ") + names.get(i) + "=");
    }
  }

  static ReprMethod of(Source source) {
    List<String> body = source.text().body();
    if (!source.takes("self") || body.size() != 1) {
      return null;
    }
    String line = body.get(0);
    if (!line.startsWith(HEAD) || !line.endsWith(END)) {
      return null;
    }
    String parts = line.substring(HEAD.length(), line.length() - END.length());
    FieldList fields = FieldList.of(parts, ", ", "#={self.#!r}");
    return fields == null
        ? null
        : new ReprMethod(source, fields, FieldList.names(parts, ", ", "#={self.#!r}"));
  }

  @Override
  PyObject run(Activation activation) {
    PyObject self = activation.value(0);
    PyObject[] parts = new PyObject[texts.length == 0 ? 2 : 2 * texts.length + 2];
    int at = 0;
    parts[at++] = FStrings.formatValue(qualifiedName.get(type.get(self)));
    for (int i = 0; i < texts.length; i++) {
      parts[at++] = texts[i];
      parts[at++] = FStrings.formatValue(FStrings.repr(fields.get(i, self)));
    }
    parts[at] = texts.length == 0 ? PyStr.of("()") : CLOSE;
    return FStrings.join(parts);
  }
}
