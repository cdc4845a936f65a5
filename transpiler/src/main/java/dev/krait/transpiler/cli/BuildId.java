package dev.krait.transpiler.cli;

import java.io.File;

/**
 * What tells one build of Krait from another: names, sizes and times of the files on the class
 * path, and the version of Java. Reading the jars themselves would cost more than all the rest of a
 * cached start.
 */
final class BuildId {
  private BuildId() {}

  static String current() {
    StringBuilder id = new StringBuilder(System.getProperty("java.specification.version"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      append(id, new File(entry));
    }
    return id.toString();
  }

  private static void append(StringBuilder id, File file) {
    File[] members = file.isDirectory() ? file.listFiles() : null;
    if (members == null) {
      id.append('|').append(file).append(':').append(file.length());
      id.append(':').append(file.lastModified());
      return;
    }
    java.util.Arrays.sort(members);
    for (File member : members) {
      append(id, member);
    }
  }
}
