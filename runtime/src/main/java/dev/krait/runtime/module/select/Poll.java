package dev.krait.runtime.module.select;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code select.poll()} returns. */
final class Poll extends PyObject {
  /** {@code select.poll}. */
  static final PyType TYPE =
      PyType.builtin("select.poll", PyType.OBJECT, false, new PollMethodsTable());

  private final Map<Integer, Integer> masks = Collections.synchronizedMap(new LinkedHashMap<>());

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The descriptors, with what they are watched for. */
  Map<Integer, Integer> masks() {
    return masks;
  }
}
