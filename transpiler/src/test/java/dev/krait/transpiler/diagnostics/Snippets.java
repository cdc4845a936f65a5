package dev.krait.transpiler.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small wrong sources of {@code wrong_snippets.txt}. */
final class Snippets {
  private Snippets() {}

  static List<String> read() throws IOException {
    try (InputStream in = Snippets.class.getResourceAsStream("wrong_snippets.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("##"))
          .map(line -> line.replace('⏎', '\n').replace('⇥', '\t'))
          .toList();
    }
  }

  static List<byte[]> encoded(List<String> sources) {
    return sources.stream().map(s -> s.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
