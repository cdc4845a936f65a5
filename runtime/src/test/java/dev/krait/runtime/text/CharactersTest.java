package dev.krait.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.runtime.Oracle;
import dev.krait.runtime.object.PyObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What the methods of {@code str} know of all 1,114,112 characters, compared by checksums. */
class CharactersTest {
  private static final int END = 0x110000;
  private static final int BLOCK = 0x1000;

  @Test
  void properties() {
    List<String> methods =
        List.of(
            "isalnum",
            "isalpha",
            "isdecimal",
            "isdigit",
            "isidentifier",
            "islower",
            "isnumeric",
            "isprintable",
            "isspace",
            "istitle",
            "isupper");
    List<String> sums = new ArrayList<>();
    for (String method : methods) {
      PyObject function = PyStr.TYPE.lookup(method);
      CRC32 sum = new CRC32();
      for (int c = 0; c < END; c++) {
        sum.update(function.call1(PyStr.ofCodePoint(c)).isTrue() ? 1 : 0);
      }
      sums.add(method + " " + sum.getValue());
    }
    String script =
        """
        import sys, zlib
        for name in sys.stdin.read().split():
            method = getattr(str, name)
            print(name, zlib.crc32(bytes([method(chr(c)) for c in range(0x110000)])))
        """;
    assertEquals(Oracle.run(script, String.join("\n", methods)), sums);
  }

  /** Each character by itself and between a cased letter and a capital Sigma. */
  @Test
  void caseMappings() {
    List<String> methods =
        List.of("lower", "upper", "title", "casefold", "swapcase", "split", "splitlines");
    List<String> sums = new ArrayList<>();
    for (String method : methods) {
      CRC32 sum = new CRC32();
      for (int block = 0; block < END; block += BLOCK) {
        TextBuilder alone = new TextBuilder();
        TextBuilder inContext = new TextBuilder();
        for (int c = block; c < block + BLOCK; c++) {
          alone.append(c).append(0);
          inContext.append('a').append(c).append(0x3a3).append(0);
        }
        update(sum, alone.toStr().attr(method).call0());
        update(sum, inContext.toStr().attr(method).call0());
      }
      sums.add(method + " " + sum.getValue());
    }
    String script =
        """
        import sys, zlib
        for name in sys.stdin.read().split():
            method = getattr(str, name)
            sum = 0
            for block in range(0, 0x110000, 0x1000):
                all = [chr(c) for c in range(block, block + 0x1000)]
                for text in ("".join(c + "\\0" for c in all),
                             "".join("a" + c + "\\u03a3\\0" for c in all)):
                    sum = zlib.crc32(ascii(method(text)).encode(), sum)
            print(name, sum)
        """;
    assertEquals(Oracle.run(script, String.join("\n", methods)), sums);
  }

  private static void update(CRC32 sum, PyObject value) {
    sum.update(TextQuestions.show(value).getBytes(StandardCharsets.US_ASCII));
  }
}
