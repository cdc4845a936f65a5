package dev.krait.interpreter;

/** A statement that can be executed. */
abstract class Statement {
  /** Executes it; null if control goes on behind it, else where it goes. */
  abstract Jump run(Frame frame);
}
