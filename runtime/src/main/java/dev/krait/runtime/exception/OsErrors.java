package dev.krait.runtime.exception;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;

/** Error numbers of Linux: which class of {@code OSError} each has, and what it says. */
public final class OsErrors {
  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int EINTR = 4;
  public static final int EIO = 5;
  public static final int EBADF = 9;
  public static final int EAGAIN = 11;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int ENOSPC = 28;
  public static final int ESPIPE = 29;
  public static final int EPIPE = 32;
  public static final int ENOTEMPTY = 39;
  public static final int ELOOP = 40;
  public static final int EOVERFLOW = 75;

  private OsErrors() {}

  /** The subclass of {@code OSError} for an error number (library reference, "OS exceptions"). */
  static PyType typeOf(long errno) {
    return switch ((int) errno) {
      case EAGAIN, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR; // EALREADY EINPROGRESS
      case EPIPE, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR; // ESHUTDOWN
      case 10 -> ExceptionTypes.CHILD_PROCESS_ERROR; // ECHILD
      case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
      case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
      case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
      case EEXIST -> ExceptionTypes.FILE_EXISTS_ERROR;
      case ENOENT -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
      case EISDIR -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
      case ENOTDIR -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
      case 4 -> ExceptionTypes.INTERRUPTED_ERROR; // EINTR
      case EACCES, EPERM -> ExceptionTypes.PERMISSION_ERROR;
      case 3 -> ExceptionTypes.PROCESS_LOOKUP_ERROR; // ESRCH
      case 110 -> ExceptionTypes.TIMEOUT_ERROR; // ETIMEDOUT
      default -> ExceptionTypes.OS_ERROR;
    };
  }

  /** {@code os.strerror}. */
  public static String message(int errno) {
    return ErrorNumbers.message(errno);
  }

  /** {@code OSError(errno, strerror)}, as the subclass for the number. */
  public static PyException of(int errno) {
    return make(errno, message(errno), null);
  }

  /** {@code OSError(errno, strerror, filename)}, as the subclass for the number. */
  public static PyException of(int errno, PyObject filename) {
    return make(errno, message(errno), filename);
  }

  /** {@link #of(IOException, PyObject)} for an operation on two files. */
  public static PyException of(IOException e, PyObject filename, PyObject second) {
    PyException made = of(e, filename);
    made.value().setField(ExceptionField.FILENAME2, second);
    return made;
  }

  /** The Python exception for a Java one from an operation on a file. */
  public static PyException of(IOException e, PyObject filename) {
    int errno = errno(e);
    String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String message = errno != EIO || text == null ? message(errno) : text;
    return make(errno, message, filename);
  }

  private static PyException make(int errno, String message, PyObject filename) {
    PyBaseException value = PyBaseException.make(typeOf(errno), PyInt.of(errno), PyStr.of(message));
    value.setFields(PyInt.of(errno), PyStr.of(message), filename);
    return new PyException(value);
  }

  /** The error number behind a Java exception. */
  public static int errno(IOException e) {
    if (e instanceof ErrnoException error) {
      return error.errno();
    } else if (e instanceof NoSuchFileException) {
      return ENOENT;
    } else if (e instanceof FileAlreadyExistsException) {
      return EEXIST;
    } else if (e instanceof AccessDeniedException) {
      return EACCES;
    } else if (e instanceof DirectoryNotEmptyException) {
      return ENOTEMPTY;
    } else if (e instanceof NotDirectoryException) {
      return ENOTDIR;
    } else if (e instanceof FileSystemLoopException) {
      return ELOOP;
    } else if (e instanceof NotLinkException) {
      return EINVAL;
    }
    return errno(e instanceof FileSystemException f ? f.getReason() : e.getMessage(), e);
  }

  /** Elsewhere Java says it in words only: those of the C library, in English. */
  private static int errno(String text, IOException e) {
    int found = text == null ? 0 : ErrorNumbers.find(text);
    if (found != 0) {
      return found;
    }
    return e instanceof FileNotFoundException ? ENOENT : EIO;
  }
}
