package dev.krait.runtime.module.pwd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files in which Unix keeps users and groups. */
final class Accounts {
  private Accounts() {}

  /** The lines of a file with so many fields. */
  static List<String[]> read(String file, int fields) {
    List<String[]> entries = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        String[] parts = line.split(":", -1);
        if (parts.length == fields) {
          entries.add(parts);
        }
      }
    } catch (IOException e) {
      return entries; // a system without that file has no entries
    }
    return entries;
  }
}
