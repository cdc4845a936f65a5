package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyInt;
import java.util.StringTokenizer;

/** Puts the constants of a module into its namespace. */
public final class Numbers {
  private Numbers() {}

  /**
   * Adds constants.
   *
   * @param table {@code NAME=number}, with white space between
   */
  public static void define(PyDict dict, String table) {
    StringTokenizer words = new StringTokenizer(table);
    while (words.hasMoreTokens()) {
      String entry = words.nextToken();
      int equals = entry.indexOf('=');
      dict.put(entry.substring(0, equals), PyInt.of(Long.parseLong(entry.substring(equals + 1))));
    }
  }
}
