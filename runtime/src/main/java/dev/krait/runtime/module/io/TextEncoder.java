package dev.krait.runtime.module.io;

import dev.krait.runtime.text.PyStr;

/** Turns text into the bytes of a file piece by piece. */
interface TextEncoder {
  byte[] encode(PyStr text);

  void reset();

  /** Says that what comes does not stand at the start of the file, so that it needs no mark. */
  void continueInside();

  /** All characters below it are encoded as the byte of their number; 0 if there are none. */
  int plainLimit();
}
