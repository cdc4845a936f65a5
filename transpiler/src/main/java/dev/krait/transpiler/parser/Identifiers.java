package dev.krait.transpiler.parser;

import dev.krait.grammar.PythonToken;
import dev.krait.transpiler.source.UnicodeRanges;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names of one source: every occurrence of a name is the same string, in normal form KC, and
 * made of characters that Python allows (XID_Start, XID_Continue).
 */
final class Identifiers {
  /** What an identifier cannot be, however it is written. */
  private static final Set<String> CONSTANTS = Set.of("None", "True", "False");

  private final char[] chars;
  private final Map<String, String> beyondAscii = new HashMap<>(0);
  private String[] table = new String[256];
  private int count;

  Identifiers(char[] chars) {
    this.chars = chars;
  }

  String of(PythonToken token) {
    int start = token.start();
    int end = token.end();
    int hash = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
      all |= chars[i];
    }
    int mask = table.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    for (String found = table[slot]; found != null; found = table[slot]) {
      if (found.hashCode() == hash && matches(found, start, end)) {
        return found;
      }
      slot = (slot + 1) & mask;
    }
    String name = new String(chars, start, end - start);
    if (all >= 0x80) {
      return beyondAscii.computeIfAbsent(name, n -> normalized(n, token));
    }
    table[slot] = name;
    if (++count * 2 > table.length) {
      grow();
    }
    return name;
  }

  private boolean matches(String name, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (name.charAt(i - start) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String name, PythonToken token) {
    if (!UnicodeRanges.isIdentifier(name)) {
      throw Tree.reject(token);
    }
    String normal = UnicodeRanges.normalizeCompatible(name);
    if (CONSTANTS.contains(normal)) {
      throw Tree.reject(token);
    }
    return normal;
  }

  private void grow() {
    String[] old = table;
    table = new String[old.length * 4];
    int mask = table.length - 1;
    for (String name : old) {
      if (name != null) {
        int slot = (name.hashCode() ^ (name.hashCode() >>> 15)) & mask;
        while (table[slot] != null) {
          slot = (slot + 1) & mask;
        }
        table[slot] = name;
      }
    }
  }
}
