package dev.krait.runtime.module.io;

import dev.krait.runtime.text.PyStr;

/** Turns the bytes of a file into text piece by piece. */
interface TextDecoder {
  /**
   * What is kept between pieces.
   *
   * @param pending bytes that are not decoded yet
   * @param flags whatever else
   */
  record State(byte[] pending, long flags) {}

  /** The text of the next bytes. */
  PyStr decode(byte[] bytes, boolean last);

  State state();

  void setState(State state);

  void reset();
}
