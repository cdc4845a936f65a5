package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where Krait keeps what it can make again. */
final class CacheFolder {
  private CacheFolder() {}

  /** {@code $KRAIT_CACHE}, else {@code krait} in the cache folder of the XDG base directories. */
  static Path ofUser() {
    String own = System.getenv("KRAIT_CACHE");
    if (own != null && !own.isEmpty()) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    if (xdg != null && xdg.startsWith("/")) {
      return Path.of(xdg, "krait");
    }
    String home = System.getProperty("user.home");
    return home == null || !home.startsWith("/") ? null : Path.of(home, ".cache", "krait");
  }

  /** Makes a folder that only its owner can enter. */
  static void create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }
}
