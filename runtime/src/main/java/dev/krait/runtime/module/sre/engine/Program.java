package dev.krait.runtime.module.sre.engine;

/**
 * A regular expression ready to run.
 *
 * @param code the instructions: {@link Op}
 * @param sets what instructions name by number
 * @param literals the characters of strings
 * @param branches the alternatives
 * @param groups how many groups there are
 * @param registers how many integers a run needs: twice the groups, the last closed group, loops
 * @param least the fewest characters of a match
 * @param prefix the characters that every match begins with; null if not known
 * @param prefixText the prefix as a Java string; null if it is none
 * @param first the characters that a match can begin with; null if not known
 * @param anchored whether a match can only be at the beginning of the text
 */
public record Program(
    int[] code,
    CharSet[] sets,
    int[][] literals,
    Branch[] branches,
    int groups,
    int registers,
    int least,
    int[] prefix,
    String prefixText,
    boolean[] first,
    boolean anchored) {

  /** Translates the list of codes; {@link InvalidCode} if it is none. */
  public static Program of(int[] codes, int groups) {
    try {
      return new ProgramBuilder(codes, groups).build();
    } catch (IndexOutOfBoundsException e) {
      throw new InvalidCode();
    }
  }

  /** The register of the last closed group. */
  int lastGroup() {
    return 2 * groups;
  }
}
