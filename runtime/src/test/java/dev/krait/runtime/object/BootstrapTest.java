package dev.krait.runtime.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whichever class of the runtime a program touches first, the others come up complete. */
class BootstrapTest {
  private static final Path CLASSES =
      Path.of(PyObject.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  @Test
  void startsFromAnyClassWithABuiltinType() throws Exception {
    List<String> entries = entries();
    assertFalse(entries.isEmpty());
    for (String entry : entries) {
      try (URLClassLoader loader =
          new URLClassLoader(
              new URL[] {CLASSES.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
        Class<?> first = Class.forName(entry, true, loader);
        for (Field field : first.getDeclaredFields()) {
          if (isConstant(field) && field.getType().getSimpleName().startsWith("Py")) {
            field.setAccessible(true);
            assertNotNull(field.get(null), entry + "." + field.getName());
          }
        }
        assertEquals("'x'", textOfX(loader), entry);
      }
    }
  }

  private static boolean isConstant(Field field) {
    return Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
  }

  /** {@code repr("x")} by the method that its class has as attribute. */
  private static String textOfX(ClassLoader loader) throws Exception {
    Class<?> text = Class.forName("dev.krait.runtime.text.PyStr", true, loader);
    Class<?> object = Class.forName("dev.krait.runtime.object.PyObject", true, loader);
    Object x = text.getMethod("of", String.class).invoke(null, "x");
    Object bound = object.getMethod("attr", String.class).invoke(x, "__repr__");
    return object.getMethod("call0").invoke(bound).toString();
  }

  /** The classes with a field of type {@code PyType}, and a few others that programs start with. */
  private static List<String> entries() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .filter(BootstrapTest::isEntry)
          .sorted()
          .toList();
    }
  }

  private static boolean isEntry(String name) {
    if (name.endsWith(".Errors") || name.endsWith(".Builtins")) {
      return true;
    }
    try {
      for (Field field :
          Class.forName(name, false, BootstrapTest.class.getClassLoader()).getDeclaredFields()) {
        if (isConstant(field) && field.getType() == PyType.class) {
          return true;
        }
      }
      return false;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
