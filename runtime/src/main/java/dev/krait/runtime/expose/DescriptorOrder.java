package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The order in which CPython adds the attributes of a built-in type: {@code __new__}, special
 * methods in the order of its slots, other methods, computed attributes.
 */
public final class DescriptorOrder {
  private static final String SLOTS =
      "new repr hash call str getattribute getattr setattr delattr lt le eq ne gt ge iter next get"
          + " set delete init del buffer release_buffer await aiter anext add radd sub rsub mul rmul"
          + " mod rmod divmod rdivmod pow rpow neg pos abs bool invert lshift rlshift rshift rrshift"
          + " and rand xor rxor or ror int float iadd isub imul imod ipow ilshift irshift iand ixor"
          + " ior floordiv rfloordiv truediv rtruediv ifloordiv itruediv index matmul rmatmul"
          + " imatmul len getitem setitem delitem contains";
  private static final Map<String, Integer> RANKS = new HashMap<>();

  static {
    for (String name : SLOTS.split(" ")) {
      RANKS.put("__" + name + "__", RANKS.size());
    }
  }

  private final List<Map.Entry<String, PyObject>> entries = new ArrayList<>();

  /** Adds an attribute. */
  public void add(String name, PyObject value) {
    entries.add(Map.entry(name, value));
  }

  /** Passes on all attributes in order. */
  public void forEach(BiConsumer<String, PyObject> into) {
    entries.sort(Comparator.comparingInt(DescriptorOrder::rank));
    entries.forEach(entry -> into.accept(entry.getKey(), entry.getValue()));
  }

  private static int rank(Map.Entry<String, PyObject> entry) {
    PyObject value = entry.getValue();
    if (value instanceof GetSetDescriptor) {
      return RANKS.size() + 1;
    }
    boolean method = value instanceof BuiltinMethod builtin && !builtin.code().wrapper;
    return method ? RANKS.size() : RANKS.getOrDefault(entry.getKey(), RANKS.size());
  }
}
