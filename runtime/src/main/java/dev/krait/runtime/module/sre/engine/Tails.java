package dev.krait.runtime.module.sre.engine;

/**
 * Notes for each repetition of one character what can follow it, so that places where the rest
 * cannot match are passed over, and makes it possessive where no shorter repetition can be followed
 * by the rest.
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
      if (op == Op.GREEDY || op == Op.LAZY) {
        boolean[] tail = first.of(pc + Op.ONE_SIZE);
        if (tail != null) {
          code[pc + 4] = sets.add(CharSet.of(c -> tail[Buckets.of(c)], Buckets.all()));
          if (op == Op.GREEDY && isDisjoint(tail, sets.all().get(code[pc + 1]))) {
            code[pc] = Op.POSSESSIVE;
          }
        }
      }
    }
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
      case Op.GREEDY,
          Op.LAZY,
          Op.POSSESSIVE,
          Op.MAX_UNTIL,
          Op.MIN_UNTIL,
          Op.POSSESSIVE_LOOP ->
          5;
      default -> 2;
    };
  }
}
