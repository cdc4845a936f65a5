package dev.krait.runtime.module.io;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.PythonVariables;
import dev.krait.runtime.text.PyStr;
import java.util.Locale;

/** The three standard streams of the process (library reference, {@code sys.stdin}). */
public final class StandardFiles {
  /** {@code sys.stdin}. */
  public static final TextFile IN = make("<stdin>", 0, errors());

  /** {@code sys.stdout}. */
  public static final TextFile OUT = make("<stdout>", 1, errors());

  /** {@code sys.stderr}. */
  public static final TextFile ERR = make("<stderr>", 2, "backslashreplace");

  private static final int SIZE = 8192;

  private StandardFiles() {}

  private static TextFile make(String name, int descriptor, String errors) {
    boolean in = descriptor == 0;
    FileIo raw = FileIo.standard(descriptor);
    raw.setOwnAttr("name", PyStr.of(name));
    PyType type = in ? Buffered.READER : Buffered.WRITER;
    boolean through = !in && PythonVariables.get("PYTHONUNBUFFERED") != null;
    PyObject buffer = through ? raw : Buffered.standard(type, raw, SIZE);
    TextFile text = new TextFile(TextFile.TYPE);
    String[] wanted = wanted();
    text.initialise(
        buffer,
        new TextFile.Options(
            wanted[0].isEmpty() ? "utf-8" : wanted[0],
            wanted[1].isEmpty() || descriptor == 2 ? errors : wanted[1],
            in ? Newlines.TRANSLATE : new Newlines("\n"),
            descriptor == 2 || isTerminal(descriptor),
            through));
    text.setOwnAttr("mode", PyStr.of(in ? "r" : "w"));
    return text;
  }

  /** The encoding and the error handler that {@code PYTHONIOENCODING} asks for, or blanks. */
  private static String[] wanted() {
    String variable = PythonVariables.get("PYTHONIOENCODING");
    String[] parts = (variable == null ? "" : variable).split(":", 2);
    String errors = parts.length > 1 ? parts[1] : parts[0].isEmpty() ? "" : "strict";
    return new String[] {parts[0], errors};
  }

  /** In the locale {@code C} any byte can be read and written again. */
  private static String errors() {
    String locale = "";
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = System.getenv(name);
      if (value != null && !value.isEmpty()) {
        locale = value;
        break;
      }
    }
    return switch (locale.toLowerCase(Locale.ROOT)) {
      case "", "c", "posix", "c.utf-8", "c.utf8" -> "surrogateescape";
      default -> "strict";
    };
  }

  /** {@code os.isatty}. */
  public static boolean isTerminal(int descriptor) {
    OpenFile file = Descriptors.find(descriptor);
    return file != null && file.isTerminal();
  }
}
