package dev.krait.runtime.text.unicode;

import java.util.Arrays;

/** What one version of Unicode says of each character, as {@code unicodedata} tells it. */
public final class CharacterDatabase {
  /** The properties that many characters share. */
  private record Kind(
      String category, String bidirectional, String width, int combining, boolean mirrored) {}

  private final String version;
  private final Kind[] kinds;
  private final int[] starts;
  private final int[] kindOf;
  private final int[] numbered;
  private final int[] decimals;
  private final int[] digits;
  private final double[] numerics;
  private final Decompositions decompositions;

  private CharacterDatabase(String version, PackedData data) {
    this.version = version;
    kinds = new Kind[data.number()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = new Kind(data.text(), data.text(), data.text(), data.number(), data.number() == 1);
    }
    int runs = data.number();
    starts = new int[runs];
    kindOf = new int[runs];
    int start = 0;
    for (int i = 0; i < runs; i++) {
      starts[i] = start;
      start += data.number();
      kindOf[i] = data.number();
    }
    int count = data.number();
    numbered = new int[count];
    decimals = new int[count];
    digits = new int[count];
    numerics = new double[count];
    int code = 0;
    for (int i = 0; i < count; i++) {
      code += data.number();
      numbered[i] = code;
      decimals[i] = data.number() - 1;
      digits[i] = data.number() - 1;
      long numerator = data.signed();
      int denominator = data.number();
      numerics[i] = denominator == 0 ? Double.NaN : (double) numerator / denominator;
    }
    decompositions = new Decompositions(data);
  }

  private static final CharacterDatabase CURRENT;
  private static final CharacterDatabase OLD;

  static {
    PackedData data = new PackedData("characters.bin");
    CURRENT = new CharacterDatabase(data.text(), data);
    OLD = new CharacterDatabase("3.2.0", data);
  }

  /** The version that {@code str} follows. */
  public static CharacterDatabase current() {
    return CURRENT;
  }

  /** Version 3.2.0, which the names of internet domains follow. */
  public static CharacterDatabase old() {
    return OLD;
  }

  /** The version's number. */
  public String version() {
    return version;
  }

  private Kind kind(int c) {
    int found = Arrays.binarySearch(starts, c);
    return kinds[kindOf[found >= 0 ? found : -found - 2]];
  }

  /** The general category. */
  public String category(int c) {
    return kind(c).category;
  }

  /** The bidirectional class, or nothing. */
  public String bidirectional(int c) {
    return kind(c).bidirectional;
  }

  /** The East Asian width. */
  public String width(int c) {
    return kind(c).width;
  }

  /** The canonical combining class. */
  public int combining(int c) {
    return kind(c).combining;
  }

  /** Whether the character is mirrored in bidirectional text. */
  public boolean mirrored(int c) {
    return kind(c).mirrored;
  }

  /** The value of a decimal digit, or -1. */
  public int decimal(int c) {
    int found = Arrays.binarySearch(numbered, c);
    return found < 0 ? -1 : decimals[found];
  }

  /** The value of a digit, or -1. */
  public int digit(int c) {
    int found = Arrays.binarySearch(numbered, c);
    return found < 0 ? -1 : digits[found];
  }

  /** The numeric value, or not a number. */
  public double numeric(int c) {
    int found = Arrays.binarySearch(numbered, c);
    return found < 0 ? Double.NaN : numerics[found];
  }

  /** Whether the version has the character. */
  public boolean isAssigned(int c) {
    return !category(c).equals("Cn");
  }

  /** How the character is decomposed, as the database writes it; empty if it is not. */
  public String decomposition(int c) {
    return decompositions.text(c);
  }

  Decompositions decompositions() {
    return decompositions;
  }
}
