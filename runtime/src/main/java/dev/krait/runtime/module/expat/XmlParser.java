package dev.krait.runtime.module.expat;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code pyexpat.xmlparser}: a document on its way to handlers. */
final class XmlParser extends PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "pyexpat.xmlparser",
          PyType.OBJECT,
          false,
          new XmlParserMethodsTable(),
          new XmlParserAttributesTable(),
          new HandlerAttributes());

  final XmlEvents events;
  final XmlReader reader;
  final PyDict intern;
  private boolean finished;
  private int error;

  XmlParser(String encoding, String separator, PyDict intern) {
    this.events = new XmlEvents();
    this.reader = new XmlReader(events, encoding, separator);
    this.intern = intern;
  }

  private XmlParser(XmlParser outer, String context, String encoding) {
    this.events = new XmlEvents();
    events.copy(outer.events);
    this.reader = outer.reader.external(events, encoding, context);
    this.intern = outer.intern;
  }

  /** {@code ExternalEntityParserCreate}. */
  XmlParser external(String context, String encoding) {
    return new XmlParser(this, context, encoding);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  int error() {
    return error;
  }

  boolean hasBegun() {
    return reader.hasBegun();
  }

  void parse(byte[] bytes, boolean last) {
    if (finished) {
      throw failed(error == 0 ? XmlError.FINISHED : error);
    }
    finished = last;
    try {
      reader.parse(bytes, last);
    } catch (XmlError e) {
      finished = true;
      try {
        events.flush(); // what was read before is told all the same
      } catch (PyException thrown) {
        events.clear();
        throw thrown;
      }
      throw failed(e.code());
    } catch (PyException e) {
      finished = true;
      error = XmlError.FINISHED;
      events.clear();
      throw e;
    }
  }

  private PyException failed(int code) {
    error = code;
    return ExpatErrors.of(code, reader.document());
  }
}
