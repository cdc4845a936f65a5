package dev.krait.transpiler.lowering.functions;

import dev.krait.ir.Signature;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Arg;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.lowering.CodeContext;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a function (reference, 8.7). */
final class SignatureLowering {
  private SignatureLowering() {}

  static Signature lower(CodeContext context, Arguments args) {
    List<Variable> positional = new ArrayList<>();
    args.posonlyargs().forEach(each -> positional.add(parameter(context, each)));
    args.args().forEach(each -> positional.add(parameter(context, each)));
    List<Variable> keywordOnly = new ArrayList<>();
    args.kwonlyargs().forEach(each -> keywordOnly.add(parameter(context, each)));
    return new Signature(
        args.posonlyargs().size(),
        positional,
        args.vararg() == null ? null : parameter(context, args.vararg()),
        keywordOnly,
        args.kwarg() == null ? null : parameter(context, args.kwarg()));
  }

  private static Variable parameter(CodeContext context, Arg arg) {
    return context.baseNames().own(context.scope().mangle(arg.arg()));
  }
}
