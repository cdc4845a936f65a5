package dev.krait.transpiler.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources with wrong bytes, of extreme size or depth, that CPython rejects or runs. */
final class HostileSources {
  private final List<BadInputTest.Case> cases = new ArrayList<>();

  private HostileSources() {}

  static List<BadInputTest.Case> all() {
    HostileSources sources = new HostileSources();
    sources.encodings();
    sources.nesting();
    sources.sizes();
    return sources.cases;
  }

  private void encodings() {
    add("byte that is not UTF-8", bytes("x = 'a", 0xff, "'\n"));
    add("cut UTF-8 at the end", bytes("x = 1 # ", 0xe2, ""));
    add("overlong UTF-8", bytes("x = '", 0xc0, "\u0080'\n"));
    add("surrogate in UTF-8", latin1("x = '\u00ed\u00a0\u0080'\n"));
    add("unknown encoding", latin1("# coding: nothing\nx = 1\n"));
    add("encoding against the mark", latin1("\u00ef\u00bb\u00bf# coding: latin-1\nx = 1\n"));
    add("latin-1", latin1("# coding: latin-1\nprint('\u00e9', len('\u00e9'))\n"));
    add("bytes beyond ascii", latin1("# coding: ascii\nx = '\u00e9'\n"));
    add("utf-16", "x = 1\n".getBytes(StandardCharsets.UTF_16));
    add("utf-16 that is not marked", "x = 1\n".getBytes(StandardCharsets.UTF_16LE));
    add("cp1252", "# -*- coding: cp1252 -*-\nprint('€')\n".getBytes(Charset.forName("cp1252")));
    add("mark alone", latin1("\u00ef\u00bb\u00bf"));
    add("nothing", new byte[0]);
    add("white space alone", latin1(" \t\f\n\n   "));
    add("NUL in code", bytes("x = 1", 0, " + 2\n"));
    add("NUL in a comment", bytes("x = 1 # a", 0, "b\n"));
    add("NUL in a string", bytes("x = '", 0, "'\n"));
    add("NUL first", bytes("", 0, "\nx = 1\n"));
    add("machine code", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, (byte) 0x80, 10, 0});
    add("control character", bytes("x = 1", 7, "\n"));
    add("carriage returns", latin1("x = 1\rprint(x)\rprint('''a\rb''')\r"));
    add("both line ends", latin1("x = 1\r\nprint(x)\r\nif x:\r\n  print(repr('''a\r\nb'''))\r\n"));
    add("form feeds", latin1("x = 1\n\f\nif x:\n\f  print(x)\n  print(2)\n"));
    add("no line end", latin1("print(1)"));
    add("end in a block", latin1("if True:\n    print(1)"));
    add("vertical tab", bytes("x = 1", 0x0b, "\n"));
    add("character that a Java file may not hold", "print('\\u000a', '*/', '\ufdd0\u2028')\n");
    add(
        "escapes of Java",
        "'\\\\u0022'; print('\\\\u0022 \\\\u000a', \"\\\\\\\"\")  # \\u000a x\n");
  }

  private void nesting() {
    add("10,000 round brackets", "(".repeat(10_000) + "1" + ")".repeat(10_000) + "\n");
    add("10,000 square brackets", "x = " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
    add("10,000 curly brackets", "x = " + "{1:".repeat(10_000) + "1" + "}".repeat(10_000) + "\n");
    add("10,000 open brackets", "(".repeat(10_000));
    add("10,000 open brackets over lines", "(\n".repeat(10_000));
    add("180 round brackets", "print(" + "(".repeat(180) + "1" + ")".repeat(180) + ")\n");
    add("10,000 calls in calls", "f(".repeat(10_000) + ")".repeat(10_000) + "\n");
    add("101 blocks", blocks(101, "if True:"));
    add("99 blocks", blocks(99, "if True:"));
    add("21 loops", blocks(21, "for x in (1,):"));
    add("20 loops", blocks(20, "for x in (1,):"));
    add("30 try statements", tries(30));
    add("60 functions", blocks(60, "def f():"));
    add("60 classes", blocks(60, "class C:"));
    add("190 lists", "print(" + "[".repeat(190) + "]".repeat(190) + ")\n");
    add("190 dicts", "print(" + "{1: ".repeat(190) + "2" + "}".repeat(190) + ")\n");
    add("190 tuples", "print(" + "(1, ".repeat(190) + ")".repeat(190) + ")\n");
    add(
        "190 calls",
        "def f(*a): return len(a)\nprint(" + "f(1, ".repeat(190) + "2" + ")".repeat(190) + ")\n");
    add("190 subscripts", "a = [0]\nprint(" + "a[".repeat(190) + "0" + "]".repeat(190) + ")\n");
    add("190 patterns", "match 1:\n  case " + "[".repeat(190) + "a" + "]".repeat(190) + ": pass\n");
    add("2,900 powers", "a = 1\nprint(a" + " ** a".repeat(2_900) + ")\n");
    add("5,900 nots", "print(" + "not ".repeat(5_900) + "1)\n");
    add("5,900 conditionals", "print(" + "1 if 0 else ".repeat(5_900) + "2)\n");
    add("10,000 nots", "x = " + "not ".repeat(10_000) + "1\n");
    add("10,000 minus signs", "x = " + "-".repeat(10_000) + "1\n");
    add("10,000 powers", "x = " + "1 ** ".repeat(10_000) + "1\n");
    add("10,000 lambdas", "x = " + "lambda: ".repeat(10_000) + "1\n");
    add("10,000 conditionals", "x = " + "1 if 0 else ".repeat(10_000) + "1\n");
    add("10,000 walruses", "x = " + "(a := ".repeat(10_000) + "1" + ")".repeat(10_000) + "\n");
    add("20,000 attributes", "x = 1\nprint(x" + ".real".repeat(20_000) + ")\n");
    add("20,000 sums", "a = 1\nprint(a" + " + a".repeat(20_000) + ")\n");
    add("10,000 comparisons", "print(1" + " < 2".repeat(10_000) + ")\n");
    add("f-strings in f-strings", "print(" + nestedFormat(140) + ")\n");
    add("300 elifs", "x = 299\n" + elifs(300) + "else:\n  print('none')\n");
    add("6,000 elifs", "x = 4999\n" + elifs(6_000) + "else:\n  print('none')\n");
    add("5,000 elifs", "x = 4999\n" + elifs(5_000) + "else:\n  print('none')\n");
    add(
        "150 lambdas",
        "f = " + "lambda: ".repeat(150) + "7\nwhile callable(f): f = f()\nprint(f)\n");
    add(
        "15 comprehensions",
        "print(" + "[".repeat(15) + "1" + " for a in (1,)]".repeat(15) + ")\n");
  }

  private void sizes() {
    add("line of 10 MB", "x = '" + "a".repeat(10_000_000) + "'\nprint(len(x))\n");
    add("comment of 10 MB", "# " + "a".repeat(10_000_000) + "\nprint(1)\n");
    add("wrong line of 10 MB", "x = '" + "a".repeat(10_000_000) + "\n");
    add(
        "name of 100,000 letters",
        "a".repeat(100_000) + " = 1\nprint(" + "a".repeat(100_000) + ")\n");
    add("100,000 elements", "x = [" + list(100_000, i -> i + ",") + "]\nprint(len(x), sum(x))\n");
    add("100,000 texts", "x = (" + list(100_000, i -> "'t" + i + "',") + ")\nprint(len(set(x)))\n");
    add(
        "100,000 entries",
        "x = {" + list(100_000, i -> i + ":'" + i + "',") + "}\nprint(len(x))\n");
    add("100,000 names", "a = 1\nx = [" + list(100_000, i -> "a,") + "]\nprint(sum(x))\n");
    add(
        "dict of 200 big tuples",
        "x = {"
            + list(200, i -> i + ":([" + list(80, j -> j + ",") + "], ['a', " + i + "]),")
            + "}\nprint(len(x), len(x[7][0]), x[9][1])\n");
    add(
        "tuple of 20,000 tuples",
        "x = (" + list(20_000, i -> "(" + i + ", 'a'),") + ")\nprint(len(x), x[-1])\n");
    add("function of 20,000 statements", body("def f(x):", 20_000) + "  return x\nprint(f(0))\n");
    // What the parts of a function share must not hide what it calls.
    add(
        "function of 5,000 statements that asks for its variables",
        body("def f(x):", 5_000) + "  y = locals()\n  return y['x'], len(locals())\nprint(f(0))\n");
    add("module of 20,000 statements", "x = 0\n" + "x += 1\n".repeat(20_000) + "print(x)\n");
    add("loop of 5,000 statements", "x = 0\n" + body("for i in 1, 2:", 5_000) + "print(x)\n");
    add("try of 5,000 statements", "x = 0\n" + body("try:", 5_000) + "finally:\n  print(x)\n");
    add(
        "class of 3,000 methods",
        "class C:\n"
            + list(3_000, i -> "  def m" + i + "(s): return " + i + "\n")
            + "print(C().m2999())\n");
    add("10,000 globals", list(10_000, i -> "v" + i + " = " + i + "\n") + "print(v9999)\n");
    add(
        "function of 2,000 variables",
        "def f():\n"
            + list(2_000, i -> "  v" + i + " = " + i + "\n")
            + "  return v1999\nprint(f())\n");
    add(
        "function of 400 parameters",
        "def f(" + list(400, i -> "p" + i + ", ") + "): return p399\nprint(f(*range(400)))\n");
    add(
        "call with 1,000 arguments",
        "def f(*a): return len(a)\nprint(f(" + "1, ".repeat(1_000) + "))\n");
    add(
        "call with 1,000 keywords",
        "def f(**a): return len(a)\nprint(f(" + list(1_000, i -> "k" + i + "=1, ") + "))\n");
    add("or of 5,000 names", "a = 0\nprint(a" + " or a".repeat(5_000) + ")\n");
    add("5,000 targets", "a" + " = a".repeat(5_000) + " = 1\nprint(a)\n");
    // Of a line this long CPython shows only a part.
    cases.add(
        new BadInputTest.Case(
            "int of 4,301 digits", latin1("x = " + "1".repeat(4_301) + "\n"), false));
    add("int of 4,300 digits", "print(" + "1".repeat(4_300) + " % 1000007)\n");
    add("hexadecimal of 100,000 digits", "print((0x" + "f".repeat(100_000) + ").bit_length())\n");
    add("float of 10,000 digits", "print(" + "1".repeat(300) + "." + "1".repeat(10_000) + ")\n");
    add("infinite float", "print(1e400, -1e400, 1e-400)\n");
    add("10,000 strings side by side", "x = (" + "'a' ".repeat(10_000) + ")\nprint(len(x))\n");
    add("f-string of 5,000 parts", "a = 1\nprint(len(f'" + "{a} ".repeat(5_000) + "'))\n");
    add("100,000 empty lines", "\n".repeat(100_000) + "x = = 1\n");
    add("100,000 continued lines", "x = 1" + " \\\n".repeat(50_000) + "\nprint(x)\n");
    add("100,000 semicolons", "x = 1" + "; x = 2".repeat(10_000) + "\nprint(x)\n");
    add(
        "1,000 decorators",
        "def d(f): return f\n" + "@d\n".repeat(500) + "def f(): return 1\nprint(f())\n");
  }

  private void add(String name, String program) {
    add(name, program.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String name, byte[] program) {
    cases.add(new BadInputTest.Case(name, program, program.length < 1_000_000));
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String before, int one, String after) {
    return latin1(before + (char) one + after);
  }

  private static String list(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static String body(String head, int count) {
    return head + "\n" + "  x += 1\n".repeat(count);
  }

  /** Blocks in blocks; functions and classes end with a statement that shows the depth. */
  private static String blocks(int depth, String head) {
    StringBuilder out = new StringBuilder("x = 1\n");
    for (int i = 0; i < depth; i++) {
      out.append(" ".repeat(i)).append(head).append('\n');
    }
    return out.append(" ".repeat(depth)).append("print('deep')\n").toString();
  }

  private static String tries(int depth) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      out.append(" ".repeat(i)).append("try:\n");
    }
    out.append(" ".repeat(depth)).append("1 / 0\n");
    for (int i = depth - 1; i >= 0; i--) {
      out.append(" ".repeat(i)).append("finally:\n").append(" ".repeat(i)).append(" print('f')\n");
    }
    return out.toString();
  }

  private static String nestedFormat(int depth) {
    return "f'{".repeat(depth) + "1" + "}'".repeat(depth);
  }

  private static String elifs(int count) {
    StringBuilder out = new StringBuilder("if x == -1: pass\n");
    for (int i = 0; i < count; i++) {
      out.append("elif x == ").append(i).append(": print(").append(i).append(")\n");
    }
    return out.toString();
  }
}
