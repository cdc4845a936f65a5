package dev.krait.runtime.module.types;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.AttributeTable;
import dev.krait.runtime.expose.GetSetSpec;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tuple type whose elements have names too (CPython's {@code PyStructSequence}): {@code
 * sys.version_info}, {@code time.struct_time}. It may have fields behind the elements.
 */
public final class StructSequenceType {
  private final PyType type;
  private final String[] fields;
  private final int visible;

  /**
   * @param name with the module: {@code "time.struct_time"}
   * @param constructible whether programs can make instances
   * @param visible how many of the fields are elements
   */
  public StructSequenceType(String name, boolean constructible, int visible, String... fields) {
    this.fields = fields;
    this.visible = visible;
    MethodTable common = new StructSequenceMethodsTable();
    MethodTable own = new Fields();
    this.type =
        constructible
            ? PyType.builtin(
                name, PyTuple.TYPE, false, common, new StructSequenceConstructorTable(), own)
            : PyType.builtin(name, PyTuple.TYPE, false, common, own);
    type.define("n_fields", PyInt.of(fields.length));
    type.define("n_sequence_fields", PyInt.of(visible));
    int unnamed = 0;
    List<PyObject> names = new ArrayList<>();
    for (int i = 0; i < visible; i++) {
      if (isNamedAgain(i)) {
        unnamed++;
      } else {
        names.add(PyStr.of(fields[i]));
      }
    }
    type.define("n_unnamed_fields", PyInt.of(unnamed));
    type.define("__match_args__", PyTuple.of(names.toArray(PyObject.NO_ARGS)));
    if (constructible) {
      StructSequenceConstructor.register(this);
    }
  }

  /** The Python type. */
  public PyType type() {
    return type;
  }

  String[] fields() {
    return fields;
  }

  int visible() {
    return visible;
  }

  /** Whether a field behind the elements has the same name, which is then not the element's. */
  private boolean isNamedAgain(int element) {
    return Arrays.asList(fields).lastIndexOf(fields[element]) != element;
  }

  /** An instance; {@code values} has one value per field. */
  public StructSequence make(PyObject... values) {
    return new StructSequence(this, Arrays.copyOf(values, visible), values);
  }

  /** The descriptors of the fields, made when the type is first used. */
  private final class Fields extends AttributeTable {
    @Override
    protected GetSetSpec[] getSets() {
      GetSetSpec[] specs = new GetSetSpec[fields.length];
      for (int i = 0; i < specs.length; i++) {
        specs[i] = new GetSetSpec(fields[i], null, false, true);
      }
      return specs;
    }

    @Override
    protected PyObject get(int index, PyObject self) {
      return ((StructSequence) self).field(index);
    }
  }
}
