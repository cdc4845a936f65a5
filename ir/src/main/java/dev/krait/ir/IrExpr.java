package dev.krait.ir;

import java.util.List;

/**
 * An expression. Operands are evaluated in the order of the components; each node stands in one
 * place only.
 */
public sealed interface IrExpr {
  /** A constant. */
  record Const(Constant value) implements IrExpr {}

  /** A variable of this function or of an enclosing one. */
  record VarGet(Variable variable) implements IrExpr {}

  /** A variable set and its new value. */
  record VarLet(Variable variable, IrExpr value) implements IrExpr {}

  /** A global variable or a built-in. */
  record GlobalGet(String name) implements IrExpr {}

  /**
   * A name in a class body: the namespace first, then {@code otherwise}, a variable of an enclosing
   * function or a global.
   */
  record NameGet(String name, IrExpr otherwise) implements IrExpr {}

  /** {@code object.name}. */
  record AttrGet(IrExpr object, String name) implements IrExpr {}

  /** {@code object[key]}. */
  record ItemGet(IrExpr object, IrExpr key) implements IrExpr {}

  /** {@code lower:upper:step} in a subscript; null for a part left out. */
  record Slice(IrExpr lower, IrExpr upper, IrExpr step) implements IrExpr {}

  /** {@code callee(arguments)}. */
  record Call(IrExpr callee, List<Argument> arguments) implements IrExpr {}

  /** {@code object.name(arguments)}, which need not make a bound method. */
  record MethodCall(IrExpr object, String name, List<Argument> arguments) implements IrExpr {}

  /** {@code left op right}. */
  record Binary(Operator operator, IrExpr left, IrExpr right) implements IrExpr {}

  /** The new value of {@code left op= right}. */
  record InPlace(Operator operator, IrExpr left, IrExpr right) implements IrExpr {}

  /** {@code -x}, {@code +x}, {@code ~x}. */
  record Unary(UnaryOperator operator, IrExpr operand) implements IrExpr {}

  /** {@code not x}. */
  record Not(IrExpr operand) implements IrExpr {}

  /** {@code left op right}. */
  record Compare(Comparator operator, IrExpr left, IrExpr right) implements IrExpr {}

  /** {@code left and right}. */
  record And(IrExpr left, IrExpr right) implements IrExpr {}

  /** {@code left or right}. */
  record Or(IrExpr left, IrExpr right) implements IrExpr {}

  /** {@code whenTrue if test else whenFalse}. */
  record Conditional(IrExpr test, IrExpr whenTrue, IrExpr whenFalse) implements IrExpr {}

  /** A tuple, list or set display. */
  record Display(DisplayKind kind, List<Element> elements) implements IrExpr {}

  /** A dict display. */
  record DictDisplay(List<Entry> entries) implements IrExpr {}

  /**
   * {@code str}, {@code repr} or {@code ascii} of a value ({@code conversion} is one of {@code s r
   * a}, or -1), then {@code format} with a spec; null for none.
   */
  record Format(IrExpr value, int conversion, IrExpr spec) implements IrExpr {}

  /** The concatenation of strings. */
  record JoinStrings(List<IrExpr> parts) implements IrExpr {}

  /**
   * A function object.
   *
   * @param defaults values of the last positional parameters
   * @param keywordDefaults values of keyword-only parameters, by name
   * @param captures the variables of this function, one for each of {@code code}'s {@link
   *     IrCode#captures()}
   * @param annotate the {@code __annotate__} function; null if nothing is annotated
   */
  record MakeFunction(
      IrCode code,
      List<IrExpr> defaults,
      List<Argument.Keyword> keywordDefaults,
      List<Variable> captures,
      IrExpr annotate)
      implements IrExpr {}

  /** {@code class name(arguments)}: what {@code __build_class__} does with the body. */
  record MakeClass(MakeFunction body, String name, List<Argument> arguments) implements IrExpr {}

  /** {@code import name}: the top package, or the module itself for {@code import … as}. */
  record Import(String name, boolean leaf) implements IrExpr {}

  /** The module of {@code from module import names}; {@code level} counts the leading dots. */
  record ImportFrom(String module, int level, List<String> names) implements IrExpr {}

  /** What a resumed generator was sent; raises what was thrown into it. */
  record Received() implements IrExpr {}

  /** Whether a variable of kind {@code INT64} has a value. */
  record IsNumber(Variable variable, long value) implements IrExpr {}

  /** {@code yield value}, and the value that was sent. */
  record Yield(IrExpr value) implements IrExpr {}

  /** {@code yield from iterable}, and the value it returned. */
  record YieldFrom(IrExpr iterable) implements IrExpr {}

  /** {@code await awaitable}. */
  record Await(IrExpr awaitable) implements IrExpr {}

  /**
   * {@code await type(iterator).__anext__(iterator)}, or no object where that raises {@code
   * StopAsyncIteration}.
   */
  record AwaitNext(IrExpr iterator) implements IrExpr {}

  /** A function of the runtime by name, for operations that no source syntax stands for alone. */
  record Runtime(RuntimeFunction function, List<IrExpr> arguments) implements IrExpr {}

  /**
   * A global that may be a built-in function which reads the variables of its caller ({@code eval},
   * {@code locals} …): that function with the variables to read, or whatever else it is.
   *
   * @param variables those of a function, which may be unbound; null for a module or class body,
   *     whose namespace is read
   */
  record CallerScope(IrExpr callee, List<Variable> variables) implements IrExpr {}

  /** An element of an unpacked value: {@code items} is a variable of kind {@code ITEMS}. */
  record ItemAt(Variable items, int index) implements IrExpr {}

  /** What a display makes. */
  enum DisplayKind {
    TUPLE,
    LIST,
    SET
  }

  /** The unary arithmetic operators. */
  enum UnaryOperator {
    NEG,
    POS,
    INVERT
  }
}
