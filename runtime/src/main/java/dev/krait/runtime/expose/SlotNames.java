package dev.krait.runtime.expose;

import java.util.Set;

/**
 * The special methods that CPython keeps in slots of its type structures, so that a built-in one is
 * a {@code wrapper_descriptor} rather than a {@code method_descriptor}.
 */
final class SlotNames {
  private static final Set<String> NAMES =
      Set.of(
          ("add radd iadd sub rsub isub mul rmul imul matmul rmatmul imatmul truediv rtruediv"
                  + " itruediv floordiv rfloordiv ifloordiv mod rmod imod divmod rdivmod pow rpow"
                  + " ipow lshift rlshift ilshift rshift rrshift irshift and rand iand xor rxor ixor"
                  + " or ror ior neg pos abs bool invert int float index len getitem setitem delitem"
                  + " contains repr hash call str getattribute getattr setattr delattr lt le eq ne gt"
                  + " ge iter next get set delete init del await aiter anext buffer release_buffer")
              .split(" "));

  /** Slots that these types define as plain methods too, which win. */
  private static final Set<String> METHODS =
      Set.of(
          "list.getitem",
          "dict.getitem",
          "dict.contains",
          "set.contains",
          "frozenset.contains",
          "coroutine.await");

  private SlotNames() {}

  static boolean isWrapper(String owner, String name) {
    if (!name.startsWith("__") || !name.endsWith("__") || name.length() < 5) {
      return false;
    }
    String bare = name.substring(2, name.length() - 2);
    return NAMES.contains(bare) && !METHODS.contains(owner + "." + bare);
  }
}
