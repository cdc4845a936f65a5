package dev.krait.runtime.module.opcode;

import java.util.BitSet;

/** Which instructions of CPython 3.14 have what kind of argument, by their numbers. */
final class OpcodeSets {
  static final int LAST = 266;

  static final BitSet VALID = set("0-120 128-211 234-266");
  static final BitSet ARGUMENT =
      set(
          "44-120 128 143-153 155-195 197 200 209-211 237 239 241-245 247-251 253 255 257-261"
              + " 263-266");
  static final BitSet CONSTANT = set("82 190-191");
  static final BitSet NAME = set("61 64-65 72-73 80 91-93 96 110 115-116 179 189 194-195 200 249");
  static final BitSet JUMP = set("68 70 75-77 100-103 106 172-176 237 248 257-260");
  static final BitSet FREE = set("62 90 97 111");
  static final BitSet LOCAL = set("3 63 83-89 112-114 261 266");
  static final BitSet EXCEPTION = set("263-265");

  private OpcodeSets() {}

  private static BitSet set(String ranges) {
    BitSet set = new BitSet();
    for (String range : ranges.split(" ")) {
      String[] ends = range.split("-");
      set.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
    }
    return set;
  }
}
