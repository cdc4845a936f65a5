package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs that stand beside the one that runs the tests. */
final class Jdks {
  private Jdks() {}

  /** The home of a JDK of that feature version, by the {@code release} files of the neighbours. */
  static Optional<Path> find(int feature) throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> neighbours = Files.list(own.getParent())) {
      return neighbours
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .filter(home -> isVersion(home, feature))
          .sorted()
          .findFirst();
    }
  }

  private static boolean isVersion(Path home, int feature) {
    try {
      String release = Files.readString(home.resolve("release"));
      return release.contains("JAVA_VERSION=\"" + feature + ".")
          || release.contains("JAVA_VERSION=\"" + feature + "\"");
    } catch (IOException absent) {
      return false;
    }
  }
}
