package dev.krait.runtime.module.expat;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** Where a parser stands, and its settings. */
@Exposed("xmlparser")
final class XmlParserAttributes {
  private XmlParserAttributes() {}

  private static XmlText place(XmlParser self) {
    return self.reader.document();
  }

  @Getter("ErrorCode")
  static PyObject errorCode(XmlParser self) {
    return PyInt.of(self.error());
  }

  @Getter("ErrorLineNumber")
  static PyObject errorLine(XmlParser self) {
    return PyInt.of(place(self).line());
  }

  @Getter("ErrorColumnNumber")
  static PyObject errorColumn(XmlParser self) {
    return PyInt.of(place(self).column());
  }

  @Getter("ErrorByteIndex")
  static PyObject errorByte(XmlParser self) {
    return PyInt.of(self.hasBegun() ? place(self).bytes() : -1);
  }

  @Getter("CurrentLineNumber")
  static PyObject line(XmlParser self) {
    return errorLine(self);
  }

  @Getter("CurrentColumnNumber")
  static PyObject column(XmlParser self) {
    return errorColumn(self);
  }

  @Getter("CurrentByteIndex")
  static PyObject byteIndex(XmlParser self) {
    return errorByte(self);
  }

  @Getter(value = "intern", member = true)
  static PyObject intern(XmlParser self) {
    return self.intern;
  }

  // ---- settings ----

  private static boolean truth(PyObject value) {
    if (value == null) {
      throw Errors.runtimeError("Cannot delete attribute");
    }
    return value.isTrue();
  }

  @Getter("buffer_text")
  static PyObject bufferText(XmlParser self) {
    return PyBool.of(self.events.isBuffering());
  }

  @Setter("buffer_text")
  static void setBufferText(XmlParser self, PyObject value) {
    self.events.setBuffering(truth(value));
  }

  @Getter("buffer_used")
  static PyObject bufferUsed(XmlParser self) {
    return PyInt.of(self.events.buffered());
  }

  @Getter("buffer_size")
  static PyObject bufferSize(XmlParser self) {
    return PyInt.of(self.events.bufferSize());
  }

  @Setter("buffer_size")
  static void setBufferSize(XmlParser self, PyObject value) {
    truth(value);
    if (!(value instanceof IntLayout number)) {
      throw Errors.typeError("buffer_size must be an integer");
    }
    if (!number.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    if (number.longValue() <= 0) {
      throw Errors.valueError("buffer_size must be greater than zero");
    }
    if (number.longValue() > Integer.MAX_VALUE) {
      throw Errors.valueError("buffer_size must not be greater than " + Integer.MAX_VALUE);
    }
    self.events.setBufferSize((int) number.longValue());
  }

  @Getter("namespace_prefixes")
  static PyObject namespacePrefixes(XmlParser self) {
    return PyBool.of(self.reader.namespaces.prefixes);
  }

  @Setter("namespace_prefixes")
  static void setNamespacePrefixes(XmlParser self, PyObject value) {
    self.reader.namespaces.prefixes = truth(value);
  }

  @Getter("ordered_attributes")
  static PyObject orderedAttributes(XmlParser self) {
    return PyBool.of(self.reader.orderedAttributes);
  }

  @Setter("ordered_attributes")
  static void setOrderedAttributes(XmlParser self, PyObject value) {
    self.reader.orderedAttributes = truth(value);
  }

  @Getter("specified_attributes")
  static PyObject specifiedAttributes(XmlParser self) {
    return PyBool.of(self.reader.specifiedAttributes);
  }

  @Setter("specified_attributes")
  static void setSpecifiedAttributes(XmlParser self, PyObject value) {
    self.reader.specifiedAttributes = truth(value);
  }
}
