package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code bytes} and {@code bytearray} that treat them as ASCII text. */
@Exposed("bytes")
final class BytesTextMethods {
  private BytesTextMethods() {}

  @Method("lower(self, /)")
  static PyObject lower(BytesLike self) {
    return self.make(BytesText.lower(self.copyBytes()));
  }

  @Method("upper(self, /)")
  static PyObject upper(BytesLike self) {
    return self.make(BytesText.upper(self.copyBytes()));
  }

  @Method("title(self, /)")
  static PyObject title(BytesLike self) {
    return self.make(BytesText.title(self.copyBytes()));
  }

  @Method("capitalize(self, /)")
  static PyObject capitalize(BytesLike self) {
    return self.make(BytesText.capitalize(self.copyBytes()));
  }

  @Method("swapcase(self, /)")
  static PyObject swap(BytesLike self) {
    return self.make(BytesText.swap(self.copyBytes()));
  }

  @Method("isalnum(self, /)")
  static boolean isAlphanumeric(BytesLike self) {
    return BytesText.all(self, Characters.ALPHA | Characters.DECIMAL);
  }

  @Method("isalpha(self, /)")
  static boolean isAlphabetic(BytesLike self) {
    return BytesText.all(self, Characters.ALPHA);
  }

  @Method("isascii(self, /)")
  static boolean isAscii(BytesLike self) {
    int size = self.size();
    return Utf8Codec.asciiPrefix(self.array(), 0, size) == size;
  }

  @Method("isdigit(self, /)")
  static boolean isDigit(BytesLike self) {
    return BytesText.all(self, Characters.DECIMAL);
  }

  @Method("islower(self, /)")
  static boolean isLower(BytesLike self) {
    return BytesText.isCased(self, Characters.LOWER, Characters.UPPER);
  }

  @Method("isspace(self, /)")
  static boolean isSpace(BytesLike self) {
    return BytesText.isSpace(self);
  }

  @Method("istitle(self, /)")
  static boolean isTitle(BytesLike self) {
    return BytesText.isTitle(self);
  }

  @Method("isupper(self, /)")
  static boolean isUpper(BytesLike self) {
    return BytesText.isCased(self, Characters.UPPER, Characters.LOWER);
  }

  @Method("center(self, width, fillchar=b' ', /)")
  static PyObject center(BytesLike self, PyObject width, PyObject fill) {
    int size = StrArguments.size(width);
    return padded(self, StrPad.center(BytesText.of(self), size, fill(fill, "center")));
  }

  @Method("ljust(self, width, fillchar=b' ', /)")
  static PyObject alignLeft(BytesLike self, PyObject width, PyObject fill) {
    int missing = StrArguments.size(width) - self.size();
    return padded(self, StrPad.pad(BytesText.of(self), 0, missing, fill(fill, "ljust")));
  }

  @Method("rjust(self, width, fillchar=b' ', /)")
  static PyObject alignRight(BytesLike self, PyObject width, PyObject fill) {
    int missing = StrArguments.size(width) - self.size();
    return padded(self, StrPad.pad(BytesText.of(self), missing, 0, fill(fill, "rjust")));
  }

  private static int fill(PyObject value, String method) {
    if (value == null) {
      return ' ';
    }
    if (!(value instanceof BytesLike bytes)) {
      throw StrArguments.bad(method + "() argument 2", "a byte string of length 1", value);
    }
    int size = bytes.size();
    if (size != 1) {
      throw Errors.typeError(
          method
              + "(): argument 2 must be a byte string of length 1, not a "
              + (bytes instanceof BytesLayout ? "bytes" : "bytearray")
              + " object of length "
              + size);
    }
    return bytes.array()[0] & 255;
  }

  private static PyObject padded(BytesLike self, PyStr text) {
    return self.make(SingleByteCodec.LATIN_1.encode(text, "strict"));
  }

  @Method("zfill(self, width, /)")
  static PyObject fillZeros(BytesLike self, PyObject width) {
    return padded(self, StrPad.zeros(BytesText.of(self), StrArguments.size(width)));
  }

  @Method("expandtabs(self, /, tabsize=8)")
  static PyObject expandTabs(BytesLike self, PyObject size) {
    int columns = size == null ? 8 : StrArguments.cInt(size);
    return padded(self, StrPad.tabs(BytesText.of(self), columns));
  }

  @Method("translate(self, table, /, delete=b'')")
  static PyObject translate(BytesLike self, PyObject table, PyObject deleted) {
    byte[] map = StrArguments.isAbsent(table) ? null : Buffers.bytes(table);
    if (map != null && map.length != 256) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    byte[] removed = deleted == null ? new byte[0] : Buffers.bytes(deleted);
    return self.make(BytesText.translate(self, map, removed));
  }

  @Method(value = "maketrans(frm, to, /)", kind = Method.Kind.STATIC_METHOD)
  static PyObject makeTable(PyObject from, PyObject to) {
    return PyBytes.of(BytesText.makeTable(Buffers.bytes(from), Buffers.bytes(to)));
  }

  @Method("hex(self, /, sep=None, bytes_per_sep=1)")
  static PyObject hex(BytesLike self, PyObject separator, PyObject groupSize) {
    int size = self.size();
    return self.lending(() -> BytesArguments.hex(self.array(), size, separator, groupSize));
  }

  @Method("decode(self, /, encoding='utf-8', errors='strict')")
  static PyObject decode(BytesLike self, PyObject encoding, PyObject errors) {
    String codec =
        encoding == null ? "utf-8" : StrArguments.codecName(encoding, "decode", "encoding");
    String handler = errors == null ? "strict" : StrArguments.codecName(errors, "decode", "errors");
    return Codecs.decodeText(Buffers.bytesOrNull(self), codec, handler);
  }
}
