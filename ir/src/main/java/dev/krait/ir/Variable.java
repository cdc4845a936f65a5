package dev.krait.ir;

/**
 * A variable of one function. Two variables are the same only if they are the same object:
 * temporaries and the variables of an inlined comprehension may share a name.
 */
public final class Variable {
  /** Where the value is kept. */
  public enum Storage {
    /** A variable of the function itself. */
    LOCAL,
    /** Introduced by lowering; never unbound, invisible to the program. */
    TEMPORARY,
    /** A {@code cell} of the function, which inner functions share. */
    CELL,
    /** A {@code cell} of an enclosing function. */
    FREE_CELL,
    /** The value of an enclosing function's variable that is never rebound. */
    FREE_VALUE
  }

  /** What the value is, for the back ends. */
  public enum Kind {
    OBJECT,
    /** An array of objects: the result of unpacking. */
    ITEMS,
    /** A Java {@code long}. */
    INT64,
    /** A list, a set or a dict that a comprehension fills. */
    LIST,
    SET,
    DICT,
    /** The exception that a handler caught. */
    EXCEPTION,
    /** The state of a statement with {@code except*}. */
    EXCEPT_STAR
  }

  private final String name;
  private final Storage storage;
  private final Kind kind;

  public Variable(String name, Storage storage, Kind kind) {
    this.name = name;
    this.storage = storage;
    this.kind = kind;
  }

  public static Variable local(String name) {
    return new Variable(name, Storage.LOCAL, Kind.OBJECT);
  }

  public String name() {
    return name;
  }

  public Storage storage() {
    return storage;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the value stands in a {@code cell}. */
  public boolean isCell() {
    return storage == Storage.CELL || storage == Storage.FREE_CELL;
  }

  /** Whether the variable belongs to an enclosing function. */
  public boolean isFree() {
    return storage == Storage.FREE_CELL || storage == Storage.FREE_VALUE;
  }

  @Override
  public String toString() {
    return name;
  }
}
