package dev.krait.transpiler.library;

import dev.krait.transpiler.Pipeline;
import dev.krait.transpiler.compile.CompilationFailure;
import dev.krait.transpiler.compile.Fingerprint;
import dev.krait.transpiler.compile.InMemoryCompiler;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Transpiles and compiles modules on two threads, or takes what was kept. */
final class ModuleJobs {
  private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

  /** Nested source makes the transpiler and javac recurse; only what is used takes memory. */
  private static final long STACK_SIZE = 512L << 20;

  /** How much Java one run of javac takes: enough to spread its start, little enough for memory. */
  private static final int BATCH = 6_000_000;

  private final String transpiler;
  private final String compiler;
  private final CompiledUnits kept;
  private final Linkage linkage;
  private final Path java;
  private final Path runtime;
  private final Map<String, String> problems = new ConcurrentHashMap<>();
  private final Map<String, Map<String, byte[]>> units = new ConcurrentHashMap<>();
  private final Map<String, EmittedModule> pending = new ConcurrentHashMap<>();
  private final AtomicInteger transpiled = new AtomicInteger();
  private Map<String, byte[]> texts;

  ModuleJobs(
      String transpiler,
      String compiler,
      CompiledUnits kept,
      Linkage linkage,
      Path java,
      Path runtime) {
    this.transpiler = transpiler;
    this.compiler = compiler;
    this.kept = kept;
    this.linkage = linkage;
    this.java = java;
    this.runtime = runtime;
  }

  int transpiled() {
    return transpiled.get();
  }

  int compiled() {
    return pending.size();
  }

  /**
   * Does what is to be done.
   *
   * @param texts the sources by module
   * @param result receives the classes of the modules that have no problem
   * @return the problems by module
   */
  Map<String, String> run(
      Collection<LibraryModule> modules,
      Map<String, byte[]> texts,
      Map<String, Map<String, byte[]>> result)
      throws InterruptedException {
    this.texts = texts;
    List<Runnable> jobs = new ArrayList<>();
    for (LibraryModule module : modules) {
      jobs.add(() -> transpile(module));
    }
    runAll(jobs);
    jobs.clear();
    Map<String, EmittedModule> batch = new TreeMap<>();
    int size = 0;
    for (Map.Entry<String, EmittedModule> entry : new TreeMap<>(pending).entrySet()) {
      batch.put(entry.getKey(), entry.getValue());
      size += entry.getValue().source().length();
      if (size > BATCH) {
        Map<String, EmittedModule> full = batch;
        jobs.add(() -> compile(full));
        batch = new TreeMap<>();
        size = 0;
      }
    }
    Map<String, EmittedModule> rest = batch;
    jobs.add(() -> compile(rest));
    runAll(jobs);
    result.putAll(units);
    return problems;
  }

  private static void runAll(List<Runnable> jobs) throws InterruptedException {
    ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>(jobs);
    ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    CountDownLatch done = new CountDownLatch(THREADS);
    for (int i = 0; i < THREADS; i++) {
      new Thread(null, () -> work(queue, failures, done), "library-" + i, STACK_SIZE).start();
    }
    done.await();
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.peek());
    }
  }

  private static void work(
      ConcurrentLinkedQueue<Runnable> queue,
      ConcurrentLinkedQueue<Throwable> failures,
      CountDownLatch done) {
    try {
      for (Runnable job = queue.poll(); job != null; job = queue.poll()) {
        job.run();
      }
    } catch (RuntimeException | Error e) {
      failures.add(e);
    } finally {
      done.countDown();
    }
  }

  private void transpile(LibraryModule module) {
    byte[] text = texts.get(module.name());
    String made = Fingerprint.of(transpiler, compiler, module.path(), text);
    String known = kept.java(made);
    if (known != null && take(module.name(), known)) {
      return;
    }
    transpiled.incrementAndGet();
    try {
      EmittedModule emitted =
          Pipeline.transpile(
              SourceText.ofBytes(text, module.path()), module.name(), module.packageName());
      String hash = Fingerprint.of(compiler, emitted.source());
      kept.storeJava(made, hash);
      if (!take(module.name(), hash)) {
        writeJava(emitted);
        pending.put(module.name(), emitted);
      }
    } catch (PythonSyntaxException | UnsupportedFeature e) {
      problems.put(module.name(), e.getMessage());
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      problems.put(module.name(), e.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the classes that were compiled before, if they are there and fit. */
  private boolean take(String module, String java) {
    Map<String, byte[]> classes = kept.classes(java);
    if (classes == null || !linkage.holds(classes)) {
      return false;
    }
    units.put(module, classes);
    return true;
  }

  private void compile(Map<String, EmittedModule> batch) {
    if (batch.isEmpty()) {
      return;
    }
    Map<String, String> sources =
        batch.values().stream()
            .collect(Collectors.toMap(EmittedModule::binaryName, EmittedModule::source));
    try {
      Map<String, byte[]> classes = javac(sources, runtime);
      for (Map.Entry<String, EmittedModule> entry : batch.entrySet()) {
        EmittedModule emitted = entry.getValue();
        String name = emitted.binaryName();
        Map<String, byte[]> own = new TreeMap<>(classes);
        own.keySet().removeIf(key -> !key.equals(name) && !key.startsWith(name + "$"));
        kept.storeClasses(Fingerprint.of(compiler, emitted.source()), own);
        units.put(entry.getKey(), own);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CompilationFailure e) {
      if (batch.size() == 1) {
        String message = e.getMessage().lines().limit(4).collect(Collectors.joining("\n"));
        problems.put(batch.keySet().iterator().next(), "javac: " + message);
      } else {
        batch.forEach((name, emitted) -> compile(Map.of(name, emitted)));
      }
    }
  }

  /** For people; nothing reads it. */
  private void writeJava(EmittedModule emitted) {
    try {
      Path file = java.resolve(emitted.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, emitted.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles against the runtime alone. */
  static Map<String, byte[]> javac(Map<String, String> sources, Path runtime) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-Xlint:none",
                "-XDstringConcat=inline",
                "-classpath",
                runtime.toString()));
    if (Runtime.version().feature() > 17) {
      options.addAll(List.of("--release", "17"));
    }
    return InMemoryCompiler.compile(sources, options);
  }
}
