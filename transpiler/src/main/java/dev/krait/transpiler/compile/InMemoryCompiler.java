package dev.krait.transpiler.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs javac on sources in memory and keeps the classes in memory. */
public final class InMemoryCompiler {
  private InMemoryCompiler() {}

  /**
   * Compiles source files.
   *
   * @param sources the text by binary class name
   * @param options for javac, such as {@code -Xlint:all}
   * @return the class files by binary name
   * @throws CompilationFailure with javac's messages
   */
  public static Map<String, byte[]> compile(Map<String, String> sources, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new CompilationFailure("this Java has no compiler: run Krait with a JDK, not a JRE");
    }
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (Files files = new Files(compiler.getStandardFileManager(messages, null, null))) {
      List<Source> units =
          sources.entrySet().stream()
              .map(entry -> new Source(entry.getKey(), entry.getValue()))
              .toList();
      boolean success = compiler.getTask(output, files, messages, options, null, units).call();
      if (!success) {
        throw new CompilationFailure(
            String.join("\n", messages.getDiagnostics().stream().map(Object::toString).toList())
                + output);
      }
      return files.classes(sources);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String binaryName, String text) {
      super(
          URI.create("string:///" + binaryName.replace('.', '/') + Kind.SOURCE.extension),
          Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Target extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Target(String binaryName) {
      super(
          URI.create("bytes:///" + binaryName.replace('.', '/') + Kind.CLASS.extension),
          Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Files extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Target> targets = new TreeMap<>();

    Files(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      Target target = new Target(className);
      targets.put(className, target);
      return target;
    }

    Map<String, byte[]> classes(Map<String, String> sources) {
      Map<String, PythonLines> lines = new HashMap<>();
      sources.forEach((name, text) -> lines.put(name, PythonLines.of(text)));
      Map<String, byte[]> classes = new TreeMap<>();
      targets.forEach(
          (name, target) -> {
            int nested = name.indexOf('$');
            PythonLines known = lines.get(name);
            if (known == null && nested >= 0) {
              known = lines.get(name.substring(0, nested));
            }
            byte[] bytes = target.bytes.toByteArray();
            classes.put(name, known == null ? bytes : known.apply(bytes));
          });
      return classes;
    }
  }
}
