package dev.krait.runtime.exception;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of Python sources that tracebacks show: of text made known, else of providers, else of
 * the file. Read when first asked for.
 */
public final class SourceLines {
  private static final String[] NONE = {};

  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();
  private static final Map<String, String[]> READ = new ConcurrentHashMap<>();
  private static final List<Function<String, String>> PROVIDERS = new CopyOnWriteArrayList<>();

  private SourceLines() {}

  /** Makes the text of a source known that is in no file, such as {@code <string>}. */
  public static void register(String filename, String text) {
    TEXTS.put(filename, text);
    READ.remove(filename);
  }

  /** Adds a provider: from the file name to the text, or null where it has none. */
  public static void addProvider(Function<String, String> provider) {
    PROVIDERS.add(provider);
  }

  /** All of it; null if there is none. */
  public static String text(String filename) {
    String[] lines = READ.computeIfAbsent(filename, SourceLines::read);
    return lines.length == 0 ? null : String.join("\n", lines);
  }

  /** A line, from 1 on, without its end; null if there is none. */
  public static String line(String filename, int line) {
    String[] lines = READ.computeIfAbsent(filename, SourceLines::read);
    return line < 1 || line > lines.length ? null : lines[line - 1];
  }

  /** Made when the first lines are shown. */
  private static final class Patterns {
    static final Pattern COOKIE =
        Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)", Pattern.MULTILINE);
    static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  }

  private static String[] lines(String text) {
    return Patterns.LINE_END.split(text, -1);
  }

  private static String[] read(String filename) {
    String registered = TEXTS.get(filename);
    if (registered != null) {
      return lines(registered);
    }
    for (Function<String, String> provider : PROVIDERS) {
      String text = provider.apply(filename);
      if (text != null) {
        return lines(text);
      }
    }
    try {
      Path path = Path.of(filename);
      byte[] bytes =
          Files.exists(path) ? Files.readAllBytes(path) : ArchivedSource.bytes(path.toString());
      return lines(new String(bytes, encoding(bytes)));
    } catch (IOException | InvalidPathException e) {
      return NONE;
    }
  }

  /** By the encoding cookie in the first two lines (reference, 2.1.4), else UTF-8. */
  private static Charset encoding(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    int end = start.indexOf('\n', start.indexOf('\n') + 1);
    Matcher cookie = Patterns.COOKIE.matcher(end < 0 ? start : start.substring(0, end));
    if (cookie.find()) {
      try {
        return Charset.forName(cookie.group(1));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return StandardCharsets.UTF_8;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
