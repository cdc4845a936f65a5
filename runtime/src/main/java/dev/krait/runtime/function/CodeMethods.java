package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.RaisePlace;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.util.List;

/** The methods of {@code code} (reference, 3.2.13.1). */
@Exposed("code")
final class CodeMethods {
  private static final int OPTIMIZED_WITH_NEW_LOCALS = 0x3;
  private static final int NESTED = 0x10;
  private static final int HAS_DOCSTRING = 0x4000000;

  private CodeMethods() {}

  @Method("__repr__(self, /)")
  static String repr(PyCode self) {
    return "<code object "
        + self.name()
        + " at "
        + Identities.address(self)
        + ", file \""
        + self.filename()
        + "\", line "
        + self.firstLine()
        + ">";
  }

  /** Bytecode is none here, so only what describes the code can be replaced. */
  @Method("replace(self, /, **changes)")
  static PyObject replace(PyCode self, PyDict changes) {
    PyCode made = self;
    if (changes == null) {
      return made.copy(self.name(), self.qualifiedName(), self.filename(), self.firstLine());
    }
    PyObject keys = changes.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      PyObject value = changes.get(key);
      String text = value.str().toString();
      made =
          switch (key.toString()) {
            case "co_name" ->
                made.copy(text, made.qualifiedName(), made.filename(), made.firstLine());
            case "co_qualname" -> made.copy(made.name(), text, made.filename(), made.firstLine());
            case "co_filename" ->
                made.copy(made.name(), made.qualifiedName(), text, made.firstLine());
            case "co_firstlineno" ->
                made.copy(made.name(), made.qualifiedName(), made.filename(), Index.toIndex(value));
            case "co_flags" ->
                made.copy(
                    made.name(),
                    made.qualifiedName(),
                    made.filename(),
                    made.firstLine(),
                    Index.toIndex(value));
            case "co_consts" -> {
              requireSame(constants(self), value);
              yield made.copy(made.name(), made.qualifiedName(), made.filename(), made.firstLine());
            }
            default ->
                throw Errors.typeError(
                    "replace() got an unexpected keyword argument '" + key + "'");
          };
    }
    return made;
  }

  /** Constants stand in compiled code: they can be given again, inner code as copies of it. */
  private static void requireSame(PyObject own, PyObject given) {
    boolean same = own instanceof TupleLayout && given instanceof TupleLayout;
    PyObject[] before = same ? ((TupleLayout) own).items() : PyObject.NO_ARGS;
    PyObject[] after = same ? ((TupleLayout) given).items() : PyObject.NO_ARGS;
    same &= before.length == after.length;
    for (int i = 0; same && i < before.length; i++) {
      same =
          before[i] instanceof PyCode code && after[i] instanceof PyCode other
              ? code.body() == other.body() && code.index() == other.index()
              : before[i] == after[i] || before[i].isEq(after[i]);
    }
    if (!same) {
      throw Errors.of(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR, "the constants of compiled code cannot be changed");
    }
  }

  @Method("__replace__(self, /, **changes)")
  static PyObject dunderReplace(PyCode self, PyDict changes) {
    return replace(self, changes);
  }

  @Method(
      value = "co_positions(self, /)",
      doc =
          "The first line, then the lines and columns of the places at which exceptions were raised so far.")
  static PyObject positions(PyCode self) {
    PyList all = new PyList();
    PyInt first = PyInt.of(self.firstLine());
    all.append(PyTuple.of(first, first, PyNone.NONE, PyNone.NONE));
    for (RaisePlace place : self.places()) {
      all.append(
          PyTuple.of(
              PyInt.of(place.line()),
              PyInt.of(place.endLine()),
              PyInt.of(place.column()),
              PyInt.of(place.endColumn())));
    }
    return all.iter();
  }

  @Getter(value = "co_name", member = true)
  static String name(PyCode self) {
    return self.name();
  }

  @Getter(value = "co_qualname", member = true)
  static String qualifiedName(PyCode self) {
    return self.qualifiedName();
  }

  @Getter(value = "co_filename", member = true)
  static String filename(PyCode self) {
    return self.filename();
  }

  @Getter(value = "co_firstlineno", member = true)
  static long firstLine(PyCode self) {
    return self.firstLine();
  }

  @Getter(value = "co_flags", member = true)
  static long flags(PyCode self) {
    if (self.body().isWhole(self.index()) || isClass(self)) {
      return self.flags();
    }
    int flags = self.flags() | OPTIMIZED_WITH_NEW_LOCALS;
    flags |= self.qualifiedName().contains("<locals>") ? NESTED : 0;
    return flags | (self.doc() == null ? 0 : HAS_DOCSTRING);
  }

  @Getter(value = "co_argcount", member = true)
  static long argumentCount(PyCode self) {
    return isClass(self) ? 0 : self.positional();
  }

  @Getter(value = "co_posonlyargcount", member = true)
  static long positionalOnlyCount(PyCode self) {
    return self.positionalOnly();
  }

  @Getter(value = "co_kwonlyargcount", member = true)
  static long keywordOnlyCount(PyCode self) {
    return self.keywordOnly();
  }

  @Getter(value = "co_nlocals", member = true)
  static long localCount(PyCode self) {
    return isClass(self) ? 0 : self.parameters().length;
  }

  @Getter(value = "co_stacksize", member = true)
  static long stackSize(PyCode self) {
    return 1;
  }

  @Getter("co_varnames")
  static PyObject variables(PyCode self) {
    return isClass(self) ? PyTuple.EMPTY : names(self.parameters());
  }

  @Getter("co_freevars")
  static PyObject freeVariables(PyCode self) {
    return names(self.freeVariables());
  }

  @Getter("co_cellvars")
  static PyObject cellVariables(PyCode self) {
    return names(self.cellVariables());
  }

  @Getter(value = "co_names", member = true)
  static PyObject globalNames(PyCode self) {
    return names(CodeTwins.names(self).toArray(new String[0]));
  }

  @Getter("co_code")
  static PyObject bytecode(PyCode self) {
    return PyBytes.ofLatin1("");
  }

  @Getter("_co_code_adaptive")
  static PyObject adaptiveBytecode(PyCode self) {
    return bytecode(self);
  }

  @Getter("co_linetable")
  static PyObject lineTable(PyCode self) {
    return bytecode(self);
  }

  @Getter(value = "co_exceptiontable", member = true)
  static PyObject exceptionTable(PyCode self) {
    return bytecode(self);
  }

  /** As if each statement were one instruction, since there is no bytecode. */
  @Method("co_lines(self, /)")
  static PyObject lines(PyCode self) {
    PyList all = new PyList();
    int at = 0;
    for (int line : CodeTwins.lines(self)) {
      all.append(PyTuple.of(PyInt.of(at), PyInt.of(at + 2), PyInt.of(line)));
      at += 2;
    }
    return all.iter();
  }

  @Method("_varname_from_oparg(self, /, oparg)")
  static PyObject variableName(PyCode self, PyObject number) {
    PyObject all = variables(self).add(cellVariables(self)).add(freeVariables(self));
    return all.getItem(number);
  }

  @Method("co_branches(self, /)")
  static PyObject branches(PyCode self) {
    return PyTuple.EMPTY.iter();
  }

  @Getter(value = "co_consts", member = true)
  static PyObject constants(PyCode self) {
    List<PyObject> known = CodeTwins.constants(self);
    if (known != null) {
      return PyTuple.of(known.toArray(new PyObject[0]));
    }
    return self.doc() == null
        ? PyTuple.of(PyNone.NONE)
        : PyTuple.of(PyStr.of(self.doc()), PyNone.NONE);
  }

  /** The body of a class is a function of its namespace. */
  private static boolean isClass(PyCode self) {
    return self.parameters().length > 0 && self.parameters()[0].equals(".namespace");
  }

  private static PyTuple names(String[] names) {
    PyObject[] items = new PyObject[names.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.of(names[i]);
    }
    return PyTuple.of(items);
  }
}
