package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.TextBuilder;

/** {@code io.IncrementalNewlineDecoder}: universal newlines behind another decoder or none. */
final class NewlineDecoder extends PyObject implements TextDecoder {
  /** {@code _io.IncrementalNewlineDecoder}. */
  static final PyType TYPE =
      PyType.builtin(
          "_io.IncrementalNewlineDecoder", PyType.OBJECT, true, new NewlineDecoderMethodsTable());

  private static final int LF = 1;
  private static final int CR = 2;
  private static final int CRLF = 4;

  private final PyInstance part;
  private TextDecoder inner;
  private boolean translates;
  private boolean initialised;
  private boolean pendingReturn;
  private int seen;

  NewlineDecoder(PyType type) {
    part = PyInstance.partOf(type, this);
  }

  /** Behind another decoder, which may be null. */
  static NewlineDecoder over(TextDecoder inner, boolean translates) {
    NewlineDecoder made = new NewlineDecoder(TYPE);
    made.initialise(inner, translates);
    return made;
  }

  void initialise(TextDecoder decoder, boolean translate) {
    inner = decoder;
    translates = translate;
    initialised = true;
    pendingReturn = false;
    seen = 0;
  }

  @Override
  public PyType type() {
    return part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  boolean isInitialised() {
    return initialised;
  }

  TextDecoder inner() {
    return inner;
  }

  @Override
  public PyStr decode(byte[] bytes, boolean last) {
    return translate(inner.decode(bytes, last), last);
  }

  /** The text with its newlines counted and, if so asked, replaced by line feeds. */
  PyStr translate(PyStr given, boolean last) {
    PyStr text = given;
    if (pendingReturn && (last || text.length() > 0)) {
      text = PyStr.ofCodePoint('\r').concat(text);
      pendingReturn = false;
    }
    int length = text.length();
    if (!last && length > 0 && text.codePointAt(length - 1) == '\r') {
      text = text.substring(0, --length);
      pendingReturn = true;
    }
    if (length == 0) {
      return PyStr.EMPTY;
    }
    int first = TextSearch.indexOf(text, '\r', 0, length);
    if (first < 0) {
      if ((seen & LF) == 0 && TextSearch.indexOf(text, '\n', 0, length) >= 0) {
        seen |= LF;
      }
      return text;
    }
    return replace(text);
  }

  private PyStr replace(PyStr text) {
    int length = text.length();
    TextBuilder out = translates ? new TextBuilder(length) : null;
    int done = 0;
    for (int i = 0; i < length; i++) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        seen |= LF;
      } else if (c == '\r') {
        boolean pair = i + 1 < length && text.codePointAt(i + 1) == '\n';
        seen |= pair ? CRLF : CR;
        if (translates) {
          out.append(text, done, i).append('\n');
          done = i + (pair ? 2 : 1);
        }
        i += pair ? 1 : 0;
      }
    }
    return translates ? out.append(text, done, length).toStr() : text;
  }

  @Override
  public State state() {
    State state = inner == null ? new State(new byte[0], 0) : inner.state();
    return new State(state.pending(), state.flags() << 1 | (pendingReturn ? 1 : 0));
  }

  @Override
  public void setState(State state) {
    pendingReturn = (state.flags() & 1) != 0;
    if (inner != null) {
      inner.setState(new State(state.pending(), state.flags() >> 1));
    }
  }

  @Override
  public void reset() {
    seen = 0;
    pendingReturn = false;
    if (inner != null) {
      inner.reset();
    }
  }

  /** The attribute {@code newlines}: {@code None}, a string or a tuple of strings. */
  PyObject newlines() {
    PyObject[] all = {PyStr.of("\r"), PyStr.of("\n"), PyStr.of("\r\n")};
    int[] bits = {CR, LF, CRLF};
    java.util.List<PyObject> found = new java.util.ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if ((seen & bits[i]) != 0) {
        found.add(all[i]);
      }
    }
    return switch (found.size()) {
      case 0 -> PyNone.NONE;
      case 1 -> found.get(0);
      default -> PyTuple.of(found.toArray(PyObject.NO_ARGS));
    };
  }
}
