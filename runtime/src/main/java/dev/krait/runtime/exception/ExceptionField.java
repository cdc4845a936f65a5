package dev.krait.runtime.exception;

import dev.krait.runtime.object.PyType;

/**
 * The fields that some built-in exception classes have beside {@code args}: the members of
 * CPython's structures. The fields of one class have different indices.
 */
public enum ExceptionField {
  STOP_VALUE("StopIteration", "value", 0),
  EXIT_CODE("SystemExit", "code", 0),
  NAME("NameError", "name", 0),
  ATTRIBUTE_NAME("AttributeError", "name", 0),
  ATTRIBUTE_OBJECT("AttributeError", "obj", 1),
  IMPORT_MESSAGE("ImportError", "msg", 0),
  IMPORT_NAME("ImportError", "name", 1),
  IMPORT_PATH("ImportError", "path", 2),
  IMPORT_NAME_FROM("ImportError", "name_from", 3),
  ERRNO("OSError", "errno", 0),
  STRERROR("OSError", "strerror", 1),
  FILENAME("OSError", "filename", 2),
  FILENAME2("OSError", "filename2", 3),
  CHARACTERS_WRITTEN("OSError", "characters_written", 4),
  SYNTAX_MESSAGE("SyntaxError", "msg", 0),
  SYNTAX_FILENAME("SyntaxError", "filename", 1),
  SYNTAX_LINE("SyntaxError", "lineno", 2),
  SYNTAX_OFFSET("SyntaxError", "offset", 3),
  SYNTAX_TEXT("SyntaxError", "text", 4),
  SYNTAX_END_LINE("SyntaxError", "end_lineno", 5),
  SYNTAX_END_OFFSET("SyntaxError", "end_offset", 6),
  SYNTAX_PRINT("SyntaxError", "print_file_and_line", 7),
  SYNTAX_METADATA("SyntaxError", "_metadata", 8),
  UNICODE_ENCODING("UnicodeError", "encoding", 0),
  UNICODE_OBJECT("UnicodeError", "object", 1),
  UNICODE_START("UnicodeError", "start", 2),
  UNICODE_END("UnicodeError", "end", 3),
  UNICODE_REASON("UnicodeError", "reason", 4),
  GROUP_MESSAGE("BaseExceptionGroup", "message", 0),
  GROUP_EXCEPTIONS("BaseExceptionGroup", "exceptions", 1);

  private static final ExceptionField[] VALUES = values();

  private final String owner;
  private final String attribute;
  private final int index;

  ExceptionField(String owner, String attribute, int index) {
    this.owner = owner;
    this.attribute = attribute;
    this.index = index;
  }

  /** The position among the fields of the class. */
  public int index() {
    return index;
  }

  /** The Python attribute. */
  public String attribute() {
    return attribute;
  }

  /** The field of that name in the instances of a class; null if they have none. */
  public static ExceptionField find(PyType type, String attribute) {
    for (ExceptionField field : VALUES) {
      if (field.attribute.equals(attribute) && field.belongsTo(type)) {
        return field;
      }
    }
    return null;
  }

  private boolean belongsTo(PyType type) {
    for (PyType each : type.mro()) {
      if (!each.isHeapType() && each.name().equals(owner)) {
        return true;
      }
    }
    return false;
  }
}
