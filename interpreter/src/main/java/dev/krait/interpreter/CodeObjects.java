package dev.krait.interpreter;

import dev.krait.ir.IrCode;
import dev.krait.ir.Signature;
import dev.krait.ir.Variable;
import dev.krait.runtime.function.FunctionBody;
import dev.krait.runtime.function.PyCode;
import java.util.ArrayList;
import java.util.List;

/** Code objects of interpreted code. */
final class CodeObjects {
  private static final String[] NONE = {};
  private static final String[] NAMESPACE = {".namespace"};

  private CodeObjects() {}

  static PyCode of(FunctionBody body, int index, IrCode code, String filename) {
    Signature signature = code.signature();
    boolean isClass = code.kind() == IrCode.Kind.CLASS;
    PyCode made =
        new PyCode(
            body,
            index,
            code.name(),
            code.qualifiedName(),
            filename,
            code.line(),
            flags(code),
            signature.positionalOnly(),
            isClass ? 1 : signature.positional().size(),
            signature.keywordOnly().size(),
            isClass ? NAMESPACE : variables(code),
            names(code.captures()));
    return made.withDoc(code.doc())
        .withCellVariables(names(code.cells()))
        .withValueCaptures(byValue(code.captures()));
  }

  private static boolean[] byValue(List<Variable> captures) {
    if (captures.isEmpty()) {
      return null;
    }
    boolean[] byValue = new boolean[captures.size()];
    for (int i = 0; i < byValue.length; i++) {
      byValue[i] = !captures.get(i).isCell();
    }
    return byValue;
  }

  private static int flags(IrCode code) {
    int flags =
        switch (code.kind()) {
          case GENERATOR -> PyCode.GENERATOR;
          case COROUTINE -> PyCode.COROUTINE;
          case ASYNC_GENERATOR -> PyCode.ASYNC_GENERATOR;
          case MODULE -> code.isMachine() ? PyCode.COROUTINE : 0;
          default -> 0;
        };
    flags |= code.signature().varArgs() == null ? 0 : PyCode.VARARGS;
    return flags | (code.signature().varKeywords() == null ? 0 : PyCode.VARKEYWORDS);
  }

  private static String[] variables(IrCode code) {
    if (code.kind() == IrCode.Kind.MODULE) {
      return NONE;
    }
    List<Variable> parameters = code.signature().all();
    List<String> names = new ArrayList<>();
    for (Variable parameter : parameters) {
      names.add(parameter.name());
    }
    for (Variable local : code.locals()) {
      if (!parameters.contains(local) && !names.contains(local.name())) {
        names.add(local.name());
      }
    }
    return names.toArray(NONE);
  }

  private static String[] names(List<Variable> variables) {
    if (variables.isEmpty()) {
      return NONE;
    }
    String[] names = new String[variables.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = variables.get(i).name();
    }
    return names;
  }
}
