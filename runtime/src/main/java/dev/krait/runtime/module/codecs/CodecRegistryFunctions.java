package dev.krait.runtime.module.codecs;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.ErrorHandlers;
import dev.krait.runtime.text.StrLayout;

/** The functions on the registries of codecs and error handlers. */
@Exposed(value = "_codecs", module = true)
final class CodecRegistryFunctions {
  private CodecRegistryFunctions() {}

  private static void requireCallable(PyObject value, String what) {
    if (value.type().slot(Slot.CALL) == null) {
      throw Errors.typeError(what + " must be callable");
    }
  }

  /** An argument that must be a string. */
  static String text(String function, int number, PyObject value) {
    if (!(value instanceof StrLayout text)) {
      throw Errors.typeError(
          function
              + "() argument "
              + (number == 0 ? "" : number + " ")
              + "must be str, not "
              + value.type().name());
    }
    String result = text.exact().toString();
    if (result.indexOf(0) >= 0) {
      throw Errors.valueError("embedded null character");
    }
    return result;
  }

  @Method("register(search_function, /)")
  static void register(PyObject search) {
    requireCallable(search, "argument");
    CodecRegistry.register(search);
  }

  @Method("unregister(search_function, /)")
  static void unregister(PyObject search) {
    CodecRegistry.unregister(search);
  }

  @Method("lookup(encoding, /)")
  static PyObject lookup(PyObject encoding) {
    return CodecRegistry.lookup(text("lookup", 0, encoding));
  }

  @Method("encode(obj, encoding='utf-8', errors='strict')")
  static PyObject encode(PyObject value, PyObject encoding, PyObject errors) {
    String name = encoding == null ? "utf-8" : argument("encode", "encoding", encoding);
    String handler = errors == null ? null : argument("encode", "errors", errors);
    PyObject codec = CodecRegistry.lookup(name).items()[0];
    return CodecRegistry.convert(codec, true, value, name, handler);
  }

  @Method("decode(obj, encoding='utf-8', errors='strict')")
  static PyObject decode(PyObject value, PyObject encoding, PyObject errors) {
    String name = encoding == null ? "utf-8" : argument("decode", "encoding", encoding);
    String handler = errors == null ? null : argument("decode", "errors", errors);
    PyObject codec = CodecRegistry.lookup(name).items()[1];
    return CodecRegistry.convert(codec, false, value, name, handler);
  }

  private static String argument(String function, String parameter, PyObject value) {
    if (!(value instanceof StrLayout text)) {
      throw Errors.typeError(
          function + "() argument '" + parameter + "' must be str, not " + value.type().name());
    }
    return text.exact().toString();
  }

  @Method("register_error(errors, handler, /)")
  static void registerError(PyObject errors, PyObject handler) {
    String name = text("register_error", 1, errors);
    requireCallable(handler, "handler");
    ErrorHandlers.register(name, handler);
  }

  @Method("_unregister_error(errors, /)")
  static boolean unregisterError(PyObject errors) {
    String name = text("_unregister_error", 0, errors);
    if (StandardHandlers.find(name) != null) {
      throw Errors.valueError("cannot un-register built-in error handler '" + name + "'");
    }
    return ErrorHandlers.unregister(name);
  }

  @Method("lookup_error(name, /)")
  static PyObject lookupError(PyObject errors) {
    String name = text("lookup_error", 0, errors);
    PyObject handler = ErrorHandlers.registered(name);
    if (handler == null) {
      handler = StandardHandlers.find(name);
    }
    if (handler == null) {
      throw Errors.of(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '" + name + "'");
    }
    return handler;
  }
}
