package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code krait build} makes a jar that Java runs alone. */
class BuildTest {
  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void writeProgram() throws IOException {
    jar = folder.resolve("app.jar");
    Path shop = Files.createDirectories(folder.resolve("src/shop"));
    Files.writeString(shop.resolve("__init__.py"), "");
    Files.writeString(
        shop.resolve("prices.py"),
        """
        import collections, dataclasses

        Price = collections.namedtuple("Price", "cents")

        @dataclasses.dataclass(order=True)
        class Item:
            name: str
            prices: list = dataclasses.field(default_factory=list)
        """);
    Files.writeString(
        shop.resolve("__main__.py"),
        """
        import sys
        from .prices import Item, Price
        print(__name__, __package__, Price(250), Item("a") < Item("b", [1]), sys.argv[1:])
        sys.exit(3)
        """);
  }

  @Test
  void a_jar_runs_without_sources() throws IOException, InterruptedException {
    assertEquals("", build("src", "--main", "shop").err());
    byte[] first = Files.readAllBytes(jar);
    build("src", "--main", "shop");
    assertArrayEquals(first, Files.readAllBytes(jar));
    Files.move(folder.resolve("src"), folder.resolve("elsewhere"));
    assertEquals("__main__ shop Price(cents=250) True ['a', '--b']\n3", run("a", "--b"));
  }

  @Test
  void a_jar_compiles_source_text_if_that_is_wanted() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("src/shop/__main__.py"),
        """
        import dataclasses
        Price = dataclasses.make_dataclass("Price", ["cents"])
        print(Price(250), eval("6 * 7"))
        """);
    assertEquals("", build("src", "--main", "shop", "--compiler").err());
    assertEquals("Price(cents=250) 42\n0", run());
  }

  /** What the jar prints, then its status. */
  private String run(String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return printed + process.waitFor();
  }

  @Test
  void it_must_be_clear_what_runs() {
    World.Result result = build("src");
    assertEquals("krait: error: which module is to run? Name one with --main\n", result.err());
    assertEquals(2, result.status());
    assertFalse(Files.exists(jar));
  }

  @Test
  void there_is_no_jar_of_what_is_rejected() throws IOException {
    Files.writeString(folder.resolve("src/shop/prices.py"), "x = = 1\n");
    World.Result result = build("src", "--main", "shop");
    assertEquals("SyntaxError: invalid syntax", result.lastError());
    assertEquals(1, result.status());
    assertFalse(Files.exists(jar));
  }

  private World.Result build(String sources, String... more) {
    String[] words = new String[more.length + 4];
    words[0] = "build";
    words[1] = folder.resolve(sources).toString();
    words[2] = "-o";
    words[3] = jar.toString();
    System.arraycopy(more, 0, words, 4, more.length);
    return World.command(words);
  }
}
