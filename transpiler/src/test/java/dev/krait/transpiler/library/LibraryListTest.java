package dev.krait.transpiler.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryListTest {
  @TempDir private Path root;

  @BeforeEach
  void sources() throws IOException {
    for (String file :
        List.of("one.py", "two.py", "pack/__init__.py", "pack/a.py", "pack/sub/__init__.py")) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), "x = 1\n");
    }
  }

  private List<String> names(String list) throws IOException {
    Path file = root.resolve("list.txt");
    Files.writeString(file, list);
    return LibraryList.read(file, List.of(root)).stream().map(LibraryModule::name).toList();
  }

  @Test
  void lines_name_modules_packages_and_exceptions() throws IOException {
    assertEquals(List.of("one", "pack"), names("one # a module\npack\n"));
    assertEquals(List.of("pack", "pack.a"), names("- pack.sub\npack.*\n"));
    assertThrows(IOException.class, () -> names("three\n"));
    assertThrows(IOException.class, () -> names("? one\n"));
  }

  @Test
  void a_module_that_may_be_missing_has_its_reason() throws IOException {
    Path file = root.resolve("list.txt");
    Files.writeString(file, "? one it is hard\n");
    LibraryModule module = LibraryList.read(file, List.of(root)).iterator().next();
    assertEquals("it is hard", module.reason());
    assertEquals("dev.krait.lib.One", module.className());
  }

  @Test
  void a_patch_must_match_exactly_once() throws IOException {
    Path file = root.resolve("patches.txt");
    Files.writeString(file, "one | x = \\d | x = 2 | a test\n");
    Patches patches = Patches.read(file);
    assertArrayEquals(bytes("x = 2\n"), patches.apply("one", bytes("x = 1\n")));
    assertArrayEquals(bytes("x = 1\n"), patches.apply("two", bytes("x = 1\n")));
    assertThrows(IOException.class, () -> patches.apply("one", bytes("y = 1\n")));
    assertThrows(IOException.class, () -> patches.apply("one", bytes("x = 1\nx = 2\n")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
