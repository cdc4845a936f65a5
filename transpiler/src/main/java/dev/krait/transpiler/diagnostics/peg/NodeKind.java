package dev.krait.transpiler.diagnostics.peg;

/** What a node is, as far as errors ask, with the name that CPython's messages give it. */
enum NodeKind {
  NAME("name"),
  ATTRIBUTE("attribute"),
  SUBSCRIPT("subscript"),
  STARRED("starred"),
  LIST("list"),
  TUPLE("tuple"),
  LAMBDA("lambda"),
  CALL("function call"),
  OPERATION("expression"),
  GENERATOR("generator expression"),
  YIELD("yield expression"),
  AWAIT("await expression"),
  LISTCOMPREHENSION("list comprehension"),
  SETCOMPREHENSION("set comprehension"),
  DICTCOMPREHENSION("dict comprehension"),
  DICT("dict literal"),
  SET("set display"),
  FSTRING("f-string expression"),
  TSTRING("t-string expression"),
  LITERAL("literal"),
  BYTES("literal"),
  NONE("None"),
  TRUE("True"),
  FALSE("False"),
  ELLIPSIS("ellipsis"),
  COMPARISON("comparison"),
  CONDITIONAL("conditional expression"),
  NAMED("named expression"),
  SLICE("slice"),
  /** The pair {@code in x} of a comparison. */
  MEMBERSHIP("comparison"),
  COMPREHENSION("comprehension"),
  ARGUMENTS("arguments"),
  KEYWORD("keyword"),
  KEYWORDUNPACKING("keyword unpacking"),
  PARAMETER("parameter"),
  PATTERN("pattern"),
  STATEMENT("statement");

  private final String title;

  NodeKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
