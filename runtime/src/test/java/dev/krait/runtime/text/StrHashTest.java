package dev.krait.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.krait.runtime.Oracle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hashes under {@code PYTHONHASHSEED} are CPython's. */
class StrHashTest {
  private static final String SCRIPT =
      """
      import os, subprocess, sys
      lines = sys.stdin.read().split("\\n")
      program = "import sys\\nfor line in sys.stdin.read().split('\\\\n'): print(hash(eval(line)))"
      for seed in lines[0].split():
          result = subprocess.run([sys.executable, "-c", program], text=True, check=True,
              env=dict(os.environ, PYTHONHASHSEED=seed), input="\\n".join(lines[1:]),
              stdout=subprocess.PIPE)
          print(result.stdout, end="")
      """;

  @Test
  void seededHashes() {
    List<String> seeds = List.of("0", "1", "42", "4294967295");
    RandomText random = new RandomText(99);
    List<PyStr> texts = new ArrayList<>(List.of(PyStr.EMPTY, PyStr.of("a"), PyStr.of("hello")));
    List<PyBytes> bytes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add(random.str(20));
      bytes.add(random.bytes(20));
    }
    StringBuilder input = new StringBuilder(String.join(" ", seeds));
    texts.forEach(text -> input.append('\n').append(TextQuestions.show(text)));
    bytes.forEach(each -> input.append('\n').append(TextQuestions.show(each)));
    List<String> hashes = new ArrayList<>();
    for (String seed : seeds) {
      StrHash hash = new StrHash(seed);
      for (PyStr text : texts) {
        String characters = text.bmp();
        long value = characters == null ? hash.of(text.wide()) : hash.of(characters);
        hashes.add(String.valueOf(text.length() == 0 ? 0 : value));
      }
      for (PyBytes each : bytes) {
        hashes.add(String.valueOf(hash.of(each.value(), each.len())));
      }
    }
    assertEquals(Oracle.run(SCRIPT, input.toString()), hashes);
  }

  @Test
  void equalTextsHaveEqualHashesHoweverTheyWereMade() {
    RandomText random = new RandomText(7);
    for (int i = 0; i < 1000; i++) {
      PyStr text = random.str(300);
      int middle = random.below(text.length() + 1);
      PyStr joined = text.substring(0, middle).concat(text.substring(middle, text.length()));
      assertEquals(text, joined);
      assertEquals(text.hash(), joined.hash());
      assertEquals(text.hashCode(), joined.hashCode());
      assertNotEquals(-1, text.hash());
    }
  }
}
