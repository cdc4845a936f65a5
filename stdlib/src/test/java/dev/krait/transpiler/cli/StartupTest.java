package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repeat run loads: classes are counted, since times on a busy machine say little. */
class StartupTest {
  /** 340 at the time of writing. */
  private static final int MOST_CLASSES = 400;

  private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+) ");

  @TempDir Path folder;

  @Test
  void a_small_program_loads_little_and_makes_no_lambda() throws Exception {
    List<String> loaded =
        loaded(
            """
            class Point:
                def __init__(self, x):
                    self.x = x

            words = {"one": 1}
            for word, number in words.items():
                print(f"{word} is {number}", Point(2).x, sum([n * n for n in range(10)]))
            """);
    assertEquals(
        List.of(), matching(loaded, ".*(\\$\\$Lambda|LambdaForm\\$|ServiceLoader|regex).*"));
    assertEquals(List.of(), matching(loaded, ".*URLClassPath\\$JarLoader\\$.*3"));
    List<String> own = matching(loaded, "dev\\.krait\\..*");
    assertTrue(own.size() < MOST_CLASSES, own.size() + " classes: " + own);
  }

  @Test
  void data_classes_and_named_tuples_need_no_compiler() throws Exception {
    List<String> loaded =
        loaded(
            """
            import argparse, collections, dataclasses, enum, logging, typing
            @dataclasses.dataclass(frozen=True, order=True)
            class Point:
                x: int
                y: list = dataclasses.field(default_factory=list)
            print(Point(1) < Point(2), collections.namedtuple("Pair", "a b")(1, 2))
            class Colour(enum.Enum):
                RED = 1
            """);
    String compiler = "dev\\.krait\\.(interpreter|ir|transpiler\\.(parser|lowering|exec))\\..*";
    assertEquals(List.of(), matching(loaded, compiler));
  }

  /** The classes that the second run of a program loads, for a user without packages. */
  private List<String> loaded(String program) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("program.py"), program);
    String run =
        "KRAIT_CACHE=cache KRAIT_JAVA_OPTIONS='-Duser.home=home -Xlog:class+load:file=loaded'"
            + " \"$KRAIT\" run program.py";
    World.Result result = KraitProcess.krait(run + " >/dev/null && " + run, folder);
    assertEquals(0, result.status(), result.err());
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("loaded"))) {
      Matcher matcher = LOADED.matcher(line);
      if (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    assertTrue(names.contains("Program"), "not a log of classes");
    return names;
  }

  private static List<String> matching(List<String> names, String pattern) {
    return names.stream().filter(name -> name.matches(pattern)).toList();
  }
}
