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
  public static final int EIO = 5;
  public static final int EBADF = 9;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int ENOSPC = 28;
  public static final int EPIPE = 32;
  public static final int ENOTEMPTY = 39;
  public static final int ELOOP = 40;
  public static final int EOVERFLOW = 75;

  private OsErrors() {}

  /** The subclass of {@code OSError} for an error number (library reference, "OS exceptions"). */
  static PyType typeOf(long errno) {
    return switch ((int) errno) {
      case 11, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR; // EAGAIN EALREADY EINPROGRESS
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
    return switch (errno) {
      case EPERM -> "Operation not permitted";
      case ENOENT -> "No such file or directory";
      case 3 -> "No such process";
      case 4 -> "Interrupted system call";
      case EIO -> "Input/output error";
      case EBADF -> "Bad file descriptor";
      case 10 -> "No child processes";
      case 11 -> "Resource temporarily unavailable";
      case 12 -> "Cannot allocate memory";
      case EACCES -> "Permission denied";
      case 16 -> "Device or resource busy";
      case EEXIST -> "File exists";
      case 18 -> "Invalid cross-device link";
      case ENOTDIR -> "Not a directory";
      case EISDIR -> "Is a directory";
      case EINVAL -> "Invalid argument";
      case 24 -> "Too many open files";
      case ENOSPC -> "No space left on device";
      case 29 -> "Illegal seek";
      case 30 -> "Read-only file system";
      case EPIPE -> "Broken pipe";
      case 36 -> "File name too long";
      case ENOTEMPTY -> "Directory not empty";
      case ELOOP -> "Too many levels of symbolic links";
      case EOVERFLOW -> "Value too large for defined data type";
      case 98 -> "Address already in use";
      case 103 -> "Software caused connection abort";
      case 104 -> "Connection reset by peer";
      case 108 -> "Cannot send after transport endpoint shutdown";
      case 110 -> "Connection timed out";
      case 111 -> "Connection refused";
      case 113 -> "No route to host";
      case 115 -> "Operation now in progress";
      default -> "Unknown error " + errno;
    };
  }

  /** {@code OSError(errno, strerror)}, as the subclass for the number. */
  public static PyException of(int errno) {
    return make(errno, message(errno), null);
  }

  /** {@code OSError(errno, strerror, filename)}, as the subclass for the number. */
  public static PyException of(int errno, PyObject filename) {
    return make(errno, message(errno), filename);
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

  private static int errno(IOException e) {
    if (e instanceof NoSuchFileException) {
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
    if (text != null) {
      for (int errno = 1; errno < 134; errno++) {
        if (text.contains(message(errno))) {
          return errno;
        }
      }
    }
    return e instanceof FileNotFoundException ? ENOENT : EIO;
  }
}
