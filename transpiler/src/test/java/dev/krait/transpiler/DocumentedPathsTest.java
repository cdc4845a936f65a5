package dev.krait.transpiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files and folders that the documents name in backquotes exist. */
class DocumentedPathsTest {
  private static final Path ROOT = Path.of(System.getProperty("krait.root"));

  /** A path of two names or more, or a file with one of our suffixes. */
  private static final Pattern NAMED =
      Pattern.compile("`([\\w.$-]+(?:/[\\w.$-]+)+|[\\w-]+\\.(?:txt|tsv|md|g4))/?`");

  /** Placeholders, and what lies outside of the checkout or comes from a build. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?:.*/)?(?:target|AREA|NAME|DIR|TOPIC)/.*|.*/(?:NAME|Name|TOPIC)(?:\\.\\w+)?"
              + "|(?:lib|dev/krait/lib|META-INF|src/main/python|shop|out|bin|proc)(?:/.*)?|site-packages/.*");

  @Test
  void what_the_documents_name_exists() throws IOException {
    Set<String> known = paths();
    List<String> missing = new ArrayList<>();
    for (Path document : documents()) {
      Matcher matcher = NAMED.matcher(Files.readString(document));
      while (matcher.find()) {
        String path = matcher.group(1).replaceFirst("^.*\\.\\.\\./", "");
        if (!ELSEWHERE.matcher(path).matches() && !known.contains(path)) {
          missing.add(ROOT.relativize(document) + ": " + path);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    documents.add(ROOT.resolve("benchmarks/README.md"));
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
    }
    return documents;
  }

  /**
   * Every file and folder of the checkout by all ends of its path, Java files also without suffix.
   */
  private static Set<String> paths() throws IOException {
    Set<String> paths = new LinkedHashSet<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            if (name.equals("target") || name.equals(".git")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            add(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file);
            return FileVisitResult.CONTINUE;
          }

          private void add(Path path) {
            Path inside = ROOT.relativize(path);
            for (int from = 0; from < inside.getNameCount(); from++) {
              String end = inside.subpath(from, inside.getNameCount()).toString();
              paths.add(end);
              paths.add(end.replaceFirst("\\.java$", ""));
            }
          }
        });
    return paths;
  }
}
