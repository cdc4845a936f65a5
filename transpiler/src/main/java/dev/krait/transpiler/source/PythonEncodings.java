package dev.krait.transpiler.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The text encodings that a source may name, under every name that Python's codecs have. */
final class PythonEncodings {
  private static final Map<String, String> JAVA_NAMES = read();

  private PythonEncodings() {}

  /** The Java charset for the name of a Python codec, or null. */
  static Charset find(String name) {
    String normal = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
    String javaName = JAVA_NAMES.get(normal.replaceAll("^_|_$", ""));
    return javaName != null && Charset.isSupported(javaName) ? Charset.forName(javaName) : null;
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = PythonEncodings.class.getResourceAsStream("encodings.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          for (String name : line.substring(colon + 2).split(" ")) {
            names.put(name, line.substring(0, colon));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
