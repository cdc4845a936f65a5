package dev.krait.ir;

/** The runtime's functions that lowering calls by name; both back ends know them. */
public enum RuntimeFunction {
  /** (exception, class or tuple of classes) to bool: whether an {@code except} clause catches. */
  EXCEPTION_MATCHES,
  /** (module) to None: {@code from module import *} into the globals. */
  IMPORT_STAR,
  /** (module, name): {@code from module import name}. */
  IMPORT_NAME,
  /** (list, value) to None: what a list comprehension does for each value. */
  LIST_APPEND,
  /** (set, value) to None. */
  SET_ADD,
  /** (dict, key, value) to None. */
  DICT_STORE,
  /** The current exception's {@code (type, value, traceback)} for {@code __exit__}. */
  EXIT_ARGUMENTS,
  /** (object, name): a special method looked up on the type and bound. */
  SPECIAL_METHOD,
  /** (manager, exit-name error): the same, with the TypeError of {@code with}. */
  ENTER_METHOD,
  EXIT_METHOD,
  /** The class namespace as a dict: {@code locals()} in a class body. */
  CLASS_NAMESPACE,
  /** (class, self): zero-argument {@code super}. */
  SUPER,
  /** Module-level and class-level annotations. */
  ANNOTATE,
  /** () to the class AssertionError. */
  ASSERTION_ERROR,
  /** (cell variable) to the cell itself. */
  CELL_OF
}
