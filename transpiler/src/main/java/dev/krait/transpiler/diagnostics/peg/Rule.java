package dev.krait.transpiler.diagnostics.peg;

/** A named rule of the grammar. Its body is set once all rules are read. */
final class Rule implements Expression {
  private final String name;
  private final int index;

  /** Whether results are remembered, which CPython does for the same rules. */
  private final boolean memoised;

  /** Whether the search for errors is off below this rule. */
  private final boolean lenient;

  private Expression body;
  private boolean leftRecursive;

  Rule(String name, int index, boolean memoised, boolean lenient) {
    this.name = name;
    this.index = index;
    this.memoised = memoised;
    this.lenient = lenient;
  }

  void define(Expression body) {
    this.body = body;
    this.leftRecursive =
        body instanceof Choice choice
            && choice.alternatives().stream().anyMatch(a -> a.items().get(0) == this);
  }

  String name() {
    return name;
  }

  /** Whether the rule describes an error. */
  boolean isWrong() {
    return name.startsWith("wrong_");
  }

  boolean isDefined() {
    return body != null;
  }

  @Override
  public Object match(PegParser parser) {
    parser.enter();
    Object value = leftRecursive ? grow(parser) : memoised ? remembered(parser) : evaluate(parser);
    parser.leave();
    return value;
  }

  private Object evaluate(PegParser parser) {
    if (!lenient) {
      return body.match(parser);
    }
    boolean before = parser.searchesErrors();
    parser.searchErrors(false);
    Object value = body.match(parser);
    parser.searchErrors(before);
    return value;
  }

  private Object remembered(PegParser parser) {
    int mark = parser.mark();
    Memo known = parser.recall(mark, index);
    if (known != null) {
      parser.reset(known.end);
      return known.value;
    }
    Object value = evaluate(parser);
    parser.remember(mark, index, value);
    return value;
  }

  /**
   * Left recursion: the rule fails at first, then uses its own last result as long as that grows.
   */
  private Object grow(PegParser parser) {
    int mark = parser.mark();
    Memo memo = parser.recall(mark, index);
    if (memo != null) {
      parser.reset(memo.end);
      return memo.value;
    }
    memo = parser.remember(mark, index, null);
    memo.end = mark;
    parser.enter();
    while (true) {
      parser.reset(mark);
      Object value = body.match(parser);
      if (value == null || parser.mark() <= memo.end) {
        break;
      }
      memo.value = value;
      memo.end = parser.mark();
    }
    parser.leave();
    parser.reset(memo.end);
    return memo.value;
  }
}
