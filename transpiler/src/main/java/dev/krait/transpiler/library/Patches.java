package dev.krait.transpiler.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places where the library differs from CPython's text, each with its reason. */
final class Patches {
  private static final int PARTS = 4;

  private final Map<String, List<Patch>> patches = new HashMap<>();

  private record Patch(Pattern pattern, String replacement) {}

  private Patches() {}

  /** Reads lines {@code module | regular expression | replacement | reason}. */
  static Patches read(Path file) throws IOException {
    Patches result = new Patches();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" \\| ", -1);
      if (parts.length != PARTS || parts[PARTS - 1].isBlank()) {
        throw new IOException(file + ": not a patch with its reason: " + line);
      }
      result
          .patches
          .computeIfAbsent(parts[0].strip(), key -> new ArrayList<>())
          .add(new Patch(Pattern.compile(parts[1].strip()), parts[2].strip()));
    }
    return result;
  }

  /** The text of a module as it is transpiled. */
  byte[] apply(String module, byte[] source) throws IOException {
    List<Patch> own = patches.get(module);
    if (own == null) {
      return source;
    }
    String text = new String(source, StandardCharsets.UTF_8);
    for (Patch patch : own) {
      Matcher matcher = patch.pattern().matcher(text);
      if (!matcher.find()) {
        throw new IOException(module + ": a patch matches nothing: " + patch.pattern());
      }
      int start = matcher.start();
      int end = matcher.end();
      if (matcher.find()) {
        throw new IOException(module + ": a patch matches twice: " + patch.pattern());
      }
      text = text.substring(0, start) + patch.replacement() + text.substring(end);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
