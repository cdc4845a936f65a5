package dev.krait.transpiler.tracebacks;

import static dev.krait.transpiler.tracebacks.Suspect.Kind.*;

import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.tracebacks.Suspect.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which operation of a statement raised, where the evidence leaves only one. */
final class Culprit {
  /** The operations that call special methods, by the methods' names without underscores. */
  private static final Map<String, Set<Kind>> SPECIAL =
      Map.ofEntries(
          Map.entry("getattr", Set.of(ATTRIBUTE)),
          Map.entry("getattribute", Set.of(ATTRIBUTE)),
          Map.entry("get", Set.of(ATTRIBUTE)),
          Map.entry("setattr", Set.of(SET_ATTRIBUTE)),
          Map.entry("set", Set.of(SET_ATTRIBUTE)),
          Map.entry("delattr", Set.of(DELETE_ATTRIBUTE)),
          Map.entry("delete", Set.of(DELETE_ATTRIBUTE)),
          Map.entry("getitem", Set.of(ITEM)),
          Map.entry("class_getitem", Set.of(ITEM)),
          Map.entry("missing", Set.of(ITEM)),
          Map.entry("setitem", Set.of(SET_ITEM)),
          Map.entry("delitem", Set.of(DELETE_ITEM)),
          Map.entry("enter", Set.of(CONTEXT)),
          Map.entry("exit", Set.of(CONTEXT)),
          Map.entry("aenter", Set.of(CONTEXT)),
          Map.entry("aexit", Set.of(CONTEXT)),
          Map.entry("iter", Set.of(ITERATION, UNPACKING, DISPLAY, AWAIT)),
          Map.entry("next", Set.of(ITERATION, UNPACKING, DISPLAY, AWAIT)),
          Map.entry("anext", Set.of(ITERATION)),
          Map.entry("aiter", Set.of(ITERATION)),
          Map.entry("await", Set.of(AWAIT)),
          Map.entry("contains", Set.of(COMPARISON)),
          Map.entry("eq", Set.of(COMPARISON)),
          Map.entry("ne", Set.of(COMPARISON)),
          Map.entry("lt", Set.of(COMPARISON)),
          Map.entry("le", Set.of(COMPARISON)),
          Map.entry("gt", Set.of(COMPARISON)),
          Map.entry("ge", Set.of(COMPARISON)),
          Map.entry("neg", Set.of(UNARY)),
          Map.entry("pos", Set.of(UNARY)),
          Map.entry("invert", Set.of(UNARY)),
          Map.entry("bool", Set.of(TRUTH)),
          Map.entry("format", Set.of(FORMATTING)),
          Map.entry("hash", Set.of(DISPLAY, ITEM, SET_ITEM)));

  /** The methods of containers that raise {@code KeyError} or {@code IndexError} themselves. */
  private static final Set<String> REMOVERS =
      Set.of("pop", "popitem", "popleft", "remove", "move_to_end", "heappop", "choice");

  /** The operators of arithmetic by the names of their methods. */
  private static final Map<String, String> ARITHMETIC =
      Map.ofEntries(
          Map.entry("add", "+"),
          Map.entry("sub", "-"),
          Map.entry("mul", "*"),
          Map.entry("matmul", "@"),
          Map.entry("truediv", "/"),
          Map.entry("floordiv", "//"),
          Map.entry("mod", "%"),
          Map.entry("pow", "**"),
          Map.entry("lshift", "<<"),
          Map.entry("rshift", ">>"),
          Map.entry("and", "&"),
          Map.entry("or", "|"),
          Map.entry("xor", "^"));

  private final List<Suspect> suspects;
  private final Evidence evidence;

  private Culprit(List<Suspect> suspects, Evidence evidence) {
    this.suspects = suspects;
    this.evidence = evidence;
  }

  /** Its place; null if several can be meant. */
  static Position find(List<Suspect> suspects, Evidence evidence) {
    Culprit search = new Culprit(suspects, evidence);
    Suspect found = evidence.inner() == null ? search.raised() : search.called();
    return found == null ? null : found.position();
  }

  private boolean has(Predicate<Suspect> test) {
    return suspects.stream().anyMatch(test);
  }

  private static Predicate<Suspect> of(Kind... kinds) {
    Set<Kind> all = Set.of(kinds);
    return suspect -> all.contains(suspect.kind());
  }

  private static Predicate<Suspect> call(String name) {
    return suspect -> suspect.kind() == CALL && suspect.lastName().equals(name);
  }

  /** The only one that passes; null if none does, or several at different places. */
  private Suspect only(Predicate<Suspect> test) {
    Set<Position> places = new HashSet<>();
    Suspect found = null;
    for (Suspect suspect : suspects) {
      if (test.test(suspect) && places.add(suspect.position())) {
        found = suspect;
      }
    }
    return places.size() == 1 ? found : null;
  }

  private Suspect first(Predicate<Suspect> test) {
    return suspects.stream().filter(test).findFirst().orElse(null);
  }

  // ---- the exception came out of Python code that the statement called ----

  private Suspect called() {
    String inner = evidence.inner();
    if (inner.equals("<module>")) {
      return only(of(IMPORT, CALL));
    }
    if (inner.length() > 4 && inner.startsWith("__") && inner.endsWith("__")) {
      return special(inner.substring(2, inner.length() - 2));
    }
    if (has(call(inner))) {
      return only(call(inner));
    }
    if (has(of(RAISE))) {
      return raise(); // what is raised again has entries from the first time
    }
    Predicate<Suspect> property = suspect -> suspect.lastName().equals(inner);
    if (has(of(ATTRIBUTE).and(property))) {
      return only(of(ATTRIBUTE).and(property));
    }
    if (inner.equals("<genexpr>") && has(of(CALL))) {
      return only(of(CALL));
    }
    return only(of(CALL, ITERATION, AWAIT, DISPLAY, UNPACKING));
  }

  private Suspect special(String name) {
    String owner = evidence.innerOwner();
    if (name.equals("init") || name.equals("new") || name.equals("call")) {
      return owner != null && has(call(owner)) ? only(call(owner)) : only(of(CALL));
    }
    Set<Kind> kinds = SPECIAL.get(name);
    String symbol = ARITHMETIC.get(name);
    if (symbol == null && (name.startsWith("r") || name.startsWith("i"))) {
      symbol = ARITHMETIC.get(name.substring(1));
    }
    if (kinds == null && symbol != null) {
      String plain = symbol;
      Predicate<Suspect> operation =
          of(BINARY).and(each -> each.name().equals(plain) || each.name().equals(plain + "="));
      return has(operation) ? only(operation) : only(of(CALL));
    }
    Set<Kind> allowed = kinds == null ? Set.of(FORMATTING) : kinds;
    Predicate<Suspect> direct = suspect -> allowed.contains(suspect.kind());
    Predicate<Suspect> owned = direct.and(suspect -> suspect.lastName().equals(owner));
    if (has(owned)) {
      return only(owned);
    }
    return has(direct) ? only(direct) : only(of(CALL));
  }

  // ---- the exception was raised by the statement itself ----

  private Suspect raised() {
    String subject = evidence.subject();
    if (subject != null && evidence.is("NameError")) {
      return first(of(NAME).and(suspect -> suspect.name().equals(subject)));
    }
    Predicate<Suspect> attribute = of(ATTRIBUTE, SET_ATTRIBUTE, DELETE_ATTRIBUTE);
    if (subject != null && evidence.is("AttributeError")) {
      Predicate<Suspect> named = attribute.and(suspect -> suspect.name().equals(subject));
      if (has(named)) {
        return only(named);
      }
    }
    if (has(of(RAISE))) {
      return raise();
    }
    if (evidence.is("AssertionError") && has(of(ASSERTION))) {
      return only(of(ASSERTION));
    }
    if (has(of(IMPORT))) {
      return only(of(IMPORT));
    }
    if (evidence.is("LookupError")) {
      return lookup();
    }
    if (evidence.is("ZeroDivisionError") && has(this::divides)) {
      return only(this::divides);
    }
    if (evidence.is("TypeError")) {
      return wrongType();
    }
    if (evidence.says("values to unpack")) {
      return only(of(UNPACKING));
    }
    if (evidence.says("changed size during iteration")) {
      return only(of(ITERATION));
    }
    Predicate<Suspect> calls = of(CALL).and(suspect -> !isPython(suspect));
    Predicate<Suspect> named = calls.and(suspect -> evidence.says(suspect.lastName() + "()"));
    if (has(named)) {
      return only(named);
    }
    return has(calls) ? only(calls) : only(of(BINARY, UNARY, FORMATTING, ITEM, SET_ITEM));
  }

  private boolean isPython(Suspect call) {
    return !call.name().startsWith(".") && evidence.runsPython().test(call.name());
  }

  /** {@code raise X(…)}, unless making the exception failed. */
  private Suspect raise() {
    Suspect raise = only(of(RAISE));
    if (raise == null) {
      return null;
    }
    boolean asNamed = evidence.is(raise.lastName());
    boolean nothingElse = !has(of(CALL, ITEM, BINARY, ATTRIBUTE));
    boolean plain = !Character.isUpperCase((raise.lastName() + "a").charAt(0));
    return asNamed || nothingElse || plain ? raise : null;
  }

  private Suspect lookup() {
    String key = evidence.key();
    Predicate<Suspect> items =
        of(ITEM, SET_ITEM, DELETE_ITEM)
            .and(
                suspect -> suspect.name().isEmpty() || !isKeyError() || suspect.name().equals(key));
    Predicate<Suspect> removers = of(CALL).and(suspect -> REMOVERS.contains(suspect.lastName()));
    if (evidence.says("pop ") || evidence.says("pop from") || evidence.says("empty")) {
      return only(removers);
    }
    if (evidence.says("assignment index")) {
      return only(of(SET_ITEM, DELETE_ITEM));
    }
    Predicate<Suspect> exact = items.and(suspect -> !suspect.name().isEmpty());
    if (isKeyError() && has(exact) && !has(removers)) {
      return only(exact);
    }
    return has(items) ? only(items.or(removers)) : only(of(CALL).and(each -> !isPython(each)));
  }

  private boolean isKeyError() {
    return evidence.is("KeyError");
  }

  private boolean divides(Suspect suspect) {
    String name = suspect.name();
    return suspect.kind() == BINARY
        && (name.startsWith("/") || name.startsWith("%") || name.startsWith("**"));
  }

  /** What fits the message; a function written in Java where nothing does. */
  private Suspect orCall(Predicate<Suspect> fitting) {
    return only(has(fitting) ? fitting : of(CALL).and(suspect -> !isPython(suspect)));
  }

  private Suspect wrongType() {
    String message = evidence.message();
    int operator = message.indexOf("unsupported operand type(s) for ");
    if (operator >= 0) {
      String symbol = message.substring(operator + 32).split("[: ]", 2)[0];
      return orCall(of(BINARY).and(suspect -> suspect.name().equals(symbol)));
    }
    if (evidence.says("can only concatenate") || evidence.says("can't concat")) {
      return orCall(of(BINARY).and(suspect -> suspect.name().startsWith("+")));
    }
    if (evidence.says("can't multiply sequence")) {
      return orCall(of(BINARY).and(suspect -> suspect.name().startsWith("*")));
    }
    if (evidence.says("not supported between instances")) {
      String symbol = " " + message.substring(1).split("'", 2)[0] + " ";
      return orCall(of(COMPARISON).and(suspect -> suspect.name().contains(symbol)));
    }
    if (evidence.says("is not a container or iterable")) {
      return orCall(of(COMPARISON).and(suspect -> suspect.name().contains("in ")));
    }
    if (evidence.says("bad operand type for unary")) {
      return orCall(of(UNARY));
    }
    if (evidence.says("is not subscriptable")) {
      return orCall(of(ITEM));
    }
    if (evidence.says("does not support item")) {
      return orCall(of(SET_ITEM, DELETE_ITEM));
    }
    if (evidence.says("indices must be")) {
      return orCall(of(ITEM, SET_ITEM, DELETE_ITEM));
    }
    if (evidence.says("must be an iterable") || evidence.says("not a mapping")) {
      return only(of(DISPLAY, CALL));
    }
    if (evidence.says("catching classes")) {
      return only(of(HANDLER));
    }
    if (evidence.says("cannot unpack non-iterable")) {
      return only(of(UNPACKING));
    }
    if (evidence.says("context manager protocol")) {
      return only(of(CONTEXT));
    }
    if (evidence.says("unhashable type")) {
      return only(of(DISPLAY, ITEM, SET_ITEM, DELETE_ITEM, CALL));
    }
    if (evidence.says("is not iterable")) {
      return only(of(ITERATION, UNPACKING, DISPLAY, CALL, AWAIT));
    }
    if (evidence.says("is not callable")) {
      return only(of(CALL));
    }
    int brackets = message.indexOf("() ");
    if (brackets > 0) {
      String name = message.substring(message.lastIndexOf('.', brackets) + 1, brackets);
      String class0 = message.contains("__init__()") ? message.split("\\.", 2)[0] : name;
      if (has(call(name)) || has(call(class0))) {
        return only(call(name).or(call(class0)));
      }
    }
    Predicate<Suspect> calls = of(CALL).and(suspect -> !isPython(suspect));
    return has(of(CALL)) ? only(calls) : only(of(BINARY, UNARY, ITEM, SET_ITEM, FORMATTING));
  }
}
