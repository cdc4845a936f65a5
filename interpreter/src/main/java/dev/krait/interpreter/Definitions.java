package dev.krait.interpreter;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.CallBuilder;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/** Making functions (reference, 8.7) and classes (8.8). */
final class Definitions {
  private Definitions() {}

  static MakeFunction function(IrExpr.MakeFunction node, Translation translation) {
    return new MakeFunction(node, translation);
  }

  static Expression makeClass(IrExpr.MakeClass node, Translation translation) {
    MakeFunction body = function(node.body(), translation);
    return new MakeClass(
        body, translation.string(node.name()), UnpackingCall.parts(node.arguments(), translation));
  }

  static final class MakeFunction extends Expression {
    private final Routine routine;
    private final Expression[] defaults;
    private final String[] keywordNames;
    private final Expression[] keywordDefaults;
    private final Expression[] captures;
    private final PyObject doc;
    private final Expression annotate;

    private MakeFunction(IrExpr.MakeFunction node, Translation translation) {
      this.routine = translation.routine(node.code());
      this.defaults = translation.expressions(node.defaults());
      List<Argument.Keyword> keywords = node.keywordDefaults();
      this.keywordNames = new String[keywords.size()];
      this.keywordDefaults = new Expression[keywordNames.length];
      for (int i = 0; i < keywordNames.length; i++) {
        keywordNames[i] = keywords.get(i).name();
        keywordDefaults[i] = translation.expression(keywords.get(i).value());
      }
      this.captures = new Expression[node.captures().size()];
      for (int i = 0; i < captures.length; i++) {
        Variable capture = node.captures().get(i);
        captures[i] = Variables.raw(capture, translation);
      }
      String text = node.code().doc();
      this.doc = text == null ? null : translation.string(text);
      this.annotate = translation.optional(node.annotate());
    }

    @Override
    PyFunction value(Frame frame) {
      PyObject[] positional = values(defaults, frame);
      PyDict named = null;
      if (keywordNames.length > 0) {
        named = new PyDict();
        for (int i = 0; i < keywordNames.length; i++) {
          named.put(keywordNames[i], keywordDefaults[i].value(frame));
        }
      }
      PyFunction function =
          new PyFunction(routine.code(), frame.globals, values(captures, frame), positional, named);
      if (doc != null) {
        function.setDoc(doc);
      }
      if (annotate != null) {
        function.setAnnotate(annotate.value(frame));
      }
      return function;
    }
  }

  private static final class MakeClass extends Expression {
    private final MakeFunction body;
    private final PyObject name;
    private final UnpackingCall.Part[] arguments;

    MakeClass(MakeFunction body, PyObject name, UnpackingCall.Part[] arguments) {
      this.body = body;
      this.name = name;
      this.arguments = arguments;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject builder = Globals.builtin(frame.globals, "__build_class__");
      if (builder == null) {
        throw Errors.nameError("__build_class__", "__build_class__ not found");
      }
      CallBuilder call = CallBuilder.of(builder).add(body.value(frame)).add(name);
      for (UnpackingCall.Part argument : arguments) {
        argument.addTo(call, frame);
      }
      return call.call();
    }
  }
}
