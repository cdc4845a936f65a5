package dev.krait.transpiler.parser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Forms of the syntax with some tokens changed, most of them wrong: accepted and rejected as by
 * CPython, with the same tree.
 */
class MutantsTest {
  private static final int MUTANTS = 12_000;
  private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|'''|\"\"\"|[^\\w\\s]");
  private static final String[] POOL =
      ("( ) [ ] { } , : ; . ... -> @ ! := = + - * ** / // % << >> & | ^ ~ < > <= == != += None True"
              + " False and as assert async await break class continue def del elif else except"
              + " finally for from global if import in is lambda nonlocal not or pass raise return"
              + " try while with yield match case type _ x y 1 2.5 3j 's' b'b' f'{x}' t'{y}' u'u' \n"
              + " \n\t #c\n print f' }' ' \" ''' 1_ 0x é ² $ ? ` <> \\\n \\")
          .split(" ");

  @Test
  void sameVerdictAndTree() throws IOException, InterruptedException {
    List<String> forms = new ArrayList<>();
    for (byte[] form : FormsTest.forms("forms.py.txt")) {
      String text = new String(form, StandardCharsets.UTF_8);
      // Of the long forms only the lines, so that a wrong one does not hide the others.
      forms.add(text);
      if (text.lines().noneMatch(line -> line.startsWith(" ") || line.contains("'''"))) {
        text.lines().forEach(line -> forms.add(line + "\n"));
      }
    }
    Random random = new Random(20260101);
    List<byte[]> mutants = new ArrayList<>();
    while (mutants.size() < MUTANTS) {
      String mutant = mutate(forms.get(random.nextInt(forms.size())), random);
      // What CPython says of these comes from its compiler, not from its parser.
      if (!mutant.contains("__future__")) {
        mutants.add(mutant.getBytes(StandardCharsets.UTF_8));
      }
    }
    List<String> expected = PythonOracle.ask("oracle_trees.py", mutants, "exec");
    long accepted = expected.stream().filter(answer -> !answer.equals(OurTree.REJECTED)).count();
    assertTrue(accepted > MUTANTS / 20 && accepted < MUTANTS / 2, "accepted: " + accepted);
    List<Executable> checks = new ArrayList<>();
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = mutants.get(i);
      String answer = expected.get(i);
      checks.add(
          () ->
              assertEquals(
                  FormsTest.decoded(answer),
                  OurTree.dump(mutant, "exec"),
                  () -> new String(mutant, StandardCharsets.UTF_8)));
    }
    assertAll(checks);
  }

  private static String mutate(String form, Random random) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(form);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    for (int n = 1 + random.nextInt(6) / 4; n > 0 && !tokens.isEmpty(); n--) {
      int at = random.nextInt(tokens.size());
      String other = POOL[random.nextInt(POOL.length)];
      switch (random.nextInt(6)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, other);
        case 2 -> tokens.set(at, other);
        case 3 -> tokens.add(at, " " + other + " ");
        case 4 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
        default -> {
          int with = random.nextInt(tokens.size());
          String moved = tokens.set(at, tokens.get(with));
          tokens.set(with, moved);
        }
      }
    }
    return String.join("", tokens);
  }
}
