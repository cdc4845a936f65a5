package dev.krait.transpiler.diagnostics.peg;

/** What a rule answered at a token. */
final class Memo {
  final int rule;
  final Memo next;
  Object value;
  int end;

  Memo(int rule, Memo next, Object value, int end) {
    this.rule = rule;
    this.next = next;
    this.value = value;
    this.end = end;
  }
}
