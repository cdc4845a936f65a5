package dev.krait.transpiler.cli;

/**
 * A source that is to be run.
 *
 * @param origin where it comes from, which decides how errors are worded
 * @param bytes the source; of a command the text in UTF-8
 * @param filename what {@code co_filename} and messages say
 * @param moduleName the name from which the Java class's name is made
 */
record Program(Origin origin, byte[] bytes, String filename, String moduleName) {
  /** Where a program comes from. */
  enum Origin {
    /** A file, or standard input, that is run as the main program. */
    SCRIPT,
    /** The argument of {@code -c}. */
    COMMAND,
    /** A module that is imported or run by {@code -m}. */
    MODULE
  }
}
