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
  /** (list, tuple) to None: adds all elements. */
  LIST_EXTEND,
  /** (dict, dict) to None: adds all entries. */
  DICT_MERGE,
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
  /** (manager): the bound {@code __aenter__} and {@code __aexit__} of {@code async with}. */
  ASYNC_ENTER_METHOD,
  ASYNC_EXIT_METHOD,
  /** The class namespace as a dict: {@code locals()} in a class body. */
  CLASS_NAMESPACE,
  /** (class, self): zero-argument {@code super}. */
  SUPER,
  /** (callee): {@code globals()}, where the callee is the built-in function. */
  GLOBALS,
  /** (value): {@code sys.displayhook(value)}, for the interactive interpreter. */
  DISPLAY_VALUE,
  /** (format) to None: {@code NotImplementedError} unless an annotation function knows it. */
  CHECK_FORMAT,
  /** (namespace, name): the name in the namespace, or no object. */
  NAMESPACE_GET,
  /** () to the class AssertionError. */
  ASSERTION_ERROR,
  /** (iterable): the delegate of {@code yield from}. */
  BEGIN_YIELD_FROM,
  /** (awaitable): the delegate of {@code await}. */
  BEGIN_AWAIT,
  /** (asynchronous iterator): the delegate that awaits its next value. */
  BEGIN_AWAIT_NEXT,
  /** (value): it, which the asynchronous generator suspends with at a {@code yield}. */
  ASYNC_YIELDED,
  /** (asynchronous iterable): {@code type(iterable).__aiter__(iterable)}. */
  ASYNC_ITERATOR,
  /** (iterable): {@code iter(iterable)}. */
  ITERATOR,
  /** (iterator): the next value, or no object when it is exhausted. */
  NEXT_OR_NULL,
  /** (value) to a condition: whether {@link #NEXT_OR_NULL} gave no object. */
  IS_NULL,
  /** () to no object, in a variable for an exception. */
  NO_EXCEPTION,
  /** (exception): it is the one being handled from now on; the one before. */
  BEGIN_HANDLING,
  /** (exception that was handled before). */
  END_HANDLING,
  /** (exception): the state of a statement with {@code except*} that caught it. */
  EXCEPT_STAR,
  /** (state, classes, line): what a clause handles, or no exception. */
  EXCEPT_STAR_MATCH,
  /** (state, exception): a clause raised it. */
  EXCEPT_STAR_RAISED,
  /** (state): raises what is left. */
  EXCEPT_STAR_END,

  // ---- type parameters (8.10) ----

  /** (name): {@code TypeVar}, {@code ParamSpec}, {@code TypeVarTuple}. */
  TYPE_VAR,
  PARAM_SPEC,
  TYPE_VAR_TUPLE,
  /** (name, function that gives it): {@code TypeVar} with a bound, with constraints. */
  TYPE_VAR_WITH_BOUND,
  TYPE_VAR_WITH_CONSTRAINTS,
  /** (type parameter, function that gives its default): the type parameter. */
  WITH_TYPE_DEFAULT,
  /** (function, tuple): the function, whose {@code __type_params__} it sets. */
  WITH_TYPE_PARAMETERS,
  /** (tuple): {@code Generic[*tuple]}. */
  GENERIC_BASE,
  /** (name, tuple or None, function that gives the value): {@code TypeAliasType}. */
  TYPE_ALIAS,

  // ---- template strings (2.7.5) ----

  /** (value, text, conversion, format specification). */
  INTERPOLATION,
  /** (tuple of strings, interpolations). */
  TEMPLATE,
  /** (cell variable) to the cell itself. */
  CELL_OF,

  // ---- match (8.6); conditions, except those that give items or null ----

  /** (subject, length): whether it is a sequence of a length. */
  MATCH_IS_SEQUENCE,
  /** (subject, length): whether it is a sequence of at least a length. */
  MATCH_IS_SEQUENCE_FROM,
  /** (subject, length): its items, or null. */
  MATCH_ITEMS,
  /** (subject, before, after): its first items, the list of the middle, its last items, or null. */
  MATCH_ITEMS_AROUND,
  /** (subject, before, after): its first and last items, or null. */
  MATCH_OUTER_ITEMS,
  /** (subject, length): whether it is a mapping of at least a length. */
  MATCH_IS_MAPPING,
  /** (subject, keys): the values, or null. */
  MATCH_VALUES,
  /** (subject, keys): the values and a dict of the rest, or null. */
  MATCH_VALUES_AND_REST,
  /** (subject, class): whether it is an instance. */
  MATCH_IS_INSTANCE,
  /** (subject, class, positional sub-patterns, names): the attributes, or null. */
  MATCH_ATTRIBUTES,
  /** (value): true; for the assignment in it. */
  MATCH_BIND
}
