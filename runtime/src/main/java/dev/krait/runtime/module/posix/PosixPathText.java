package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.TextBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Paths as texts: the two helpers that {@code posixpath} has in C. */
@Exposed(value = "posix", module = true)
final class PosixPathText {
  private PosixPathText() {}

  /** The text of a path, bytes as Latin-1. */
  private static PyStr text(String function, PyObject path) {
    if (path instanceof StrLayout text) {
      return text.exact();
    }
    if (path instanceof BytesLayout) {
      return latin(((BytesLike) path).copyBytes());
    }
    PyObject method = path.type().lookup("__fspath__");
    if (method == null) {
      throw Errors.typeError(
          function + ": path should be string, bytes or os.PathLike, not " + path.type().name());
    }
    return text(function, PathArgument.fspath(path, method));
  }

  private static PyStr latin(byte[] bytes) {
    return PyStr.of(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static boolean isBytes(PyObject path) {
    return path instanceof BytesLayout
        || !(path instanceof StrLayout) && PosixDirectories.fspath(path) instanceof BytesLayout;
  }

  private static PyObject result(PyStr text, boolean bytes) {
    return bytes ? PyBytes.of(text.toString().getBytes(StandardCharsets.ISO_8859_1)) : text;
  }

  private static int slashes(PyStr path) {
    int count = 0;
    while (count < path.length() && path.codePointAt(count) == '/') {
      count++;
    }
    return count == 2 ? 2 : Math.min(count, 1); // POSIX gives two slashes a meaning of their own
  }

  @Method("_path_splitroot_ex(path, /)")
  static PyObject splitRoot(PyObject path) {
    PyStr text = text("_path_splitroot_ex", path);
    boolean bytes = isBytes(path);
    int root = slashes(text);
    return PyTuple.of(
        result(PyStr.EMPTY, bytes),
        result(text.substring(0, root), bytes),
        result(text.substring(root, text.length()), bytes));
  }

  @Method("_path_normpath(path)")
  static PyObject normalise(PyObject path) {
    PyStr text = text("_path_normpath", path);
    int root = slashes(text);
    List<PyStr> parts = new ArrayList<>();
    int start = root;
    for (int i = root; i <= text.length(); i++) {
      if (i == text.length() || text.codePointAt(i) == '/') {
        add(parts, text.substring(start, i), root > 0);
        start = i + 1;
      }
    }
    TextBuilder out = new TextBuilder();
    out.append(text.substring(0, root));
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        out.append('/');
      }
      out.append(parts.get(i));
    }
    if (out.length() == 0) {
      out.append('.');
    }
    return result(out.toStr(), isBytes(path));
  }

  private static void add(List<PyStr> parts, PyStr part, boolean rooted) {
    String name = part.length() > 2 ? "" : part.toString();
    int last = parts.size() - 1;
    if (part.length() == 0 || name.equals(".")) {
      return;
    }
    if (!name.equals("..")) {
      parts.add(part);
    } else if (last >= 0 && !parts.get(last).toString().equals("..")) {
      parts.remove(last);
    } else if (!rooted) {
      parts.add(part);
    }
  }
}
