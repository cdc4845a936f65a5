package dev.krait.runtime.module.expat;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Calls the handlers of a parser, and keeps character data together where that is asked for. */
final class XmlEvents {
  private PyObject[] handlers = new PyObject[Handler.ALL.length];

  /** Whether internal entities are expanded though the default handler is told of them. */
  private boolean expanding = true;

  private boolean buffering;
  private int bufferSize = 8192;
  private final StringBuilder buffer = new StringBuilder();

  PyObject handler(Handler kind) {
    return handlers[kind.ordinal()];
  }

  boolean has(Handler kind) {
    return handlers[kind.ordinal()] != null;
  }

  void set(Handler kind, PyObject handler) {
    if (kind == Handler.CharacterDataHandler) {
      flush();
    } else if (kind == Handler.DefaultHandler) {
      expanding = false;
    } else if (kind == Handler.DefaultHandlerExpand) {
      expanding = true;
    }
    handlers[kind.ordinal()] = handler;
  }

  /** Takes over the handlers of another parser. */
  void copy(XmlEvents other) {
    handlers = other.handlers.clone();
    expanding = other.expanding;
    buffering = other.buffering;
    bufferSize = other.bufferSize;
  }

  boolean isExpanding() {
    return expanding;
  }

  /** Forgets all handlers, once one has failed. */
  void clear() {
    handlers = new PyObject[Handler.ALL.length];
    buffer.setLength(0);
  }

  // ---- character data ----

  boolean isBuffering() {
    return buffering;
  }

  void setBuffering(boolean value) {
    if (!value) {
      flush();
    }
    buffering = value;
  }

  int bufferSize() {
    return bufferSize;
  }

  void setBufferSize(int size) {
    flush();
    bufferSize = size;
  }

  int buffered() {
    return buffer.length();
  }

  void text(String characters) {
    PyObject handler = handler(Handler.CharacterDataHandler);
    if (handler == null) {
      return;
    }
    if (!buffering) {
      handler.call1(PyStr.of(characters));
      return;
    }
    if (buffer.length() + characters.length() > bufferSize) {
      flush();
    }
    if (handler(Handler.CharacterDataHandler) == null) {
      return;
    }
    if (characters.length() > bufferSize) {
      handler(Handler.CharacterDataHandler).call1(PyStr.of(characters));
    } else {
      buffer.append(characters);
    }
  }

  void flush() {
    if (buffer.length() > 0) {
      PyStr characters = PyStr.of(buffer.toString());
      buffer.setLength(0);
      PyObject handler = handler(Handler.CharacterDataHandler);
      if (handler != null) {
        handler.call1(characters);
      }
    }
  }

  // ---- the others ----

  /** Calls a handler, if there is one; whether there was. */
  boolean tell(Handler kind, PyObject... args) {
    if (!has(kind)) {
      return false;
    }
    ask(kind, args);
    return true;
  }

  /** What a handler answers; null if there is none. */
  PyObject ask(Handler kind, PyObject... args) {
    if (!has(kind)) {
      return null;
    }
    flush();
    PyObject handler = handler(kind);
    return handler == null ? null : handler.callN(args, PyObject.NO_NAMES);
  }

  /** Whether anybody wants to know what has no handler of its own. */
  boolean hasDefault() {
    return has(Handler.DefaultHandlerExpand) || has(Handler.DefaultHandler);
  }

  /** Tells a piece of the document as it stands. */
  void other(String raw) {
    if (hasDefault() && !raw.isEmpty()) {
      Handler kind =
          has(Handler.DefaultHandlerExpand) ? Handler.DefaultHandlerExpand : Handler.DefaultHandler;
      tell(kind, PyStr.of(XmlCursor.normalized(raw)));
    }
  }

  /** A string, or {@code None}. */
  static PyObject str(String value) {
    return value == null ? PyNone.NONE : PyStr.of(value);
  }

  static PyObject number(int value) {
    return PyInt.of(value);
  }
}
