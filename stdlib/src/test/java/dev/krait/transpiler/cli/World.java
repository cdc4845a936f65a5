package dev.krait.transpiler.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs {@code krait run} in this JVM. The runtime and the command line are loaded anew for every
 * program, since a process is one Python world; the transpiler is shared, and so is warm.
 */
public final class World {
  private static final List<String> OWN =
      List.of(
          "dev.krait.runtime.",
          "dev.krait.interpreter.",
          "dev.krait.lib.",
          "dev.krait.transpiler.cli.",
          "dev.krait.transpiler.exec.");

  private World() {}

  /** How a program ended. */
  public record Result(int status, String out, String err) {
    /** The last line on standard error; empty if there is none. */
    public String lastError() {
      List<String> lines = err.lines().toList();
      return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
  }

  /** Runs a program with what follows {@code krait run}. */
  public static Result run(List<String> words, byte[] input) {
    return inNewWorld(
        input,
        (loader, out, err) -> {
          Method run =
              loader
                  .loadClass("dev.krait.transpiler.cli.RunCommand")
                  .getDeclaredMethod("run", List.class);
          run.setAccessible(true);
          return (int) run.invoke(null, words);
        });
  }

  /** Runs any other command of {@code krait}. */
  public static Result command(String... words) {
    return inNewWorld(
        new byte[0],
        (loader, out, err) -> {
          Method execute =
              loader
                  .loadClass("dev.krait.transpiler.cli.KraitCommand")
                  .getDeclaredMethod("execute", List.class, OutputStream.class, OutputStream.class);
          execute.setAccessible(true);
          return (int) execute.invoke(null, List.of(words), out, err);
        });
  }

  private interface Entry {
    int call(ClassLoader loader, OutputStream out, OutputStream err)
        throws ReflectiveOperationException;
  }

  private static Result inNewWorld(byte[] input, Entry entry) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Loader loader = new Loader();
    try {
      Method set =
          loader
              .loadClass("dev.krait.runtime.process.HostStreams")
              .getMethod("set", InputStream.class, OutputStream.class, OutputStream.class);
      set.invoke(null, new ByteArrayInputStream(input), out, err);
      int status = entry.call(loader, out, err);
      return new Result(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } catch (InvocationTargetException e) {
      throw new AssertionError("krait threw " + e.getCause() + "\n" + err, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Defines the classes of one world itself. */
  private static final class Loader extends ClassLoader {
    Loader() {
      super(World.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (OWN.stream().noneMatch(name::startsWith)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String path = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(path)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        Class<?> original = getParent().loadClass(name);
        return defineClass(name, bytes, 0, bytes.length, original.getProtectionDomain());
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public URL getResource(String name) {
      return getParent().getResource(name);
    }
  }
}
