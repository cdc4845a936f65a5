package dev.krait.runtime.object;

import java.util.Arrays;

/**
 * What the instances of a class consist of.
 *
 * @param own whether they have fields that those of the class's base have not
 * @param slotNames the names of their values by {@code __slots__}, those of bases first
 * @param dict whether they have a {@code __dict__}
 * @param weakReferences whether there can be weak references to them
 */
record InstanceLayout(boolean own, String[] slotNames, boolean dict, boolean weakReferences) {
  private static final InstanceLayout PLAIN = new InstanceLayout(true, new String[0], false, false);

  /** The layout of a built-in type; {@code base} is null for {@code object}. */
  static InstanceLayout builtin(PyType base) {
    if (base == null || base == PyType.OBJECT) {
      return PLAIN;
    }
    InstanceLayout inherited = base.layout();
    return new InstanceLayout(false, inherited.slotNames, inherited.dict, inherited.weakReferences);
  }

  /** The layout of a class that adds these to its base's. */
  InstanceLayout with(String[] slots, boolean addsDict, boolean addsWeakReferences) {
    String[] names = Arrays.copyOf(slotNames, slotNames.length + slots.length);
    System.arraycopy(slots, 0, names, slotNames.length, slots.length);
    return new InstanceLayout(
        slots.length > 0, names, dict || addsDict, weakReferences || addsWeakReferences);
  }

  /** Like this, with a {@code __dict__}. */
  InstanceLayout withDict() {
    return new InstanceLayout(own, slotNames, true, weakReferences);
  }

  /** Like this, with weak references. */
  InstanceLayout withWeakReferences() {
    return new InstanceLayout(own, slotNames, dict, true);
  }

  /** Like this, with no more fields than those of the base. */
  InstanceLayout plain() {
    return new InstanceLayout(false, slotNames, dict, weakReferences);
  }

  /** Like this, with fields of its own. */
  InstanceLayout distinct() {
    return new InstanceLayout(true, slotNames, dict, weakReferences);
  }
}
