package dev.krait.runtime.module.sre.engine;

import dev.krait.runtime.text.CharacterClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sets of a program. Codes that match one character of some kind become one. */
final class CharSets {
  private final List<CharSet> all = new ArrayList<>();
  private final Map<List<Integer>, Integer> known = new HashMap<>();

  List<CharSet> all() {
    return all;
  }

  int add(CharSet set) {
    all.add(set);
    return all.size() - 1;
  }

  /** How many codes the instruction at an index has. */
  int size(int[] code, int at) {
    return switch (code[at]) {
      case SreCode.ANY, SreCode.ANY_ALL -> 1;
      case SreCode.IN, SreCode.IN_IGNORE, SreCode.IN_LOC_IGNORE, SreCode.IN_UNI_IGNORE ->
          1 + code[at + 1];
      default -> 2;
    };
  }

  /** The number of the set that the instruction at an index matches. */
  int parse(int[] code, int at) {
    List<Integer> key = new ArrayList<>();
    for (int each : Arrays.copyOfRange(code, at, at + size(code, at))) {
      key.add(each);
    }
    Integer number = known.get(key);
    if (number == null) {
      number = add(make(code, at));
      known.put(key, number);
    }
    return number;
  }

  private CharSet make(int[] code, int at) {
    return switch (code[at]) {
      case SreCode.ANY -> CharSet.allButNewline();
      case SreCode.ANY_ALL -> CharSet.everything();
      case SreCode.LITERAL -> literal(code[at + 1], Fold.NONE, false);
      case SreCode.NOT_LITERAL -> literal(code[at + 1], Fold.NONE, true);
      case SreCode.LITERAL_IGNORE -> literal(code[at + 1], Fold.ASCII, false);
      case SreCode.NOT_LITERAL_IGNORE -> literal(code[at + 1], Fold.ASCII, true);
      case SreCode.LITERAL_UNI_IGNORE -> literal(code[at + 1], Fold.UNICODE, false);
      case SreCode.NOT_LITERAL_UNI_IGNORE -> literal(code[at + 1], Fold.UNICODE, true);
      case SreCode.LITERAL_LOC_IGNORE -> literal(code[at + 1], Fold.LOCALE, false);
      case SreCode.NOT_LITERAL_LOC_IGNORE -> literal(code[at + 1], Fold.LOCALE, true);
      case SreCode.IN -> in(code, at, Fold.NONE);
      case SreCode.IN_IGNORE -> in(code, at, Fold.ASCII);
      case SreCode.IN_UNI_IGNORE -> in(code, at, Fold.UNICODE);
      case SreCode.IN_LOC_IGNORE -> in(code, at, Fold.LOCALE);
      default -> throw new InvalidCode();
    };
  }

  private static CharSet literal(int c, Fold fold, boolean negated) {
    CharTest test =
        switch (fold) {
          case NONE -> each -> each == c;
          case LOCALE ->
              each -> each == c || lower(each) == c || CharacterClasses.upper(each) == c && c < 128;
          default -> each -> fold.lower(each) == c;
        };
    if (negated) {
      return CharSet.of(each -> !test.test(each), Buckets.all());
    }
    return CharSet.of(test, fold == Fold.UNICODE ? Buckets.all() : Buckets.wideOf(c));
  }

  private static int lower(int c) {
    return CharacterClasses.asciiLower(c);
  }

  private static CharSet in(int[] code, int at, Fold fold) {
    CharTest test = SetCode.test(code, at + 2, at + 1 + code[at + 1]);
    return CharSet.of(
        switch (fold) {
          case NONE -> test;
          case LOCALE ->
              c -> test.test(lower(c)) || c < 128 && test.test(CharacterClasses.upper(c));
          default -> c -> test.test(fold.lower(c));
        },
        fold == Fold.UNICODE ? Buckets.all() : SetCode.wide(code, at + 2));
  }
}
