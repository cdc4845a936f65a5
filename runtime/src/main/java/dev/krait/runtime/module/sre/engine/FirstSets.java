package dev.krait.runtime.module.sre.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Finds out which characters can stand first in what a part of a program matches. A result is a
 * table of {@link Buckets}; null where the part can be empty or would take long to look through. It
 * does not look beyond the end of an atomic group, which must not choose by what follows it.
 */
final class FirstSets {
  private static final int MOST_STEPS = 2000;

  private final int[] code;
  private final List<CharSet> sets;
  private final List<int[]> literals;
  private final List<int[]> branches;
  private int steps;

  FirstSets(int[] code, List<CharSet> sets, List<int[]> literals, List<int[]> branches) {
    this.code = code;
    this.sets = sets;
    this.literals = literals;
    this.branches = branches;
  }

  boolean[] of(int address) {
    steps = 0;
    return find(address);
  }

  private boolean[] find(int from) {
    int pc = from;
    while (++steps < MOST_STEPS) {
      switch (code[pc]) {
        case Op.CHAR:
          return single(code[pc + 1]);
        case Op.STRING:
          return single(literals.get(code[pc + 1])[0]);
        case Op.SET:
          return table(sets.get(code[pc + 1]));
        case Op.AT:
        case Op.MARK:
        case Op.ATOMIC:
          pc += 2;
          break;
        case Op.JUMP:
          pc = code[pc + 1];
          break;
        case Op.ASSERT_NOT:
          pc = code[pc + 3];
          break;
        case Op.BRANCH:
          return ofBranch(branches.get(code[pc + 1]));
        case Op.GREEDY:
        case Op.LAZY:
        case Op.POSSESSIVE:
          boolean[] item = table(sets.get(code[pc + 1]));
          return code[pc + 2] > 0 ? item : union(item, find(pc + Op.ONE_SIZE));
        case Op.REPEAT:
        case Op.POSSESSIVE_REPEAT:
          int until = code[pc + 2];
          boolean[] body = find(code[until + 4]);
          return code[until + 2] > 0 || body == null
              ? body
              : union(body, find(until + Op.UNTIL_SIZE));
        case Op.MAX_UNTIL:
        case Op.MIN_UNTIL:
          boolean[] again = find(code[pc + 4]);
          return again == null ? null : union(again, find(pc + Op.UNTIL_SIZE));
        case Op.CONDITION:
          boolean[] yes = find(pc + 3);
          return yes == null ? null : union(yes, find(code[pc + 2]));
        default:
          return null;
      }
    }
    return null;
  }

  private boolean[] ofBranch(int[] addresses) {
    boolean[] result = new boolean[Buckets.COUNT];
    for (int address : addresses) {
      result = union(result, find(address));
      if (result == null) {
        return null;
      }
    }
    return result;
  }

  private static boolean[] single(int c) {
    boolean[] result = new boolean[Buckets.COUNT];
    result[Buckets.of(c)] = true;
    return result;
  }

  static boolean[] table(CharSet set) {
    boolean[] result = Arrays.copyOf(set.low, Buckets.COUNT);
    System.arraycopy(set.wide, 0, result, CharSet.LOW, set.wide.length);
    return result;
  }

  private static boolean[] union(boolean[] a, boolean[] b) {
    if (a == null || b == null) {
      return null;
    }
    for (int i = 0; i < a.length; i++) {
      a[i] |= b[i];
    }
    return a;
  }
}
