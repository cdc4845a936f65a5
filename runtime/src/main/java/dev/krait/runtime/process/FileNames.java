package dev.krait.runtime.process;

import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.Utf8Codec;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files as bytes, as Python strings and as Java paths. The file system encoding is UTF-8
 * with the error handler {@code surrogateescape} (PEP 383), so that any byte can be a name.
 */
public final class FileNames {
  private static final boolean UTF_8_PATHS =
      "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
  private static final String HANDLER = "surrogateescape";

  private FileNames() {}

  /** {@code os.fsencode} of a string. */
  public static byte[] encode(PyStr name) {
    return Utf8Codec.encode(name, HANDLER);
  }

  /** {@code os.fsdecode} of bytes. */
  public static PyStr decode(byte[] name) {
    return Utf8Codec.decode(name, HANDLER);
  }

  /** The path of a name, without a look at the file system. */
  public static Path path(PyStr name) {
    return name.isAscii() ? Path.of(name.toString()) : path(encode(name));
  }

  /** The path of a name given as bytes. */
  public static Path path(byte[] name) {
    PyStr text = decode(name);
    if (text.isAscii() || UTF_8_PATHS && isValid(text)) {
      try {
        return Path.of(text.toString());
      } catch (InvalidPathException e) {
        // what Java cannot encode goes through the form that keeps every byte
      }
    }
    return byBytes(name);
  }

  private static boolean isValid(PyStr text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c >= 0xD800 && c <= 0xDFFF) {
        return false;
      }
    }
    return true;
  }

  /** Through a URI, the one form in which Java takes the bytes of a path as they are. */
  private static Path byBytes(byte[] name) {
    boolean absolute = name.length > 0 && name[0] == '/';
    StringBuilder uri = new StringBuilder("file:///");
    for (int i = absolute ? 1 : 0; i < name.length; i++) {
      uri.append(name[i] == '/' ? "/" : String.format("%%%02X", name[i] & 255));
    }
    Path path = Path.of(URI.create(uri.toString()));
    return absolute ? path : Path.of("/").relativize(path);
  }

  /** The name of a path as bytes. */
  public static byte[] bytes(Path path) {
    String text = path.toString();
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    if (ascii || UTF_8_PATHS && text.indexOf('\ufffd') < 0) {
      return Utf8Codec.encode(PyStr.of(text), "strict");
    }
    Path absolute = path.isAbsolute() ? path : Path.of("/").resolve(path);
    String raw = absolute.toUri().getRawPath();
    byte[] name = unescape(raw);
    int start = path.isAbsolute() ? 0 : 1;
    int end = name.length;
    if (end > 1 && name[end - 1] == '/') {
      end--; // Java marks existing directories so
    }
    return java.util.Arrays.copyOfRange(name, start, end);
  }

  private static byte[] unescape(String raw) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        out.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.write(raw.charAt(i));
      }
    }
    return out.toByteArray();
  }

  /** The name of a path as a Python string. */
  public static PyStr name(Path path) {
    return decode(bytes(path));
  }
}
