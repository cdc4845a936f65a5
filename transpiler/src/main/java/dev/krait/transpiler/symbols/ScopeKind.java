package dev.krait.transpiler.symbols;

/** What a scope belongs to: the block types of CPython's symbol table, its functions told apart. */
public enum ScopeKind {
  MODULE("module", 2),
  CLASS("class", 1),
  FUNCTION("function", 0),
  LAMBDA("function", 0),
  GENERATOR_EXPRESSION("function", 0),
  LIST_COMPREHENSION("function", 0),
  SET_COMPREHENSION("function", 0),
  DICT_COMPREHENSION("function", 0),
  /** PEP 649: the body of an {@code __annotate__} function. */
  ANNOTATION("annotation", 3),
  /** The value of a {@code type} statement. */
  TYPE_ALIAS("type alias", 4),
  /** PEP 695: the scope around a generic class, function or alias. */
  TYPE_PARAMETERS("type parameters", 5),
  /** The bound, constraints or default of one type parameter. */
  TYPE_VARIABLE("type variable", 6);

  private final String typeName;
  private final int typeCode;

  ScopeKind(String typeName, int typeCode) {
    this.typeName = typeName;
    this.typeCode = typeCode;
  }

  /** The name that {@code symtable.SymbolTable.get_type()} gives. */
  public String typeName() {
    return typeName;
  }

  /** The number that {@code _symtable} gives. */
  public int typeCode() {
    return typeCode;
  }

  /** A list, set or dict comprehension or a generator expression. */
  public boolean isComprehension() {
    return this == GENERATOR_EXPRESSION
        || this == LIST_COMPREHENSION
        || this == SET_COMPREHENSION
        || this == DICT_COMPREHENSION;
  }

  /** A block of type {@code function}: a definition, a lambda or any comprehension. */
  public boolean isFunction() {
    return this == FUNCTION || this == LAMBDA || isComprehension();
  }

  /** Runs as a function with fast locals: everything but modules and classes. */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS;
  }
}
