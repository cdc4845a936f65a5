package dev.krait.runtime.process;

import dev.krait.runtime.text.PyBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables, as bytes: what {@code os.putenv} changes and children inherit. */
public final class Environment {
  private static Map<PyBytes, PyBytes> variables;

  private Environment() {}

  /** The variables by name, in the order of the process's own environment. */
  public static synchronized Map<PyBytes, PyBytes> copy() {
    return new LinkedHashMap<>(variables());
  }

  /** The value of a variable, or null. */
  public static synchronized String get(String name) {
    PyBytes value = variables().get(PyBytes.ofLatin1(name));
    return value == null ? null : FileNames.decode(value.array()).toString();
  }

  /** Sets a variable. */
  public static synchronized void put(PyBytes name, PyBytes value) {
    variables().put(name, value);
  }

  /** Removes a variable. */
  public static synchronized void remove(PyBytes name) {
    variables().remove(name);
  }

  private static Map<PyBytes, PyBytes> variables() {
    if (variables == null) {
      variables = read();
    }
    return variables;
  }

  private static Map<PyBytes, PyBytes> read() {
    Map<PyBytes, PyBytes> map = new LinkedHashMap<>();
    try {
      // Java's own view loses bytes that are not text in its encoding, and the order
      byte[] all = Files.readAllBytes(Path.of("/proc/self/environ"));
      int start = 0;
      for (int i = 0; i < all.length; i++) {
        if (all[i] == 0) {
          add(map, Arrays.copyOfRange(all, start, i));
          start = i + 1;
        }
      }
    } catch (IOException e) {
      System.getenv().forEach((name, value) -> add(map, (name + "=" + value).getBytes()));
    }
    return map;
  }

  private static void add(Map<PyBytes, PyBytes> map, byte[] entry) {
    for (int i = 1; i < entry.length; i++) {
      if (entry[i] == '=') {
        byte[] name = Arrays.copyOf(entry, i);
        if (new String(name, StandardCharsets.ISO_8859_1).equals(Inheritance.VARIABLE)) {
          return; // of the runtime's own
        }
        byte[] value = Arrays.copyOfRange(entry, i + 1, entry.length);
        map.putIfAbsent(PyBytes.of(name), PyBytes.of(value));
        return;
      }
    }
  }
}
