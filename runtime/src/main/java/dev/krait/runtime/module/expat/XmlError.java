package dev.krait.runtime.module.expat;

/** What is wrong with a document, and where; control flow without a stack trace. */
final class XmlError extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final int SYNTAX = 2;
  static final int NO_ELEMENTS = 3;
  static final int INVALID_TOKEN = 4;
  static final int UNCLOSED_TOKEN = 5;
  static final int PARTIAL_CHAR = 6;
  static final int TAG_MISMATCH = 7;
  static final int DUPLICATE_ATTRIBUTE = 8;
  static final int JUNK_AFTER_DOCUMENT = 9;
  static final int PARAM_ENTITY_REF = 10;
  static final int UNDEFINED_ENTITY = 11;
  static final int RECURSIVE_ENTITY = 12;
  static final int ASYNC_ENTITY = 13;
  static final int BAD_CHAR_REF = 14;
  static final int BINARY_ENTITY = 15;
  static final int EXTERNAL_ENTITY_IN_ATTRIBUTE = 16;
  static final int MISPLACED_DECLARATION = 17;
  static final int UNKNOWN_ENCODING = 18;
  static final int INCORRECT_ENCODING = 19;
  static final int UNCLOSED_CDATA = 20;
  static final int EXTERNAL_ENTITY = 21;
  static final int NOT_STANDALONE = 22;
  static final int CANNOT_CHANGE = 26;
  static final int UNBOUND_PREFIX = 27;
  static final int UNDECLARING_PREFIX = 28;
  static final int XML_DECLARATION = 30;
  static final int TEXT_DECLARATION = 31;
  static final int PUBLIC_ID = 32;
  static final int FINISHED = 36;
  static final int RESERVED_XML = 38;
  static final int RESERVED_XMLNS = 39;
  static final int RESERVED_NAMESPACE = 40;
  static final int AMPLIFICATION = 43;

  private final int code;
  private final int index;

  /**
   * @param index where in the text of the document; -1 for where the current token begins
   */
  XmlError(int code, int index) {
    super(null, null, false, false);
    this.code = code;
    this.index = index;
  }

  int code() {
    return code;
  }

  int index() {
    return index;
  }
}
