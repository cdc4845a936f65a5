package dev.krait.runtime.module.sre.engine;

/**
 * The instructions of a {@link Program}. Each stands in an array of integers with its operands
 * behind it; an address is an index into that array, a register an index into the matcher's.
 */
final class Op {
  /** The match is complete. */
  static final int MATCH = 0;

  static final int FAIL = 1;

  /** {@code character}. */
  static final int CHAR = 2;

  /** {@code literal}: two or more characters. */
  static final int STRING = 3;

  /** {@code set}. */
  static final int SET = 4;

  /** {@code position}: as {@code re._constants.ATCODES}. */
  static final int AT = 5;

  /** {@code register} of a group's start or end. */
  static final int MARK = 6;

  /** {@code address}. */
  static final int JUMP = 7;

  /** {@code branch}. */
  static final int BRANCH = 8;

  /** {@code set min max first}: one character many times, as many as can be. */
  static final int GREEDY = 9;

  /** {@code set min max first}: as few as can be. */
  static final int LAZY = 10;

  /** {@code set min max first}: as many as there are, never fewer. */
  static final int POSSESSIVE = 11;

  /** {@code register until}: begins a loop. */
  static final int REPEAT = 12;

  /** {@code register min max body tailFirst bodyFirst}: once more, as often as can be. */
  static final int MAX_UNTIL = 13;

  /** {@code register min max body tailFirst bodyFirst}: once more, as seldom as can be. */
  static final int MIN_UNTIL = 14;

  /** {@code group fold}. */
  static final int BACK_REFERENCE = 15;

  /** {@code group otherwise}. */
  static final int CONDITION = 16;

  /** {@code register back}. */
  static final int ASSERT = 17;

  /** {@code register}. */
  static final int ASSERT_END = 18;

  /** {@code register back after}. */
  static final int ASSERT_NOT = 19;

  /** {@code register}. */
  static final int ASSERT_NOT_END = 20;

  /** {@code register}. */
  static final int ATOMIC = 21;

  /** {@code register}. */
  static final int ATOMIC_END = 22;

  /** {@code register loop}: begins a loop that never gives back. */
  static final int POSSESSIVE_REPEAT = 23;

  /** {@code register min max body}, two unused. */
  static final int POSSESSIVE_LOOP = 24;

  /** {@code register loop}. */
  static final int POSSESSIVE_END = 25;

  /** How many integers {@link #GREEDY}, {@link #LAZY} and {@link #POSSESSIVE} take. */
  static final int ONE_SIZE = 5;

  /** How many integers {@link #MAX_UNTIL}, {@link #MIN_UNTIL}, {@link #POSSESSIVE_LOOP} take. */
  static final int UNTIL_SIZE = 7;

  private Op() {}
}
