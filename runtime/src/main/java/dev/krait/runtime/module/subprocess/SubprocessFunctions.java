package dev.krait.runtime.module.subprocess;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Children;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.FileNames;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.WorkingDirectory;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How {@code subprocess} starts a child: by {@link Children}, as the JVM cannot fork. */
@Exposed(value = "_posixsubprocess", module = true)
final class SubprocessFunctions {
  private SubprocessFunctions() {}

  private static byte[] bytes(PyObject value) {
    if (value instanceof StrLayout text) {
      return FileNames.encode(text.exact());
    }
    if (value instanceof BytesLike bytes) {
      return bytes.copyBytes();
    }
    PyObject path = value.type().lookup("__fspath__");
    if (path != null) {
      return bytes(value.type().callSlot(path, value));
    }
    throw Errors.typeError("expected str, bytes or os.PathLike object, not " + value.type().name());
  }

  private static PyException refused(String what) {
    return Errors.of(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR,
        what + " is not available on the JVM, which cannot run code in a forked child");
  }

  @Method(
      "fork_exec(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread,"
          + " c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals,"
          + " call_setsid, pgid_to_set, gid, extra_groups, uid, child_umask, preexec_fn, /)")
  static long start(
      PyObject args,
      PyObject executables,
      PyObject closes,
      PyObject passed,
      PyObject directory,
      PyObject environment,
      PyObject inRead,
      PyObject inWrite,
      PyObject outRead,
      PyObject outWrite,
      PyObject errorRead,
      PyObject errorWrite,
      PyObject reportRead,
      PyObject reportWrite,
      PyObject restore,
      PyObject session,
      PyObject group,
      PyObject gid,
      PyObject groups,
      PyObject uid,
      PyObject umask,
      PyObject before) {
    if (before != PyNone.NONE) {
      throw refused("preexec_fn");
    }
    if (gid != PyNone.NONE || uid != PyNone.NONE || groups != PyNone.NONE) {
      throw refused("user, group or extra_groups");
    }
    int report = (int) Index.toLong(reportWrite);
    List<byte[]> words = new ArrayList<>();
    for (PyObject each : Iterables.toArray(args)) {
      words.add(bytes(each));
    }
    byte[] where = directory == PyNone.NONE ? null : bytes(directory);
    int[] streams = {stream(inRead, 0), stream(outWrite, 1), stream(errorWrite, 2)};
    Map<PyBytes, PyBytes> variables = environment == PyNone.NONE ? null : variables(environment);
    try {
      Path program = find(Iterables.toArray(executables), where);
      words.set(0, FileNames.bytes(program));
      int[] others = passed(passed, report, program);
      if (session.isTrue()) {
        words.add(0, "setsid".getBytes());
      }
      return Children.start(new Children.Spec(words, where, variables, streams, others));
    } catch (IOException e) {
      return report(report, e, where);
    }
  }

  /** The descriptors to pass on: all but that of the report and the standard streams. */
  private static int[] passed(PyObject descriptors, int report, Path program) throws IOException {
    int[] numbers =
        Arrays.stream(Iterables.toArray(descriptors))
            .mapToInt(each -> (int) Index.toLong(each))
            .filter(each -> each != report && each > 2)
            .toArray();
    Path own = Path.of(System.getProperty("krait.executable", ""));
    if (numbers.length > 0 && !(Files.exists(own) && Files.isSameFile(program, own))) {
      throw refused("pass_fds to another program than sys.executable");
    }
    return numbers;
  }

  private static int stream(PyObject descriptor, int standard) {
    int number = (int) Index.toLong(descriptor);
    return number < 0 ? standard : number;
  }

  private static Map<PyBytes, PyBytes> variables(PyObject list) {
    Map<PyBytes, PyBytes> variables = new LinkedHashMap<>();
    for (PyObject each : Iterables.toArray(list)) {
      byte[] entry = bytes(each);
      for (int i = 1; i < entry.length; i++) {
        if (entry[i] == '=') {
          variables.put(
              PyBytes.of(Arrays.copyOf(entry, i)),
              PyBytes.of(Arrays.copyOfRange(entry, i + 1, entry.length)));
          break;
        }
      }
    }
    return variables;
  }

  /** The first that can be run. */
  private static Path find(PyObject[] executables, byte[] directory) throws IOException {
    Path from = WorkingDirectory.get();
    if (directory != null) {
      from = WorkingDirectory.resolve(FileNames.path(directory));
      if (!Files.isDirectory(from)) {
        throw new ErrnoException(Files.exists(from) ? OsErrors.ENOTDIR : OsErrors.ENOENT);
      }
    }
    int errno = OsErrors.ENOENT;
    for (PyObject each : executables) {
      byte[] name = bytes(each);
      Path path = from.resolve(FileNames.path(name));
      if (name.length > 0 && Files.isExecutable(path) && !Files.isDirectory(path)) {
        requireProgram(path);
        return path;
      }
      if (name.length > 0 && Files.exists(path)) {
        errno = OsErrors.EACCES;
      }
    }
    throw new ErrnoException(errno);
  }

  /** Java would give anything else to the shell. */
  private static void requireProgram(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(4);
    } catch (AccessDeniedException e) {
      return; // it may be run but not read
    }
    boolean script = start.length > 1 && start[0] == '#' && start[1] == '!';
    boolean binary = start.length > 3 && start[0] == 0x7f && start[1] == 'E';
    if (!script && !binary) {
      throw new ErrnoException(8); // ENOEXEC
    }
  }

  /** Says what failed where a forked child would: {@code subprocess} reads it from a pipe. */
  private static long report(int descriptor, IOException e, byte[] directory) {
    boolean entering =
        directory != null
            && !Files.isDirectory(WorkingDirectory.resolve(FileNames.path(directory)));
    String text =
        "OSError:"
            + Integer.toHexString(OsErrors.errno(e))
            + ":"
            + (entering ? "noexec:chdir" : "");
    OpenFile pipe = Descriptors.find(descriptor);
    try {
      if (pipe == null) {
        throw e;
      }
      byte[] bytes = text.getBytes();
      pipe.write(bytes, 0, bytes.length);
      return Children.failed();
    } catch (IOException failure) {
      throw OsErrors.of(failure, null);
    }
  }
}
