package dev.krait.runtime.module.sre.engine;

/**
 * Notes for each repetition what can follow it, so that places where the rest cannot match are
 * passed over, and makes that of one character possessive where no shorter one can be followed by
 * the rest.
 */
final class Tails {
  private final int[] code;
  private final CharSets sets;
  private final FirstSets first;

  Tails(int[] code, CharSets sets, FirstSets first) {
    this.code = code;
    this.sets = sets;
    this.first = first;
  }

  void note() {
    for (int pc = 0; pc < code.length; pc += size(code[pc])) {
      int op = code[pc];
      if (op == Op.MAX_UNTIL || op == Op.MIN_UNTIL) {
        code[pc + 5] = set(first.of(pc + Op.UNTIL_SIZE));
        code[pc + 6] = set(first.of(code[pc + 4]));
      } else if (op == Op.GREEDY || op == Op.LAZY) {
        boolean[] tail = first.of(pc + Op.ONE_SIZE);
        if (tail != null) {
          code[pc + 4] = set(tail);
          if (op == Op.GREEDY && isDisjoint(tail, sets.all().get(code[pc + 1]))) {
            code[pc] = Op.POSSESSIVE;
          }
        }
      }
    }
  }

  /** The number of a set of its own; -1 if nothing is known. */
  private int set(boolean[] table) {
    return table == null ? -1 : sets.add(CharSet.of(c -> table[Buckets.of(c)], Buckets.all()));
  }

  private static boolean isDisjoint(boolean[] tail, CharSet item) {
    boolean[] table = FirstSets.table(item);
    for (int c = 0; c < tail.length; c++) {
      if (tail[c] && table[c]) {
        return false;
      }
    }
    return true;
  }

  private static int size(int op) {
    return switch (op) {
      case Op.MATCH, Op.FAIL -> 1;
      case Op.REPEAT,
              Op.BACK_REFERENCE,
              Op.CONDITION,
              Op.ASSERT,
              Op.POSSESSIVE_REPEAT,
              Op.POSSESSIVE_END ->
          3;
      case Op.ASSERT_NOT -> 4;
      case Op.GREEDY, Op.LAZY, Op.POSSESSIVE -> Op.ONE_SIZE;
      case Op.MAX_UNTIL, Op.MIN_UNTIL, Op.POSSESSIVE_LOOP -> Op.UNTIL_SIZE;
      default -> 2;
    };
  }
}
