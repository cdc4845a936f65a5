package dev.krait.transpiler.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Excerpts of the oracle's library: runs of top-level statements, and small files as a whole. */
final class Seeds {
  private static final int MAX_LINES = 60;

  private final List<Path> files;
  private final Random random;

  Seeds(Path library, long seed) throws IOException {
    random = new Random(seed);
    try (Stream<Path> all = Files.walk(library)) {
      files =
          all.filter(p -> p.toString().endsWith(".py"))
              .filter(p -> !p.toString().contains("lib2to3"))
              .filter(p -> !p.toString().contains("tokenizedata"))
              .sorted()
              .toList();
    }
  }

  String next() throws IOException {
    while (true) {
      byte[] bytes = Files.readAllBytes(files.get(random.nextInt(files.size())));
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf('\ufffd') >= 0 || text.indexOf('\r') >= 0 || text.isBlank()) {
        continue;
      }
      String excerpt = excerpt(text);
      if (SyntaxDiagnoser.diagnose(excerpt, "<seed>") == null) {
        return excerpt;
      }
    }
  }

  private String excerpt(String text) {
    List<String> lines = List.of(text.split("(?<=\n)"));
    if (lines.size() <= MAX_LINES) {
      return text;
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines
          .get(i)
          .matches("(?s)(def|class|import|from|if|async|try|with|for|while|@|[a-zA-Z_]\\w* =).*")) {
        starts.add(i);
      }
    }
    if (starts.isEmpty()) {
      return text;
    }
    int from = starts.get(random.nextInt(starts.size()));
    int to = lines.size();
    for (int start : starts) {
      if (start > from + 5 && (start <= from + MAX_LINES || to == lines.size())) {
        to = start;
      }
    }
    return String.join("", lines.subList(from, Math.min(to, from + 3 * MAX_LINES)));
  }
}
