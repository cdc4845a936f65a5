package dev.krait.transpiler.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;

/**
 * The file that {@code krait run FILE} names, found as {@code python3.14 FILE} finds it.
 *
 * @param path the absolute path, which {@code __file__} shows
 * @param folder {@code sys.path[0]}
 */
record ScriptFile(byte[] bytes, String path, String folder) {
  private static final int STATUS_ABSENT = 2;
  private static final int STATUS_NO_MAIN = 1;

  /** There is nothing to run, with the text for standard error. */
  static final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    NotFoundException(String message, int status) {
      super(message, null, false, false);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  static ScriptFile open(String name) {
    String current = System.getProperty("user.dir");
    String path = name.startsWith("/") ? name : (current.equals("/") ? "" : current) + "/" + name;
    if (name.isEmpty()) {
      path = current;
    }
    File file = new File(path);
    if (file.isDirectory()) {
      String folder = withoutEnd(path);
      File main = new File(folder, "__main__.py");
      if (!main.isFile()) {
        throw new NotFoundException(
            "krait: can't find '__main__' module in '" + folder + "'\n", STATUS_NO_MAIN);
      }
      return new ScriptFile(read(main.getPath()), main.getPath(), folder);
    }
    byte[] bytes = read(path);
    return new ScriptFile(bytes, path, folderOf(file));
  }

  /** The folder of the file that a symbolic link leads to. */
  private static String folderOf(File file) {
    try {
      File target = Files.isSymbolicLink(file.toPath()) ? file.getCanonicalFile() : file;
      return target.toPath().toAbsolutePath().normalize().getParent().toString();
    } catch (IOException e) {
      return file.getParent();
    }
  }

  private static String withoutEnd(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static byte[] read(String path) {
    try {
      if (path.endsWith("/") && new File(withoutEnd(path)).isFile()) {
        throw unreadable(path, "[Errno 20] Not a directory");
      }
      return Files.readAllBytes(new File(path).toPath());
    } catch (AccessDeniedException e) {
      throw unreadable(path, "[Errno 13] Permission denied");
    } catch (FileSystemException e) {
      throw unreadable(path, reason(e));
    } catch (IOException | InvalidPathException e) {
      throw unreadable(path, "[Errno 5] Input/output error");
    }
  }

  private static String reason(FileSystemException e) {
    String reason = e.getReason();
    if (reason == null) {
      return "[Errno 2] No such file or directory";
    }
    return switch (reason) {
      case "Not a directory" -> "[Errno 20] Not a directory";
      case "File name too long" -> "[Errno 36] File name too long";
      case "Too many levels of symbolic links" -> "[Errno 40] Too many levels of symbolic links";
      default ->
          reason.startsWith("Too many levels of symbolic links")
              ? "[Errno 40] Too many levels of symbolic links"
              : "[Errno 5] Input/output error";
    };
  }

  private static NotFoundException unreadable(String path, String reason) {
    return new NotFoundException(
        "krait: can't open file '" + path + "': " + reason + "\n", STATUS_ABSENT);
  }

  /** From the file's name, for the Java class. */
  String moduleName() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    return stem.replace('.', '_').replace('-', '_');
  }
}
