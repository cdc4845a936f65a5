package dev.krait.runtime.module.expat;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.Codecs;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.nio.charset.StandardCharsets;

/** The methods of a parser. */
@Exposed("xmlparser")
final class XmlParserMethods {
  private static final int PIECE = 2048;

  private XmlParserMethods() {}

  @Method(value = "Parse(self, data, isfinal=False, /)", doc = "Parse a piece of a document.")
  static long parse(XmlParser self, PyObject data, PyObject last) {
    boolean isLast = last != null && last.isTrue();
    byte[] bytes =
        data instanceof StrLayout text ? encoded(self, text.exact()) : Buffers.bytes(data);
    self.parse(bytes, isLast);
    return 1;
  }

  /** Text is parsed as UTF-8, whatever encoding it tells. */
  private static byte[] encoded(XmlParser self, PyStr text) {
    if (!self.hasBegun()) {
      self.reader.useUtf8();
    }
    return Codecs.encodeText(text, "utf-8", "strict");
  }

  @Method(value = "ParseFile(self, file, /)", doc = "Parse what a binary file holds.")
  static long parseFile(XmlParser self, PyObject file) {
    PyObject read = file.attrOrNull("read");
    if (read == null) {
      throw Errors.typeError("argument must have 'read' attribute");
    }
    while (true) {
      PyObject data = read.call1(PyInt.of(PIECE));
      if (!(data instanceof BytesLike bytes)) {
        throw Errors.typeError(
            "read() did not return a bytes object (type=" + data.type().name() + ")");
      }
      byte[] piece = bytes.copyBytes();
      if (piece.length > PIECE) {
        throw Errors.valueError(
            "read() returned too much data: "
                + PIECE
                + " bytes requested, "
                + piece.length
                + " returned");
      }
      self.parse(piece, piece.length == 0);
      if (piece.length == 0) {
        return 1;
      }
    }
  }

  @Method(value = "SetBase(self, base, /)", doc = "Set the base of relative addresses.")
  static void setBase(XmlParser self, PyObject base) {
    self.reader.base = text(base, "SetBase");
  }

  private static String text(PyObject value, String function) {
    if (value instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError(function + "() argument must be str, not " + value.type().name());
  }

  @Method(value = "GetBase(self, /)", doc = "Return the base of relative addresses.")
  static PyObject getBase(XmlParser self) {
    return XmlEvents.str(self.reader.base);
  }

  @Method(
      value = "GetInputContext(self, /)",
      doc = "Return the text from where the current event begins.")
  static PyObject inputContext(XmlParser self) {
    String context = self.reader.inputContext();
    return context == null ? PyNone.NONE : PyBytes.of(context.getBytes(StandardCharsets.UTF_8));
  }

  @Method(
      value = "ExternalEntityParserCreate(self, context, encoding=<unrepresentable>, /)",
      doc = "Return a parser of an external entity.")
  static PyObject external(XmlParser self, PyObject context, PyObject encoding) {
    return self.external(
        context == PyNone.NONE ? null : text(context, "ExternalEntityParserCreate"),
        encoding == null ? null : text(encoding, "ExternalEntityParserCreate"));
  }

  @Method(
      value = "SetParamEntityParsing(self, flag, /)",
      doc = "Set whether parameter entities and external subsets are parsed.")
  static long setParameterEntities(XmlParser self, PyObject flag) {
    long value = Index.toLong(flag);
    if (self.hasBegun() || value < 0 || value > 2) {
      return 0;
    }
    self.reader.parameterEntities = (int) value;
    return 1;
  }

  @Method(
      value = "UseForeignDTD(self, flag=True, /)",
      doc = "Set whether the handler of external entities gives a document type.")
  static void useForeignDtd(XmlParser self, PyObject flag) {
    if (self.hasBegun()) {
      throw ExpatErrors.of(XmlError.CANNOT_CHANGE, self.reader.document());
    }
    self.reader.foreignDtd = flag == null || flag.isTrue();
  }

  @Method(value = "GetReparseDeferralEnabled(self, /)", doc = "Return what was set.")
  static boolean deferring(XmlParser self) {
    return self.reader.deferring;
  }

  @Method(
      value = "SetReparseDeferralEnabled(self, enabled, /)",
      doc = "Set whether a token that goes on is tried again only when much more of it is there.")
  static void setDeferring(XmlParser self, PyObject enabled) {
    self.reader.deferring = enabled.isTrue();
  }
}
