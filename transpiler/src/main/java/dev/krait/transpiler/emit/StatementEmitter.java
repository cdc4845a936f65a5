package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.ListRegion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Statements as Java statements, each behind the line that it belongs to. */
final class StatementEmitter {
  private final MethodScope scope;
  private final ExpressionEmitter expressions;
  private final CodeBlock.Builder out;
  private final Deque<Label> innermost = new ArrayDeque<>();
  private int line = -1;
  private boolean inMachine;
  private boolean keepsLine;

  StatementEmitter(MethodScope scope, CodeBlock.Builder out) {
    this.scope = scope;
    this.expressions = new ExpressionEmitter(scope);
    this.out = out;
  }

  void emitAll(List<IrStmt> statements) {
    List<List<IrStmt>> parts = parts(statements);
    if (parts != null) {
      parts.forEach(part -> PartEmitter.call(scope, part, out, this::jump));
      forgetLine();
      return;
    }
    for (int i = 0; i < statements.size(); i++) {
      ListRegion region = scope.regionAt(statements.get(i));
      if (region != null) {
        region(region);
        i += region.statements().size() - 1;
      } else if (i + 1 == statements.size()
          || !isCleared(statements.get(i), statements.get(i + 1))) {
        emit(statements.get(i));
      }
    }
  }

  private void region(ListRegion region) {
    List<IrStmt> statements = region.statements();
    scope.placement().takeOut(statements, region.locals()).forEach(this::declare);
    RegionScope inner = new RegionEmitter(scope, expressions, out).begin(region);
    int before = line;
    scope.within(inner, () -> statements.forEach(this::emit));
    out.nextControlFlow("else");
    line = before;
    statements.forEach(this::emit);
    out.endControlFlow();
    forgetLine();
  }

  /** The parts of statements that stand in methods of their own; null for others. */
  private List<List<IrStmt>> parts(List<IrStmt> statements) {
    return scope.plan() == null ? null : scope.plan().parts(statements);
  }

  /** {@code e = None; del e} at the end of a handler: what is deleted at once need not be set. */
  private boolean isCleared(IrStmt first, IrStmt second) {
    return first instanceof IrStmt.VarSet set
        && second instanceof IrStmt.VarDelete delete
        && set.variable() == delete.variable()
        && set.value() instanceof IrExpr.Const
        && !scope.placement().declares(set)
        && !set.variable().isCell();
  }

  /** The statements of a state of a generator, before which nothing is known. */
  void state(List<IrStmt> statements) {
    forgetLine();
    inMachine = true;
    emitAll(statements);
  }

  private void emit(IrStmt stmt) {
    for (Variable variable : scope.placement().before(stmt)) {
      declare(variable);
    }
    if (scope.canRaise(stmt)) {
      mark(stmt.line());
    }
    if (stmt instanceof IrStmt.Eval node) {
      eval(node.value());
    } else if (stmt instanceof IrStmt.VarSet node) {
      set(node);
    } else if (stmt instanceof IrStmt.NewCell node) {
      statement(
          "$L$L = new $T()",
          scope.placement().declares(stmt) ? CodeBlock.of("$T ", RuntimeNames.CELL) : "",
          scope.name(node.variable()),
          RuntimeNames.CELL);
    } else if (stmt instanceof IrStmt.VarDelete node) {
      delete(node);
    } else if (stmt instanceof IrStmt.GlobalSet node) {
      statement("$L.set($L)", scope.module().global(node.name()), expressions.emit(node.value()));
    } else if (stmt instanceof IrStmt.GlobalDelete node) {
      statement("$L.delete()", scope.module().global(node.name()));
    } else if (stmt instanceof IrStmt.NameSet node) {
      statement("namespace.setItem($L, $L)", string(node.name()), expressions.emit(node.value()));
    } else if (stmt instanceof IrStmt.NameDelete node) {
      statement("$T.delete(namespace, $L)", RuntimeNames.CLASS_SCOPE, string(node.name()));
    } else if (stmt instanceof IrStmt.AttrSet node) {
      attrSet(node);
    } else if (stmt instanceof IrStmt.AttrDelete node) {
      statement("$L.delAttr($S)", expressions.emit(node.object()), node.name());
    } else if (stmt instanceof IrStmt.ItemSet node) {
      itemSet(node);
    } else if (stmt instanceof IrStmt.ItemDelete node) {
      statement("$L.delItem($L)", expressions.emit(node.object()), expressions.emit(node.key()));
    } else if (stmt instanceof IrStmt.Unpack node) {
      unpack(node);
    } else if (stmt instanceof IrStmt.If node) {
      conditional(node);
    } else if (stmt instanceof IrStmt.Block node) {
      block(node);
    } else if (stmt instanceof IrStmt.While node) {
      whileLoop(node);
    } else if (stmt instanceof IrStmt.For node) {
      forLoop(node);
    } else if (stmt instanceof IrStmt.Break node) {
      jump("break", node.label());
    } else if (stmt instanceof IrStmt.Continue node) {
      jump("continue", node.label());
    } else if (stmt instanceof IrStmt.TryCatch node) {
      tryCatch(node);
    } else if (stmt instanceof IrStmt.TryFinally node) {
      tryFinally(node);
    } else if (stmt instanceof IrStmt.Raise node) {
      raise(node);
    } else if (stmt instanceof IrStmt.Reraise) {
      statement("throw $T.reraise()", RuntimeNames.RAISING);
    } else if (stmt instanceof IrStmt.Rethrow node) {
      statement("throw $T.again($L)", RuntimeNames.RAISING, scope.name(node.exception()));
    } else if (stmt instanceof IrStmt.Return node) {
      boolean isLong = scope.version() != null && scope.version().returnsLong();
      CodeBlock value =
          isLong
              ? LongReturnEmitter.emit(scope, expressions, node.value())
              : expressions.emit(node.value());
      statement(inMachine ? "return finish($L)" : "return $L", value);
    } else if (stmt instanceof IrStmt.Goto node) {
      statement("state = $L", node.state());
      statement("continue machine");
    } else if (stmt instanceof IrStmt.Suspend node) {
      CodeBlock value = expressions.emit(node.value());
      statement("return suspend($L, $L)", value, node.state());
    } else if (stmt instanceof IrStmt.Delegate node) {
      String yielded = scope.fresh("yielded");
      statement("$T $L = delegate()", RuntimeNames.OBJECT, yielded);
      out.beginControlFlow("if ($L != null)", yielded);
      statement("return $L", yielded);
      out.endControlFlow();
      String declaration = scope.placement().declares(stmt) ? "PyObject " : "";
      String result = node.orNull() ? "delegatedOrNull" : "delegated";
      statement("$L$L = $L()", declaration, scope.name(node.result()), result);
    }
  }

  private void statement(String format, Object... arguments) {
    out.addStatement(format, arguments);
  }

  private CodeBlock string(String text) {
    return scope.module().constant(new Constant.Str(text));
  }

  /** Makes {@code line} the current one, if something there can raise and it is not already. */
  private void mark(int newLine) {
    if (newLine != line && !keepsLine) {
      line = newLine;
      String comment = scope.module().comment(newLine);
      if (scope.tracksLine()) {
        out.add("line = $L; // $L\n", newLine, comment);
      } else {
        out.add("// $L: $L\n", newLine, comment);
      }
    }
  }

  /** What is known of the current line where control flow paths meet. */
  private void forgetLine() {
    line = -1;
  }

  // ---- variables ----

  void declare(Variable variable) {
    TypeName type = scope.type(variable);
    if (variable.storage() == Variable.Storage.CELL) {
      statement("$T $L = null", RuntimeNames.CELL, scope.name(variable));
    } else {
      boolean sum =
          scope.numbers().sums().contains(variable) || scope.numbers().totals().contains(variable);
      statement(
          "$T $L = $L",
          type,
          scope.name(variable),
          sum ? CodeBlock.of("new $T()", type) : type.isPrimitive() ? "0" : "null");
    }
  }

  static TypeName type(Variable variable) {
    return switch (variable.kind()) {
      case OBJECT -> RuntimeNames.OBJECT;
      case ITEMS -> RuntimeNames.ITEMS;
      case INT64 -> TypeName.LONG;
      case LIST -> RuntimeNames.LIST;
      case SET -> RuntimeNames.SET;
      case DICT -> RuntimeNames.DICT;
      case EXCEPTION -> RuntimeNames.EXCEPTION;
      case EXCEPT_STAR -> RuntimeNames.EXCEPT_STAR;
    };
  }

  private void eval(IrExpr value) {
    CodeBlock code = expressions.emit(value);
    String text = code.toString();
    boolean isCall = text.endsWith(")") && !text.startsWith("(");
    if (isCall && mayBeCoroutine(value)) {
      statement("$T.drop($L)", RuntimeNames.UNAWAITED, code);
    } else if (isCall) {
      statement("$L", code);
    } else if (value instanceof IrExpr.VarLet let) {
      boolean number = scope.numbers().isPrimitive(let.variable());
      CodeBlock bound =
          number ? expressions.numbers().emit(let.value()) : expressions.emit(let.value());
      statement("$L = $L", scope.name(let.variable()), bound);
    } else {
      statement("$T.discard($L)", RuntimeNames.VARIABLES, code);
    }
  }

  /** Whether a call may make a coroutine that is forgotten: in modules that have coroutines. */
  private boolean mayBeCoroutine(IrExpr value) {
    boolean isPrint =
        value instanceof IrExpr.Call call
            && call.callee() instanceof IrExpr.GlobalGet callee
            && callee.name().equals("print");
    return (value instanceof IrExpr.Call || value instanceof IrExpr.MethodCall)
        && !isPrint
        && scope.module().hasCoroutines();
  }

  private void set(IrStmt.VarSet node) {
    Variable variable = node.variable();
    if (scope.region() != null && scope.region().isAlias(variable)) {
      return;
    }
    if (scope.numbers().sums().contains(variable)) {
      NumberStatements.setSum(scope, expressions, out, node);
      return;
    }
    if (scope.numbers().totals().contains(variable)) {
      NumberStatements.setTotal(scope, expressions, out, node);
      return;
    }
    if (scope.numbers().isPrimitive(variable)) {
      NumberStatements.set(scope, expressions, out, node);
      return;
    }
    CodeBlock value =
        variable.kind() == Variable.Kind.INT64
            ? expressions.operand(node.value())
            : expressions.emit(node.value());
    String name = scope.name(variable);
    if (variable.isCell()) {
      statement("$L.set($L)", name, value);
    } else if (scope.placement().declares(node)) {
      statement("$T $L = $L", type(variable), name, value);
    } else {
      statement("$L = $L", name, value);
    }
  }

  private void delete(IrStmt.VarDelete node) {
    Variable variable = node.variable();
    String name = scope.name(variable);
    if (variable.isCell()) {
      statement(
          "$T.delete($L, $S, $L)",
          RuntimeNames.VARIABLES,
          name,
          variable.name(),
          variable.isFree());
      return;
    }
    if (scope.mayBeUnbound(node)) {
      statement("$T.local($L, $S)", RuntimeNames.VARIABLES, name, variable.name());
    }
    statement("$L = null", name);
  }

  private void attrSet(IrStmt.AttrSet node) {
    String site = scope.settingSite(node.object(), node.name());
    CodeBlock object = expressions.emit(node.object());
    CodeBlock value = expressions.emit(node.value());
    boolean natural =
        Evaluation.isFixed(node.value())
            || Evaluation.isFixed(node.object()) && !Evaluation.binds(node.value());
    if (natural) {
      String verb = scope.initialises(node) ? "init" : "set";
      statement("$L.$L($L, $L)", site, verb, object, value);
    } else {
      statement("$L.assign($L, $L)", site, value, object);
    }
  }

  private void itemSet(IrStmt.ItemSet node) {
    if (scope.region() != null) {
      new RegionEmitter(scope, expressions, out).set(node);
      return;
    }
    CodeBlock object = expressions.emit(node.object());
    CodeBlock value = expressions.emit(node.value());
    boolean natural =
        Evaluation.isFixed(node.value())
            || Evaluation.isFixed(node.object())
                && Evaluation.isFixed(node.key())
                && !Evaluation.binds(node.value());
    if (natural) {
      statement("$L.setItem($L, $L)", object, expressions.operand(node.key()), value);
    } else {
      statement(
          "$T.setItem($L, $L, $L)",
          RuntimeNames.SUPPORT,
          value,
          object,
          expressions.emit(node.key()));
    }
  }

  private void unpack(IrStmt.Unpack node) {
    String arguments = node.star() ? node.before() + ", " + node.after() : "" + node.before();
    statement(
        "$L$L = $T.$L($L, $L)",
        scope.placement().declares(node) ? CodeBlock.of("$T ", RuntimeNames.ITEMS) : "",
        scope.name(node.items()),
        RuntimeNames.UNPACKING,
        node.star() ? "withStar" : "exactly",
        expressions.emit(node.iterable()),
        arguments);
  }

  // ---- control flow ----

  private void conditional(IrStmt.If node) {
    boolean inverted = node.then().isEmpty() && !node.otherwise().isEmpty();
    CodeBlock test =
        inverted
            ? expressions.conditions().negated(node.test())
            : expressions.conditions().outermost(node.test());
    out.beginControlFlow("if ($L)", test);
    List<IrStmt> first = inverted ? node.otherwise() : node.then();
    List<IrStmt> second = inverted ? List.of() : node.otherwise();
    int before = line;
    emitAll(first);
    while (!second.isEmpty()) {
      line = before;
      if (second.size() == 1
          && second.get(0) instanceof IrStmt.If next
          && parts(second) == null
          && scope.placement().before(next).isEmpty()
          && !next.then().isEmpty()
          && !(scope.tracksLine() && next.line() != before && scope.canRaise(next))) {
        out.nextControlFlow("else if ($L)", expressions.conditions().outermost(next.test()));
        emitAll(next.then());
        second = next.otherwise();
      } else {
        out.nextControlFlow("else");
        emitAll(second);
        second = List.of();
      }
    }
    out.endControlFlow();
    forgetLine();
  }

  private void block(IrStmt.Block node) {
    out.beginControlFlow("$L:", scope.label(node.label()));
    emitAll(node.body());
    out.endControlFlow();
    forgetLine();
  }

  private void whileLoop(IrStmt.While node) {
    int header = line;
    CodeBlock test = expressions.conditions().outermost(node.test());
    boolean endless = test.toString().equals("true");
    List<IrStmt> body = node.body();
    label(node.label(), body);
    boolean restore = !endless && changesLine(body, header);
    if (restore) {
      out.beginControlFlow("for (; $L; line = $L)", test, header);
    } else {
      out.beginControlFlow("while ($L)", test);
      if (endless) {
        forgetLine();
      }
    }
    loopBody(node.label(), body);
  }

  private void forLoop(IrStmt.For node) {
    int header = line;
    if (scope.numbers().counted(node) != null) {
      label(node.label(), node.body());
      NumberStatements.countedLoop(scope, expressions, out, node);
      forgetLine();
      loopBody(node.label(), node.body());
      return;
    }
    if (scope.numbers().lists().containsKey(node.iterable())) {
      label(node.label(), node.body());
      new RegionEmitter(scope, expressions, out).loop(node);
      forgetLine();
      elements(node.label(), node.body());
      return;
    }
    String iterator = scope.fresh("iterator");
    CodeBlock iterable = expressions.emit(node.iterable());
    boolean declares = scope.placement().declares(node);
    String name = scope.name(node.item());
    String next = declares ? name : scope.fresh("next");
    statement("$T $L = $L.iter()", RuntimeNames.OBJECT, iterator, iterable);
    label(node.label(), node.body());
    CodeBlock update =
        changesLine(node.body(), header) ? CodeBlock.of(" line = $L", header) : CodeBlock.of("");
    out.beginControlFlow(
        "for ($T $L; ($L = $L.next()) != null;$L)",
        RuntimeNames.OBJECT,
        next,
        next,
        iterator,
        update);
    if (!declares) {
      statement("$L = $L", name, next);
    }
    loopBody(node.label(), node.body());
  }

  private void loopBody(Label label, List<IrStmt> body) {
    out.addStatement("$T.poll()", RuntimeNames.INTERRUPTS);
    elements(label, body);
  }

  private void elements(Label label, List<IrStmt> body) {
    innermost.push(label);
    emitAll(body);
    innermost.pop();
    out.endControlFlow();
    forgetLine();
  }

  /** A loop is labelled if a jump names it from inside another loop. */
  private void label(Label label, List<IrStmt> body) {
    if (Jumps.needLabel(label, body)) {
      out.add("$L:\n", scope.label(label));
    }
  }

  private void jump(String keyword, Label label) {
    Integer outside = scope.outerJump(keyword, label);
    if (outside != null) {
      statement("return $T.jump($L)", RuntimeNames.SUPPORT, outside);
      return;
    }
    if (innermost.peek() == label) {
      statement("$L", keyword);
    } else {
      statement("$L $L", keyword, scope.label(label));
    }
  }

  private boolean changesLine(List<IrStmt> body, int header) {
    if (!scope.tracksLine()) {
      return false;
    }
    return Jumps.statements(body).stream()
        .anyMatch(each -> each.line() != header && scope.canRaise(each));
  }

  // ---- exceptions ----

  /** The current line as an expression. */
  private String lineNow() {
    if (scope.tracksLine()) {
      return "line";
    }
    return scope.raisingLines().isEmpty() ? "0" : "" + scope.raisingLines().iterator().next();
  }

  private void tryCatch(IrStmt.TryCatch node) {
    out.beginControlFlow("try");
    emitAll(node.body());
    forgetLine();
    String thrown = scope.fresh("thrown");
    String exception = scope.name(node.exception());
    out.nextControlFlow("catch ($T $L)", Throwable.class, thrown);
    statement(
        "$T $L = $T.caught($L, $L, $L)",
        RuntimeNames.EXCEPTION,
        exception,
        RuntimeNames.RAISING,
        scope.codeField(),
        lineNow(),
        thrown);
    if (Handlers.needHandling(node.handler(), scope::mayBeUnbound)) {
      String previous = scope.fresh("previous");
      statement(
          "$T $L = $T.begin($L)",
          RuntimeNames.EXCEPTION,
          previous,
          RuntimeNames.HANDLING,
          exception);
      out.beginControlFlow("try");
      emitAll(node.handler());
      out.nextControlFlow("finally");
      statement("$T.end($L)", RuntimeNames.HANDLING, previous);
      out.endControlFlow();
    } else {
      emitAll(node.handler());
    }
    out.endControlFlow();
    forgetLine();
  }

  private void tryFinally(IrStmt.TryFinally node) {
    boolean simple = !Handlers.needHandling(node.last(), scope::mayBeUnbound);
    String pending = simple ? null : scope.fresh("pending");
    if (!simple) {
      statement("$T $L = null", RuntimeNames.EXCEPTION, pending);
    }
    out.beginControlFlow("try");
    emitAll(node.body());
    forgetLine();
    if (simple) {
      out.nextControlFlow("finally");
      // An exception on its way keeps the line that it was raised at.
      keepsLine = true;
      emitAll(node.last());
      keepsLine = false;
    } else {
      String thrown = scope.fresh("thrown");
      out.nextControlFlow("catch ($T $L)", Throwable.class, thrown);
      statement(
          "$L = $T.caught($L, $L, $L)",
          pending,
          RuntimeNames.RAISING,
          scope.codeField(),
          lineNow(),
          thrown);
      statement("throw $T.again($L)", RuntimeNames.RAISING, pending);
      out.nextControlFlow("finally");
      String previous = scope.fresh("previous");
      statement(
          "$T $L = $T.begin($L)", RuntimeNames.EXCEPTION, previous, RuntimeNames.HANDLING, pending);
      out.beginControlFlow("try");
      emitAll(node.last());
      out.nextControlFlow("finally");
      statement("$T.end($L)", RuntimeNames.HANDLING, previous);
      out.endControlFlow();
    }
    out.endControlFlow();
    forgetLine();
  }

  private void raise(IrStmt.Raise node) {
    if (node.cause() == null) {
      statement("throw $T.raise($L)", RuntimeNames.RAISING, expressions.emit(node.exception()));
    } else {
      statement(
          "throw $T.raise($L, $L)",
          RuntimeNames.RAISING,
          expressions.emit(node.exception()),
          expressions.emit(node.cause()));
    }
  }
}
