package dev.krait.runtime.module.sre.engine;

/** Whether a character belongs to a set. */
@FunctionalInterface
interface CharTest {
  boolean test(int c);
}
