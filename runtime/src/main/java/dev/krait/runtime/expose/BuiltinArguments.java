package dev.krait.runtime.expose;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.ConstructorKeywords;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Arrays;

/**
 * Binds the arguments of a call to the parameters of a built-in method. What is wrong with them is
 * said as CPython's calling conventions do (Argument Clinic, {@code PyArg_UnpackKeywords}).
 */
final class BuiltinArguments {
  private BuiltinArguments() {}

  /** One value per parameter, as {@link MethodTable#callBound} takes them. */
  static PyObject[] bind(BuiltinCode code, PyObject[] args, String[] names) {
    MethodSpec spec = code.spec;
    int given = args.length - names.length;
    if (spec.kind() == Method.Kind.METHOD && code.type != null && given > 0) {
      checkSelf(code, args[0]);
    }
    int hidden = code.hasSelf ? 1 : 0;
    if (names.length > 0 && !takesKeywords(code)) {
      if (given == 0 || !ignoresKeywords(code, args[0])) {
        throw noKeywords(code, args[0]);
      }
      return bind(code, Arrays.copyOf(args, given), PyObject.NO_NAMES);
    }
    checkCount(code, given - hidden, names.length, args.length == 0 ? null : args[0]);
    PyObject[] values = new PyObject[spec.parameters().length];
    int positional = Math.min(given, spec.positional());
    System.arraycopy(args, 0, values, 0, positional);
    if (spec.varArgs()) {
      values[spec.positional()] =
          given > positional
              ? PyTuple.of(Arrays.copyOfRange(args, positional, given))
              : PyTuple.EMPTY;
    }
    String unexpected = null;
    for (int i = 0; i < names.length; i++) {
      int parameter = keyword(spec, hidden, names[i]);
      if (parameter < 0) {
        if (spec.varKeywords()) {
          PyDict rest = (PyDict) values[values.length - 1];
          if (rest == null) {
            rest = new PyDict();
            values[values.length - 1] = rest;
          }
          rest.put(names[i], args[given + i]);
        } else if (unexpected == null) {
          unexpected = names[i];
        }
      } else if (values[parameter] != null) {
        throw Errors.typeError(
            "argument for "
                + code.shortName()
                + "() given by name ('"
                + names[i]
                + "') and position ("
                + (parameter + 1 - hidden)
                + ")");
      } else {
        values[parameter] = args[given + i];
      }
    }
    checkComplete(code, values, hidden);
    if (unexpected != null) {
      throw unexpected(code, unexpected);
    }
    return values;
  }

  private static void checkSelf(BuiltinCode code, PyObject self) {
    if (!code.type.isInstance(self)) {
      throw wrongSelf(code.spec.name(), code.type.name(), self);
    }
  }

  /** Whether keywords are left to the {@code __init__} of a subclass. */
  private static boolean ignoresKeywords(BuiltinCode code, PyObject cls) {
    return code.spec.kind() == Method.Kind.NEW
        && code.type != null
        && cls instanceof PyType type
        && !ConstructorKeywords.newRefuses(type, code.type);
  }

  private static boolean takesKeywords(BuiltinCode code) {
    MethodSpec spec = code.spec;
    return spec.varKeywords()
        || Math.max(spec.positionalOnly(), code.hasSelf ? 1 : 0) < spec.positional()
        || spec.parameters().length > spec.positional() + (spec.varArgs() ? 1 : 0);
  }

  /** The index of a parameter that can be given by name; -1 if none has that name. */
  private static int keyword(MethodSpec spec, int hidden, String name) {
    int end = spec.parameters().length - (spec.varKeywords() ? 1 : 0);
    for (int i = Math.max(spec.positionalOnly(), hidden); i < end; i++) {
      boolean star = spec.varArgs() && i == spec.positional();
      if (!star && spec.parameters()[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static PyException noKeywords(BuiltinCode code, PyObject self) {
    return Errors.typeError(
        code.wrapper && !code.isConstructor()
            ? "wrapper " + code.spec.name() + "() takes no keyword arguments"
            : code.longName(self) + "() takes no keyword arguments");
  }

  // ---- counts ----

  private static void checkCount(BuiltinCode code, int given, int keywords, PyObject first) {
    MethodSpec spec = code.spec;
    int hidden = code.hasSelf ? 1 : 0;
    int least = spec.required() - hidden;
    int most = spec.varArgs() ? Integer.MAX_VALUE : spec.positional() - hidden;
    if (given < 0) {
      throw noSelf(code);
    }
    PyObject self = hidden == 1 ? first : null;
    if (!takesKeywords(code)) {
      if (given < least || given > most) {
        throw wrongCount(code, self, given, least, most);
      }
      return;
    }
    if (spec.varArgs() || spec.varKeywords()) {
      if (given < Math.min(least, spec.positionalOnly() - hidden)) {
        throw wrongCount(code, self, given, Math.min(least, spec.positionalOnly() - hidden), most);
      }
      if (given > most) {
        throw keywordCount(code, given, most, most > least ? "at most" : "exactly");
      }
      return;
    }
    int all = spec.parameters().length - hidden;
    if (given + keywords > all) {
      if (keywords == 0 && hasPlainVectorcall(code)) {
        throw wrongCount(code, self, given, least, most);
      }
      throw Errors.typeError(
          code.shortName()
              + "() takes at most "
              + all
              + (given == 0 ? " keyword" : "")
              + " argument"
              + plural(all)
              + " ("
              + (given + keywords)
              + " given)");
    }
    if (given > most) {
      if (most == 0) {
        throw Errors.typeError(code.shortName() + "() takes no positional arguments");
      }
      throw keywordCount(code, given, most, least < most ? "at most" : "exactly");
    }
    int positionalOnly = Math.min(least, spec.positionalOnly() - hidden);
    if (given < positionalOnly) {
      throw keywordCount(
          code, given, positionalOnly, positionalOnly < most ? "at least" : "exactly");
    }
  }

  /** These types count the arguments of a call without keywords in a function of their own. */
  private static boolean hasPlainVectorcall(BuiltinCode code) {
    return code.spec.kind() == Method.Kind.NEW
        && (code.owner.equals("int") || code.owner.equals("str"));
  }

  private static PyException keywordCount(BuiltinCode code, int given, int bound, String how) {
    return Errors.typeError(
        code.shortName()
            + "() takes "
            + how
            + " "
            + bound
            + " positional argument"
            + plural(bound)
            + " ("
            + given
            + " given)");
  }

  private static String plural(int count) {
    return count == 1 ? "" : "s";
  }

  private static PyException noSelf(BuiltinCode code) {
    String name = code.spec.name();
    return Errors.typeError(
        switch (code.spec.kind()) {
          case NEW -> code.owner + ".__new__(): not enough arguments";
          case CLASS_METHOD ->
              "descriptor '" + name + "' of type '" + code.owner + "' needs an argument";
          default ->
              code.wrapper
                  ? "descriptor '" + name + "' of '" + code.owner + "' object needs an argument"
                  : "unbound method " + code.owner + "." + name + "() needs an argument";
        });
  }

  /** The conventions without keywords. */
  private static PyException wrongCount(
      BuiltinCode code, PyObject self, int given, int least, int most) {
    if (code.owner.equals("property") && code.spec.name().equals("__set_name__")) {
      return Errors.typeError(
          "__set_name__() takes 2 positional arguments but " + given + " were given");
    }
    String got = ", got " + given;
    if (code.wrapper && most < 2 && !code.isConstructor()) {
      return Errors.typeError("expected " + most + " argument" + plural(most) + got);
    }
    if (code.wrapper
        && (code.spec.name().equals("__pow__") || code.spec.name().endsWith("pow__"))) {
      return Errors.typeError("expected 1 or 2 arguments" + got);
    }
    if (!code.isConstructor()) {
      if (most == 0) {
        return Errors.typeError(
            code.longName(self) + "() takes no arguments (" + given + " given)");
      }
      if (most == 1 && least == 1) {
        return Errors.typeError(
            code.longName(self) + "() takes exactly one argument (" + given + " given)");
      }
    }
    String how = least == most ? "" : given < least ? "at least " : "at most ";
    int bound = given < least ? least : most;
    return Errors.typeError(
        code.shortName() + " expected " + how + bound + " argument" + plural(bound) + got);
  }

  private static void checkComplete(BuiltinCode code, PyObject[] values, int hidden) {
    MethodSpec spec = code.spec;
    int end = values.length - (spec.varKeywords() ? 1 : 0);
    for (int i = hidden; i < end; i++) {
      if (values[i] == null && spec.defaults()[i] == null) {
        throw Errors.typeError(
            code.shortName()
                + "() missing required argument '"
                + spec.parameters()[i]
                + "' (pos "
                + (i + 1 - hidden)
                + ")");
      }
    }
  }

  private static PyException unexpected(BuiltinCode code, String name) {
    MethodSpec spec = code.spec;
    int end = spec.parameters().length - (spec.varKeywords() ? 1 : 0);
    String[] names = Arrays.copyOfRange(spec.parameters(), spec.positionalOnly(), end);
    String similar = Suggestions.closest(name, Arrays.asList(names));
    return Errors.typeError(
        code.shortName()
            + "() got an unexpected keyword argument '"
            + name
            + "'"
            + (similar == null ? "" : ". Did you mean '" + similar + "'?"));
  }

  static PyException wrongSelf(String name, String owner, PyObject self) {
    return Errors.typeError(
        SlotNames.isWrapper(owner, name)
            ? "descriptor '"
                + name
                + "' requires a '"
                + owner
                + "' object but received a '"
                + self.type().name()
                + "'"
            : "descriptor '"
                + name
                + "' for '"
                + owner
                + "' objects doesn't apply to a '"
                + self.type().name()
                + "' object");
  }
}
