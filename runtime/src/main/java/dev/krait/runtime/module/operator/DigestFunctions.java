package dev.krait.runtime.module.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.StrLayout;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** {@code hmac.compare_digest}, which takes the same time wherever two digests differ. */
@Exposed(value = "_operator", module = true)
final class DigestFunctions {
  private DigestFunctions() {}

  @Method(value = "_compare_digest(a, b, /)", doc = "Return 'a == b', safe against timing.")
  static boolean compare(PyObject a, PyObject b) {
    if (a instanceof StrLayout left && b instanceof StrLayout right) {
      return MessageDigest.isEqual(ascii(left), ascii(right));
    }
    if (Buffers.bytesOrNull(a) == null && Buffers.bytesOrNull(b) == null) {
      throw Errors.typeError(
          "unsupported operand types(s) or combination of types: '"
              + a.type().name()
              + "' and '"
              + b.type().name()
              + "'");
    }
    return MessageDigest.isEqual(Buffers.bytes(a), Buffers.bytes(b));
  }

  private static byte[] ascii(StrLayout text) {
    String value = text.exact().toString();
    if (value.chars().anyMatch(c -> c > 127)) {
      throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
    }
    return value.getBytes(StandardCharsets.US_ASCII);
  }
}
