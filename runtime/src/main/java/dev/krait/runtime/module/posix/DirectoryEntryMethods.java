package dev.krait.runtime.module.posix;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyObject;
import java.nio.file.Files;
import java.nio.file.LinkOption;

/** The methods of {@code os.DirEntry}. */
@Exposed("posix.DirEntry")
final class DirectoryEntryMethods {
  private DirectoryEntryMethods() {}

  @Getter(value = "name", member = true)
  static PyObject name(DirectoryEntry self) {
    return self.name();
  }

  @Getter(value = "path", member = true)
  static PyObject path(DirectoryEntry self) {
    return self.path();
  }

  @Method("is_dir(self, /, *, follow_symlinks=True)")
  static boolean isDirectory(DirectoryEntry self, PyObject follow) {
    return self.is(true, PosixStat.follows(follow));
  }

  @Method("is_file(self, /, *, follow_symlinks=True)")
  static boolean isFile(DirectoryEntry self, PyObject follow) {
    return self.is(false, PosixStat.follows(follow));
  }

  @Method("is_symlink(self, /)")
  static boolean isSymbolicLink(DirectoryEntry self) {
    return self.isSymbolicLink();
  }

  @Method("is_junction(self, /)")
  static boolean isJunction(DirectoryEntry self) {
    return false;
  }

  @Method("stat(self, /, *, follow_symlinks=True)")
  static PyObject stat(DirectoryEntry self, PyObject follow) {
    return self.status(PosixStat.follows(follow));
  }

  @Method("inode(self, /)")
  static long inode(DirectoryEntry self) {
    return PathOperation.get(
        self.path(),
        () -> (long) Files.getAttribute(self.file(), "unix:ino", LinkOption.NOFOLLOW_LINKS));
  }

  @Method("__fspath__(self, /)")
  static PyObject fspath(DirectoryEntry self) {
    return self.path();
  }

  @Method("__repr__(self, /)")
  static String repr(DirectoryEntry self) {
    return "<DirEntry " + self.name().repr() + ">";
  }

  @Method(value = "__class_getitem__(cls, object, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyObject cls, PyObject item) {
    return PyGenericAlias.of(cls, item);
  }
}
