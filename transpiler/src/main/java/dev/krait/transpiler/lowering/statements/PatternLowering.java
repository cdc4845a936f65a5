package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Comparator;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Pattern;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.expressions.ConstantLowering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pattern of one case as a condition, and what its names are bound to where it holds. */
final class PatternLowering {
  private final CodeContext context;
  private Map<String, IrExpr> captures = new LinkedHashMap<>();

  PatternLowering(CodeContext context) {
    this.context = context;
  }

  /** The names that the pattern binds, in order, with values that no statement changes. */
  Map<String, IrExpr> captures() {
    return captures;
  }

  /** The condition under which a subject matches; null if it always does. */
  IrExpr test(Pattern pattern, IrExpr subject) {
    if (pattern instanceof Pattern.MatchValue node) {
      IrExpr value = ExpressionLowering.lower(context, node.value());
      return new IrExpr.Compare(Comparator.EQ, again(subject), value);
    }
    if (pattern instanceof Pattern.MatchSingleton node) {
      IrExpr value = new IrExpr.Const(ConstantLowering.lower(node.value()));
      return new IrExpr.Compare(Comparator.IS, again(subject), value);
    }
    if (pattern instanceof Pattern.MatchAs node) {
      IrExpr test = node.pattern() == null ? null : test(node.pattern(), subject);
      if (node.name() != null) {
        captures.put(node.name(), again(subject));
      }
      return test;
    }
    if (pattern instanceof Pattern.MatchOr node) {
      return alternatives(node, subject);
    }
    if (pattern instanceof Pattern.MatchSequence node) {
      return sequence(node, subject);
    }
    if (pattern instanceof Pattern.MatchMapping node) {
      return mapping(node, subject);
    }
    return instance((Pattern.MatchClass) pattern, subject);
  }

  /**
   * {@code a | b}: each alternative binds the same names, which therefore have a variable of their
   * own.
   */
  private IrExpr alternatives(Pattern.MatchOr node, IrExpr subject) {
    Map<String, IrExpr> outer = captures;
    Map<String, Variable> shared = new LinkedHashMap<>();
    IrExpr result = null;
    for (Pattern each : node.patterns()) {
      captures = new LinkedHashMap<>();
      IrExpr test = test(each, subject);
      for (Map.Entry<String, IrExpr> capture : captures.entrySet()) {
        Variable variable =
            shared.computeIfAbsent(capture.getKey(), name -> context.temporary(name + "Found"));
        IrExpr value = new IrExpr.VarLet(variable, capture.getValue());
        test = and(test, new IrExpr.Runtime(RuntimeFunction.MATCH_BIND, List.of(value)));
      }
      if (test == null) {
        // The last alternative matches everything.
        test = new IrExpr.Const(Constant.Singleton.TRUE);
      }
      result = result == null ? test : new IrExpr.Or(result, test);
    }
    captures = outer;
    shared.forEach((name, variable) -> captures.put(name, new IrExpr.VarGet(variable)));
    return result;
  }

  private IrExpr sequence(Pattern.MatchSequence node, IrExpr subject) {
    List<Pattern> patterns = node.patterns();
    int star = -1;
    for (int i = 0; i < patterns.size(); i++) {
      star = patterns.get(i) instanceof Pattern.MatchStar ? i : star;
    }
    boolean wildcards = patterns.stream().allMatch(PatternLowering::isWildcard);
    if (wildcards) {
      return star < 0
          ? runtime(RuntimeFunction.MATCH_IS_SEQUENCE, again(subject), number(patterns.size()))
          : runtime(
              RuntimeFunction.MATCH_IS_SEQUENCE_FROM, again(subject), number(patterns.size() - 1));
    }
    Variable items = context.temporary("items", Variable.Kind.ITEMS);
    if (star < 0) {
      IrExpr test =
          found(
              items, runtime(RuntimeFunction.MATCH_ITEMS, again(subject), number(patterns.size())));
      return all(test, patterns, items);
    }
    boolean middle = ((Pattern.MatchStar) patterns.get(star)).name() != null;
    IrExpr test =
        found(
            items,
            runtime(
                middle ? RuntimeFunction.MATCH_ITEMS_AROUND : RuntimeFunction.MATCH_OUTER_ITEMS,
                again(subject),
                number(star),
                number(patterns.size() - 1 - star)));
    List<Pattern> parts = new ArrayList<>(patterns);
    if (middle) {
      String name = ((Pattern.MatchStar) patterns.get(star)).name();
      parts.set(star, new Pattern.MatchAs(null, name, patterns.get(star).position()));
    } else {
      parts.remove(star);
    }
    return all(test, parts, items);
  }

  private IrExpr mapping(Pattern.MatchMapping node, IrExpr subject) {
    IrExpr test =
        runtime(RuntimeFunction.MATCH_IS_MAPPING, again(subject), number(node.keys().size()));
    boolean rest = node.rest() != null;
    if (node.keys().isEmpty() && !rest) {
      return test;
    }
    List<IrExpr> arguments = new ArrayList<>();
    arguments.add(again(subject));
    node.keys().forEach(key -> arguments.add(ExpressionLowering.lower(context, key)));
    Variable values = context.temporary("values", Variable.Kind.ITEMS);
    RuntimeFunction function =
        rest ? RuntimeFunction.MATCH_VALUES_AND_REST : RuntimeFunction.MATCH_VALUES;
    test = and(test, found(values, new IrExpr.Runtime(function, arguments)));
    test = all(test, node.patterns(), values);
    if (rest) {
      captures.put(node.rest(), new IrExpr.ItemAt(values, node.keys().size()));
    }
    return test;
  }

  private IrExpr instance(Pattern.MatchClass node, IrExpr subject) {
    IrExpr cls = ExpressionLowering.lower(context, node.cls());
    if (node.patterns().isEmpty() && node.kwdPatterns().isEmpty()) {
      return runtime(RuntimeFunction.MATCH_IS_INSTANCE, again(subject), cls);
    }
    List<IrExpr> arguments = new ArrayList<>();
    arguments.add(again(subject));
    arguments.add(cls);
    arguments.add(number(node.patterns().size()));
    for (String name : node.kwdAttrs()) {
      arguments.add(new IrExpr.Const(new Constant.Str(name)));
    }
    Variable values = context.temporary("values", Variable.Kind.ITEMS);
    IrExpr test = found(values, new IrExpr.Runtime(RuntimeFunction.MATCH_ATTRIBUTES, arguments));
    List<Pattern> patterns = new ArrayList<>(node.patterns());
    patterns.addAll(node.kwdPatterns());
    return all(test, patterns, values);
  }

  private IrExpr all(IrExpr test, List<Pattern> patterns, Variable items) {
    IrExpr result = test;
    for (int i = 0; i < patterns.size(); i++) {
      result = and(result, test(patterns.get(i), new IrExpr.ItemAt(items, i)));
    }
    return result;
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.pattern() == null && as.name() == null
        || pattern instanceof Pattern.MatchStar star && star.name() == null;
  }

  /** {@code (variable = value) != null}. */
  private static IrExpr found(Variable variable, IrExpr value) {
    return new IrExpr.Not(runtime(RuntimeFunction.IS_NULL, new IrExpr.VarLet(variable, value)));
  }

  private static IrExpr and(IrExpr left, IrExpr right) {
    return left == null ? right : right == null ? left : new IrExpr.And(left, right);
  }

  private static IrExpr runtime(RuntimeFunction function, IrExpr... arguments) {
    return new IrExpr.Runtime(function, List.of(arguments));
  }

  private static IrExpr number(long value) {
    return new IrExpr.Const(new Constant.Int(value));
  }

  /** A node of its own for each use of a value that nothing changes. */
  private static IrExpr again(IrExpr value) {
    if (value instanceof IrExpr.Const constant) {
      return new IrExpr.Const(constant.value());
    }
    if (value instanceof IrExpr.ItemAt item) {
      return new IrExpr.ItemAt(item.items(), item.index());
    }
    return new IrExpr.VarGet(((IrExpr.VarGet) value).variable());
  }
}
