package dev.krait.grammar;

/**
 * The stack of indentations. Tabs count to the next multiple of eight; to be consistent, the
 * comparison must have the same result when a tab counts one.
 */
final class Indentation {
  /** CPython's MAXINDENT: "too many levels of indentation". */
  private static final int LIMIT = 100;

  /** What {@link #enter} returns for an indentation that fits nowhere. */
  static final int INCONSISTENT = Integer.MIN_VALUE;

  private final int[] columns = new int[LIMIT];
  private final int[] tabsAsOne = new int[LIMIT];
  private int top;

  /** How many levels are open. */
  int levels() {
    return top;
  }

  /**
   * Compares the indentation of a line with the one before: 1 for a new level, 0 for the same, the
   * negative number of levels that end, or {@link #INCONSISTENT}.
   */
  int enter(int column, int tabAsOne) {
    if (column == columns[top]) {
      return tabAsOne == tabsAsOne[top] ? 0 : INCONSISTENT;
    }
    if (column > columns[top]) {
      if (top + 1 >= LIMIT || tabAsOne <= tabsAsOne[top]) {
        return INCONSISTENT;
      }
      top++;
      columns[top] = column;
      tabsAsOne[top] = tabAsOne;
      return 1;
    }
    int before = top;
    while (column < columns[top]) {
      top--;
    }
    return column == columns[top] && tabAsOne == tabsAsOne[top] ? top - before : INCONSISTENT;
  }
}
