package dev.krait.runtime.module.sre;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.TextBuilder;

/** The methods of {@code re.Pattern} that take a text apart. */
@Exposed("Pattern")
final class PatternSubstitution {
  private PatternSubstitution() {}

  @Method("split(self, /, string, maxsplit=0)")
  static PyObject split(PyPattern self, PyObject string, PyObject most) {
    long limit = most == null ? 0 : Index.toLong(most);
    Search search = new Search(self, string, null, null);
    PyList parts = new PyList();
    int last = 0;
    for (long count = 0; (limit == 0 || count < limit) && search.find(); count++) {
      parts.append(search.text.slice(last, search.start()));
      for (int i = 1; i <= self.groups(); i++) {
        parts.append(search.group(i, PyNone.NONE));
      }
      last = search.end();
    }
    parts.append(search.text.slice(last, search.to));
    return parts;
  }

  @Method("sub(self, /, repl, string, count=0)")
  static PyObject sub(PyPattern self, PyObject replacement, PyObject string, PyObject count) {
    return new Replacing(self, replacement, string, count).result;
  }

  @Method("subn(self, /, repl, string, count=0)")
  static PyObject subn(PyPattern self, PyObject replacement, PyObject string, PyObject count) {
    Replacing done = new Replacing(self, replacement, string, count);
    return PyTuple.of(done.result, PyInt.of(done.count));
  }

  /** One run of {@code sub}. */
  private static final class Replacing {
    private final Search search;
    private final PyObject literal;
    private final PyTemplate template;
    private final PyObject function;
    PyObject result;
    long count;

    Replacing(PyPattern pattern, PyObject replacement, PyObject string, PyObject most) {
      long limit = most == null ? 0 : Index.toLong(most);
      boolean callable = replacement.type().slot(Slot.CALL) != null;
      function = callable ? replacement : null;
      PyTemplate compiled =
          callable || isLiteral(replacement) ? null : PyTemplate.compile(pattern, replacement);
      template = compiled == null || compiled.isLiteral() ? null : compiled;
      literal =
          callable
              ? null
              : compiled == null ? replacement : template == null ? compiled.literal() : null;
      search = new Search(pattern, string, null, null);
      result =
          search.text.text() != null && literal instanceof StrLayout text
              ? replaceText(text.exact(), limit)
              : search.text.text() != null && template != null && template.isText()
                  ? replaceByTemplate(limit)
                  : replaceParts(limit);
    }

    /** Whether there is no backslash in it. */
    private static boolean isLiteral(PyObject replacement) {
      if (replacement instanceof StrLayout text) {
        return text.exact().toString().indexOf('\\') < 0;
      }
      byte[] bytes = Buffers.bytesOrNull(replacement);
      if (bytes == null) {
        return false;
      }
      for (byte each : bytes) {
        if (each == '\\') {
          return false;
        }
      }
      return true;
    }

    private boolean find(long limit) {
      return (limit == 0 || count < limit) && search.find();
    }

    private PyObject replaceText(PyStr by, long limit) {
      PyStr text = search.text.text();
      TextBuilder builder = null;
      int last = 0;
      while (find(limit)) {
        if (builder == null) {
          builder = new TextBuilder(text.length());
        }
        builder.append(text, last, search.start()).append(by);
        last = search.end();
        count++;
      }
      return rest(builder, last);
    }

    private PyObject replaceByTemplate(long limit) {
      PyStr text = search.text.text();
      TextBuilder builder = null;
      int last = 0;
      while (find(limit)) {
        if (builder == null) {
          builder = new TextBuilder(text.length());
        }
        builder.append(text, last, search.start());
        template.expand(search, builder);
        last = search.end();
        count++;
      }
      return rest(builder, last);
    }

    private PyObject rest(TextBuilder builder, int last) {
      PyStr text = search.text.text();
      return builder == null ? text : builder.append(text, last, search.to).toStr();
    }

    private PyObject replaceParts(long limit) {
      PyList parts = new PyList();
      int last = 0;
      while (find(limit)) {
        if (last < search.start()) {
          parts.append(search.text.slice(last, search.start()));
        }
        last = search.end();
        PyObject item =
            function != null
                ? function.call1(search.match())
                : template != null ? template.expand(search.match()) : literal;
        if (item != PyNone.NONE) {
          parts.append(item);
        }
        count++;
      }
      if (last < search.to) {
        parts.append(search.text.slice(last, search.to));
      }
      return search.text.join(parts);
    }
  }
}
