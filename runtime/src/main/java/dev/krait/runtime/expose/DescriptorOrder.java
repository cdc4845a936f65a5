package dev.krait.runtime.expose;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final List<Entry> entries = new ArrayList<>();

  /** Adds an attribute. */
  public void add(String name, PyObject value) {
    entries.add(new Entry(name, value, rank(name, value)));
  }

  /** Puts all attributes into a dictionary in order. */
  public void putInto(PyDict attributes) {
    entries.sort(null);
    for (Entry entry : entries) {
      attributes.put(entry.name, entry.value);
    }
  }

  private static int rank(String name, PyObject value) {
    if (value instanceof GetSetDescriptor) {
      return RANKS.size() + 1;
    }
    boolean method = value instanceof BuiltinMethod builtin && !builtin.code().wrapper;
    return method ? RANKS.size() : RANKS.getOrDefault(name, RANKS.size());
  }

  private record Entry(String name, PyObject value, int rank) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return Integer.compare(rank, other.rank);
    }
  }
}
