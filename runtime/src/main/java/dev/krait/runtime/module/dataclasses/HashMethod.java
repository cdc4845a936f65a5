package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/** {@code __hash__}: {@code return hash((self.x,self.y,))}. */
final class HashMethod extends GeneratedMethod {
  private static final String HEAD = "  return hash(";

  private final FieldList fields;
  private final GlobalCell hash;

  private HashMethod(Source source, FieldList fields) {
    super(source);
    this.fields = fields;
    this.hash = source.global("hash");
  }

  static HashMethod of(Source source) {
    List<String> body = source.text().body();
    if (!source.takes("self")
        || body.size() != 1
        || source.hides("hash")
        || source.text().decorator() != null) {
      return null;
    }
    String line = body.get(0);
    if (!line.startsWith(HEAD) || !line.endsWith(")")) {
      return null;
    }
    FieldList fields = FieldList.ofTuple(line.substring(HEAD.length(), line.length() - 1), "self");
    return fields == null ? null : new HashMethod(source, fields);
  }

  @Override
  PyObject run(Activation activation) {
    PyObject function = hash.get();
    return function.call1(fields.tuple(activation.value(0)));
  }
}
