package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** What CPython's {@code site} adds to {@code builtins} for people at the prompt. */
final class SiteObjects {
  private static final String COPYRIGHT =
      "Krait: copyright of its contributors.\n"
          + "The standard library is Python's: Copyright (c) 2001 Python Software Foundation.";
  private static final String CREDITS =
      "Thanks to the Python community, whose language and library this is.";
  private static final String LICENSE = "See https://docs.python.org/3/license.html";

  private SiteObjects() {}

  static void define(PyDict names) {
    names.put("exit", new Quitter("exit"));
    names.put("quit", new Quitter("quit"));
    names.put("copyright", new Printer("copyright", COPYRIGHT, COPYRIGHT));
    names.put("credits", new Printer("credits", CREDITS, CREDITS));
    names.put(
        "license", new Printer("license", "Type license() to see the full license text", LICENSE));
    names.put("help", new Helper());
  }

  private static PyType type(String name) {
    return PyType.builtin(
        "_sitebuiltins." + name, PyType.OBJECT, true, new SiteObjectMethodsTable());
  }

  /** {@code exit} and {@code quit}: called, they raise {@code SystemExit}. */
  private static final class Quitter extends SiteObject {
    private static final PyType TYPE = SiteObjects.type("Quitter");

    Quitter(String name) {
      super(TYPE, "Use " + name + "() or Ctrl-D (i.e. EOF) to exit");
    }

    @Override
    public PyObject callN(PyObject[] args, String[] names) {
      PyObject code = args.length == 0 ? PyNone.NONE : args[0];
      PyException exit = Errors.of(ExceptionTypes.SYSTEM_EXIT, code);
      exit.value().setField("code", code);
      throw exit;
    }
  }

  /** {@code copyright} and its like: called, they print a text. */
  private static final class Printer extends SiteObject {
    private static final PyType TYPE = SiteObjects.type("_Printer");

    private final String name;
    private final String printed;

    Printer(String name, String shown, String printed) {
      super(TYPE, shown);
      this.name = name;
      this.printed = printed;
    }

    @Override
    public PyObject callN(PyObject[] args, String[] names) {
      if (args.length > 0) {
        throw Errors.typeError(name + "() takes no arguments");
      }
      BuiltinsIo.print(PyStr.of(printed));
      return PyNone.NONE;
    }
  }

  /** {@code help}, which is {@code pydoc.help} where there is one. */
  private static final class Helper extends SiteObject {
    private static final PyType TYPE = SiteObjects.type("_Helper");

    Helper() {
      super(TYPE, "Type help() for interactive help, or help(object) for help about object.");
    }

    @Override
    public PyObject callN(PyObject[] args, String[] names) {
      String text = args.length == 1 && names.length == 0 ? HelpText.of(args[0]) : null;
      if (text == null) {
        return Imports.importModule("pydoc").attr("help").callN(args, names);
      }
      BuiltinsIo.print(PyStr.of(text.substring(0, text.length() - 1)));
      return PyNone.NONE;
    }
  }
}
