package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not there, streams that are closed, words that are no text: as CPython has it. */
class HostileSurroundingsTest {
  @TempDir Path shared;

  private static final Map<String, String> COMMANDS = new TreeMap<>();

  static {
    COMMANDS.put("file that is not there", "\"$KRAIT\" run nowhere.py");
    COMMANDS.put("file below a file", "\"$KRAIT\" run hello.py/x.py");
    COMMANDS.put("folder without a main module", "mkdir d; \"$KRAIT\" run d");
    COMMANDS.put(
        "folder with a main module", "mkdir d; cp hello.py d/__main__.py; \"$KRAIT\" run d");
    COMMANDS.put("file with a slash behind", "\"$KRAIT\" run hello.py/");
    COMMANDS.put("name that is too long", "\"$KRAIT\" run " + "n".repeat(300));
    COMMANDS.put("loop of links", "ln -s b a; ln -s a b; \"$KRAIT\" run a");
    COMMANDS.put("link to nothing", "ln -s gone a; \"$KRAIT\" run a");
    COMMANDS.put("link to a file", "ln -s hello.py a; \"$KRAIT\" run a");
    COMMANDS.put("empty device", "\"$KRAIT\" run /dev/null");
    COMMANDS.put("empty name", "\"$KRAIT\" run ''");
    COMMANDS.put("option that is not there", "\"$KRAIT\" run -Z 2>/dev/null");
    COMMANDS.put("code missing", "\"$KRAIT\" run -c 2>/dev/null");
    COMMANDS.put("module that is not there", "\"$KRAIT\" run -m no_such_module");
    COMMANDS.put("package without a main module", "mkdir p; : >p/__init__.py; \"$KRAIT\" run -m p");
    COMMANDS.put(
        "module that cannot be imported",
        "mkdir p; echo '1/0' >p/__init__.py; \"$KRAIT\" run -m p.q 2>/dev/null");
    COMMANDS.put("wrong code", "\"$KRAIT\" run -c 'x = = 1'");
    COMMANDS.put("wrong code from standard input", "echo 'x = = 1' | \"$KRAIT\" run -");
    COMMANDS.put("bytes from standard input", "printf 'x = \"\\377\"\\n' | \"$KRAIT\" run -");
    COMMANDS.put(
        "code with a byte that is no text",
        "\"$KRAIT\" run -c \"$(printf 'print(ascii(\"\\377\"))')\"");
    COMMANDS.put("words that are no text", "\"$KRAIT\" run words.py \"$(printf 'a\\377b')\" é ''");
    COMMANDS.put("standard output closed", "\"$KRAIT\" run hello.py >&-");
    COMMANDS.put("standard error closed", "\"$KRAIT\" run fails.py 2>&-");
    COMMANDS.put("standard input closed", "\"$KRAIT\" run reads.py <&-");
    COMMANDS.put("all streams closed", "\"$KRAIT\" run hello.py <&- >&- 2>&-");
    COMMANDS.put("full device", "\"$KRAIT\" run hello.py >/dev/full");
    COMMANDS.put("full device written at once", "\"$KRAIT\" run flushes.py >/dev/full");
    COMMANDS.put("full device for errors", "\"$KRAIT\" run fails.py 2>/dev/full");
    COMMANDS.put("reader that leaves", "\"$KRAIT\" run many.py 2>err | head -n 1; tail -n 1 err");
    COMMANDS.put(
        "exit in a closed pipe", "\"$KRAIT\" run -c 'import sys; print(1); sys.exit(3)' | true");
    COMMANDS.put(
        "module that is a folder",
        "mkdir m; \"$KRAIT\" run -c 'import m; print(m.__path__ is not None, m.__file__)'");
    COMMANDS.put("module that is wrong", "echo 'x = = 1' >w.py; \"$KRAIT\" run -c 'import w'");
    COMMANDS.put("module with a NUL", "printf 'x\\0' >w.py; \"$KRAIT\" run -c 'import w'");
    COMMANDS.put(
        "module that imports itself",
        "echo 'import w; print(w.x)' >w.py; \"$KRAIT\" run -c 'import w'");
    COMMANDS.put("module that is a loop of links", "ln -s w.py w.py; \"$KRAIT\" run -c 'import w'");
    COMMANDS.put(
        "killed",
        "\"$KRAIT\" run -c 'import os, sys; print(1); sys.stdout.flush(); os.kill(os.getpid(), 9)' 2>/dev/null");
  }

  @TestFactory
  Stream<DynamicTest> as_cpython_has_it() {
    return COMMANDS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  @Test
  void a_working_folder_that_is_gone_is_told_in_one_line() throws Exception {
    Path folder = folder("gone");
    String shell = "mkdir g; cd g; rmdir ../g; \"$KRAIT\" run ../hello.py";
    World.Result result = KraitProcess.krait(shell, folder);
    assertEquals("krait: the working folder is gone", result.lastError());
    assertEquals(1, result.status());
  }

  private void check(String name, String shell) throws Exception {
    World.Result expected = KraitProcess.cpython(shell, folder(name + "/oracle"));
    World.Result actual = KraitProcess.krait(shell, folder(name + "/krait"));
    assertFalse(actual.err().contains("\tat "), actual.err());
    assertEquals(neutral(expected.lastError()), neutral(actual.lastError()), actual.err());
    assertEquals(neutral(expected.out()), neutral(actual.out()), actual.err());
    assertEquals(expected.status(), actual.status(), actual.err());
  }

  /** The folders of the two differ in their last name. */
  private static String neutral(String text) {
    return text.replaceAll("/(oracle|krait)(?=[/'])", "/FOLDER");
  }

  private Path folder(String name) throws Exception {
    Path folder = Files.createDirectories(shared.resolve(name));
    Files.writeString(folder.resolve("hello.py"), "print('hello')\n");
    Files.writeString(folder.resolve("fails.py"), "print('x', flush=True)\nraise ValueError(1)\n");
    Files.writeString(
        folder.resolve("reads.py"),
        "import sys\nprint(sys.stdin is None)\nprint(sys.stdin and sys.stdin.read())\n");
    Files.writeString(folder.resolve("flushes.py"), "print('x', flush=True)\n");
    Files.writeString(folder.resolve("many.py"), "for i in range(100000): print(i)\n");
    Files.writeString(
        folder.resolve("words.py"), "import sys\nprint([ascii(x) for x in sys.argv[1:]])\n");
    return folder;
  }
}
