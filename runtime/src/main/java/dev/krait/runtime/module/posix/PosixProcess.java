package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.signal.SignalHandlers;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Children;
import dev.krait.runtime.process.Environment;
import dev.krait.runtime.process.FileNames;
import dev.krait.runtime.process.Signals;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions on processes. */
@Exposed(value = "posix", module = true)
public final class PosixProcess {
  private static final int[] STANDARD = {0, 1, 2};

  private PosixProcess() {}

  @Method("getpid()")
  static long pid() {
    return ProcessHandle.current().pid();
  }

  @Method("getppid()")
  static long parent() {
    return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
  }

  @Method("_exit(status)")
  static void exit(PyObject status) {
    Runtime.getRuntime().halt((int) Index.toLong(status) & 0xff);
  }

  @Method("abort()")
  static void abort() {
    PathOperation.run(null, () -> Signals.send(pid(), 6));
    Runtime.getRuntime().halt(134);
  }

  private static PyException noFork(String function) {
    return Errors.of(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR,
        "os."
            + function
            + "() is not available on the JVM, whose process cannot be copied; use subprocess or"
            + " multiprocessing with the start method 'spawn'");
  }

  @Method("fork()")
  static void fork() {
    throw noFork("fork");
  }

  @Method("forkpty()")
  static void forkTerminal() {
    throw noFork("forkpty");
  }

  @Method(
      "register_at_fork(*, before=<unrepresentable>, after_in_child=<unrepresentable>,"
          + " after_in_parent=<unrepresentable>)")
  static void registerAtFork(PyObject before, PyObject child, PyObject parent) {
    if (before == null && child == null && parent == null) {
      throw Errors.typeError("At least one argument is required.");
    }
  }

  // ---- environment ----

  private static PyBytes bytes(PyObject value) {
    byte[] bytes =
        value instanceof StrLayout text
            ? FileNames.encode(text.exact())
            : value instanceof BytesLike like ? like.copyBytes() : null;
    if (bytes == null) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + value.type().name());
    }
    for (byte each : bytes) {
      if (each == 0) {
        throw Errors.valueError("embedded null byte");
      }
    }
    return PyBytes.of(bytes);
  }

  private static boolean isName(PyBytes name) {
    for (byte each : name.copyBytes()) {
      if (each == '=') {
        return false;
      }
    }
    return true;
  }

  @Method("putenv(name, value, /)")
  static void putenv(PyObject name, PyObject value) {
    PyBytes key = bytes(name);
    PyBytes text = bytes(value);
    if (!isName(key)) {
      throw Errors.valueError("illegal environment variable name");
    }
    Environment.put(key, text);
  }

  @Method("unsetenv(name, /)")
  static void unsetenv(PyObject name) {
    PyBytes key = bytes(name);
    if (key.len() == 0 || !isName(key)) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    Environment.remove(key);
  }

  @Method("_create_environ()")
  static PyObject environment() {
    PyDict dict = new PyDict();
    Environment.copy().forEach(dict::put);
    return dict;
  }

  // ---- children ----

  @Method("system(command)")
  static long system(PyObject command) {
    byte[] text = bytes(command).copyBytes();
    List<byte[]> words = List.of("/bin/sh".getBytes(), "-c".getBytes(), text);
    return PathOperation.get(
        null,
        () -> {
          long pid = Children.start(new Children.Spec(words, null, null, STANDARD));
          return Children.await(pid, true).status();
        });
  }

  @Method("waitpid(pid, options, /)")
  static PyObject waitpid(PyObject pid, PyObject options) {
    long number = Index.toLong(pid);
    boolean block = (Index.toLong(options) & 1) == 0;
    return PathOperation.get(
        null,
        () -> {
          Children.Ended ended = Children.await(number, block);
          return ended == null
              ? PyTuple.of(PyInt.of(0), PyInt.of(0))
              : PyTuple.of(PyInt.of(ended.pid()), PyInt.of(ended.status()));
        });
  }

  @Method("wait()")
  static PyObject waitAny() {
    return waitpid(PyInt.of(-1), PyInt.of(0));
  }

  @Method("kill(pid, signal, /)")
  static void kill(PyObject pid, PyObject signal) {
    long number = Index.toLong(pid);
    int which = (int) Index.toLong(signal);
    SignalHandlers.send(number, which);
  }

  @Method("killpg(pgid, signal, /)")
  static void killGroup(PyObject group, PyObject signal) {
    long number = Index.toLong(group);
    int which = (int) Index.toLong(signal);
    PathOperation.run(null, () -> Signals.send(-number, which));
  }

  private static List<byte[]> words(String function, PyObject path, PyObject arguments) {
    PyObject[] all = Iterables.toArray(arguments);
    if (all.length == 0) {
      throw Errors.valueError(function + "() arg 2 must not be empty");
    }
    List<byte[]> words = new ArrayList<>();
    words.add(bytes(path instanceof StrLayout ? path : fspath(path)).copyBytes());
    for (int i = 1; i < all.length; i++) {
      words.add(bytes(all[i] instanceof StrLayout ? all[i] : fspath(all[i])).copyBytes());
    }
    return words;
  }

  private static PyObject fspath(PyObject value) {
    return PosixDirectories.fspath(value);
  }

  /** An environment that a program gave as a mapping. */
  public static Map<PyBytes, PyBytes> variables(PyObject mapping) {
    Map<PyBytes, PyBytes> variables = new LinkedHashMap<>();
    PyObject items = mapping.attr("items").call0().iter();
    for (PyObject item = items.next(); item != null; item = items.next()) {
      PyBytes name = bytes(fspath(item.getItem(0)));
      if (!isName(name)) {
        throw Errors.valueError("illegal environment variable name");
      }
      variables.put(name, bytes(fspath(item.getItem(1))));
    }
    return variables;
  }

  /** Java cannot become another program: it runs one to its end and passes on the status. */
  private static void execute(List<byte[]> words, Map<PyBytes, PyBytes> variables) {
    PathOperation.run(
        null,
        () -> {
          long pid = Children.start(new Children.Spec(words, null, variables, STANDARD));
          int status = Children.await(pid, true).status();
          Runtime.getRuntime().halt((status & 0x7f) == 0 ? status >> 8 : 128 + status);
        });
  }

  @Method("execv(path, argv, /)")
  static void execv(PyObject path, PyObject arguments) {
    execute(words("execv", path, arguments), null);
  }

  @Method("execve(path, argv, env)")
  static void execve(PyObject path, PyObject arguments, PyObject environment) {
    execute(words("execve", path, arguments), variables(environment));
  }

  private static long spawn(PyObject path, PyObject arguments, PyObject environment) {
    List<byte[]> words = words("posix_spawn", path, arguments);
    Map<PyBytes, PyBytes> variables = environment == PyNone.NONE ? null : variables(environment);
    PyObject filename = path;
    return PathOperation.get(
        filename, () -> Children.start(new Children.Spec(words, null, variables, STANDARD)));
  }

  @Method(
      "posix_spawn(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False,"
          + " setsid=False, setsigmask=(), setsigdef=(), scheduler=None)")
  static long spawn(
      PyObject path,
      PyObject arguments,
      PyObject environment,
      PyObject actions,
      PyObject group,
      PyObject ids,
      PyObject session,
      PyObject mask,
      PyObject defaults,
      PyObject scheduler) {
    refuse(actions);
    return spawn(path, arguments, environment);
  }

  @Method(
      "posix_spawnp(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False,"
          + " setsid=False, setsigmask=(), setsigdef=(), scheduler=None)")
  static long spawnOnPath(
      PyObject path,
      PyObject arguments,
      PyObject environment,
      PyObject actions,
      PyObject group,
      PyObject ids,
      PyObject session,
      PyObject mask,
      PyObject defaults,
      PyObject scheduler) {
    refuse(actions);
    return spawn(path, arguments, environment);
  }

  private static void refuse(PyObject actions) {
    if (actions != null && actions != PyNone.NONE && actions.isTrue()) {
      throw Errors.of(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR,
          "posix_spawn() on the JVM takes no file_actions; use subprocess");
    }
  }
}
