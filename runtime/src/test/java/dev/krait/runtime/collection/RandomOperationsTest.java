package dev.krait.runtime.collection;

import dev.krait.runtime.Session;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random sequences of operations, each followed by a look at the state, and the oracle's. */
class RandomOperationsTest {
  private static final int STEPS = 2500;

  private final Random random = new Random(20260131);
  private final Session session = new Session();

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private int near() {
    return random.nextInt(17) - 8;
  }

  private String bound() {
    return random.nextInt(3) == 0 ? "" : String.valueOf(near());
  }

  private String slice() {
    String step = random.nextInt(2) == 0 ? "" : ":" + pick("1", "2", "3", "-1", "-2", "-3", "");
    return bound() + ":" + bound() + step;
  }

  private String scalar() {
    return pick(
        String.valueOf(near()),
        String.valueOf(near()),
        "'" + (char) ('a' + random.nextInt(6)) + "'",
        near() + ".5",
        near() + ".0",
        "True",
        "None",
        "(1, " + near() + ")",
        "2 ** 61 + " + random.nextInt(3),
        "-" + random.nextInt(3));
  }

  private String elements() {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      text.append(scalar()).append(", ");
    }
    return text.toString();
  }

  @Test
  void lists() {
    session.run("a = [1, 2, 3]");
    for (int i = 0; i < STEPS; i++) {
      session.run(listStep());
      session.run(i % 50 == 0 ? "a = [" + elements() + "]" : "a");
    }
    session.check();
  }

  private String listStep() {
    return switch (random.nextInt(24)) {
      case 0, 1 -> "a.append(" + scalar() + ")";
      case 2 -> "a.insert(" + near() + ", " + scalar() + ")";
      case 3 -> "a.pop(" + near() + ")";
      case 4 -> "a.remove(" + scalar() + ")";
      case 5 -> "a[" + slice() + "] = [" + elements() + "]";
      case 6 -> "a[" + slice() + "] = (" + scalar() + ",)";
      case 7 -> "del a[" + slice() + "]";
      case 8 -> "del a[" + near() + "]";
      case 9 -> "a[" + near() + "] = " + scalar();
      case 10, 11 -> "a[" + slice() + "]";
      case 12 -> "a.index(" + scalar() + ", " + near() + ")";
      case 13 -> "a.index(" + scalar() + ", " + near() + ", " + near() + ")";
      case 14 -> "a.count(" + scalar() + ")";
      case 15 -> "a.reverse()";
      case 16 -> "a += [" + elements() + "]";
      case 17 -> "a *= " + (random.nextInt(4) == 0 ? 2 : 1);
      case 18 -> "a + [" + elements() + "]";
      case 19 -> "a == [" + elements() + "]";
      case 20 -> "a < [" + elements() + "]";
      case 21 -> "a.extend(iter((" + elements() + ")))";
      case 22 -> "a = a[:12]";
      default -> scalar() + " in a";
    };
  }

  @Test
  void tuples() {
    for (int i = 0; i < STEPS; i++) {
      session.run("a = (" + elements() + ")");
      session.run("a[" + slice() + "]");
      session.run("a" + pick(" == ", " < ", " >= ", " + ") + "(" + elements() + ")");
      session.run("hash((" + near() + ", " + near() + ".5, (True, " + near() + ")))");
    }
    session.check();
  }

  @Test
  void dicts() {
    session.run("a = {}");
    session.run("b = {1: 2, 'a': 3}");
    for (int i = 0; i < STEPS; i++) {
      session.run(dictStep());
      session.run(i % 100 == 0 ? "a = {}" : "a");
    }
    session.check();
  }

  private String dictStep() {
    String name = pick("a", "a", "a", "b");
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> name + "[" + scalar() + "] = " + near();
      case 4, 5 -> "del " + name + "[" + scalar() + "]";
      case 6 -> name + ".pop(" + scalar() + ")";
      case 7 -> name + ".pop(" + scalar() + ", None)";
      case 8 -> name + ".popitem()";
      case 9 -> name + ".setdefault(" + scalar() + ", " + near() + ")";
      case 10 -> name + ".get(" + scalar() + ")";
      case 11 -> "a.update(b)";
      case 12 -> "a | b";
      case 13 -> "a |= {" + scalar() + ": " + near() + "}";
      case 14 -> "a == b";
      case 15 -> "list(a.items())";
      case 16 -> "list(reversed(a))";
      case 17 -> "len(a.keys() & b.keys())";
      case 18 -> "a.items() == b.items()";
      default -> scalar() + " in a";
    };
  }

  @Test
  void sets() {
    session.run("a = set()");
    session.run("b = {1, 2, 3}");
    for (int i = 0; i < 2 * STEPS; i++) {
      session.run(setStep());
      session.run(i % 150 == 0 ? "a = set()" : random.nextInt(2) == 0 ? "a" : "b");
    }
    session.check();
  }

  /** Elements whose hash does not depend on the process. */
  private String number() {
    return pick(
        String.valueOf(near()),
        String.valueOf(random.nextInt(60)),
        String.valueOf(random.nextInt(1000000)),
        near() + ".5",
        random.nextInt(40) + " * 64",
        "2 ** " + random.nextInt(100),
        "(" + near() + ", " + near() + ")",
        "frozenset([" + near() + "])");
  }

  private String numbers() {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      text.append(number()).append(", ");
    }
    return "[" + text + "]";
  }

  private String setStep() {
    String left = pick("a", "a", "b");
    String right = pick("b", "a", "set(" + numbers() + ")", "frozenset(" + numbers() + ")");
    String iterable = pick(numbers(), "range(" + random.nextInt(30) + ")", right, "dict(b=1)");
    return switch (random.nextInt(22)) {
      case 0, 1, 2 -> left + ".add(" + number() + ")";
      case 3, 4 -> left + ".discard(" + number() + ")";
      case 5 -> left + ".remove(" + number() + ")";
      case 6, 7 -> left + ".pop()";
      case 8, 9 -> left + ".update(" + numbers() + ")";
      case 10 -> left + pick(" | ", " & ", " - ", " ^ ") + right;
      case 11 -> left + pick(" |= ", " &= ", " -= ", " ^= ") + right;
      case 12 -> left + pick(" == ", " < ", " <= ", " > ", " >= ", " != ") + right;
      case 13 -> "frozenset(a)" + pick(" | ", " & ", " - ", " ^ ") + right;
      case 14 -> left + ".intersection(" + numbers() + ", range(50))";
      case 15 -> left + ".difference(" + numbers() + ", range(5))";
      case 16 -> left + ".symmetric_difference(" + numbers() + ")";
      case 17 -> left + pick(".issubset(", ".issuperset(", ".isdisjoint(") + numbers() + ")";
      case 18 -> left + ".intersection_update(range(" + random.nextInt(100) + "))";
      case 19 -> left + ".symmetric_difference_update(" + numbers() + ")";
      case 20 -> left + ".update(range(" + random.nextInt(300) + "))";
      default -> "hash(frozenset(" + left + "))";
    };
  }

  @Test
  void iterationOrderOfSetsOfNumbers() {
    for (int size = 0; size < 4000; size += 1 + size / 7) {
      session.run("list(set(range(" + size + ", 0, -1)))");
      session.run("list(set(range(0, " + size * 37 + ", 37)))");
      session.run("list(set(range(" + size + ")) - set(range(0, " + size + ", 3)))");
      session.run("list(set(map(hash, range(" + size + "))) | {-1, -2, 5.5})");
    }
    session.run("sum(list(set(range(70000)))[69000:])");
    session.check();
  }

  @Test
  void ranges() {
    for (int i = 0; i < STEPS; i++) {
      String big = random.nextInt(6) == 0 ? "2 ** 64 + " : "";
      session.run(
          "a = range("
              + big
              + near()
              + ", "
              + big
              + near()
              + ", "
              + pick("1", "2", "-1", "-3")
              + ")");
      session.run("a[" + slice() + "]");
      session.run("a[" + near() + "]");
      session.run("list(a) == list(reversed(a))[::-1]");
      session.run("len(a)");
      session.run(near() + " in a");
      session.run("a.index(" + near() + ")");
      session.run("a.count(" + near() + ".0)");
      session.run("hash(a)");
      session.run("a == range(" + near() + ", " + near() + ")");
      session.run("slice(" + near() + ", None, " + near() + ").indices(" + random.nextInt(9) + ")");
    }
    session.check();
  }

  @Test
  void sorting() {
    for (int i = 0; i < 400; i++) {
      int size = random.nextInt(300);
      StringBuilder text = new StringBuilder();
      int kind = random.nextInt(7);
      int spread = 1 + random.nextInt(200);
      for (int k = 0; k < size; k++) {
        text.append(element(kind, k, spread)).append(", ");
      }
      String reverse = random.nextBoolean() ? ", reverse=True" : "";
      session.run("sorted([" + text + "]" + reverse + ")");
      session.run("sorted([" + text + "], key=" + pick("str", "repr", "len") + reverse + ")");
    }
    session.check();
  }

  /** Sets and NaNs are ordered in part only: the result depends on which ones are compared. */
  private String element(int kind, int index, int spread) {
    int number = random.nextInt(spread);
    return switch (kind) {
      case 0 -> String.valueOf(number);
      case 1 -> number + ".25";
      case 2 -> "'" + number + "'";
      case 3 -> "(" + number % 5 + ", " + index + ")";
      case 4 -> "{" + number % 6 + ", " + random.nextInt(6) + "}";
      case 5 -> number % 9 == 0 ? "float('nan')" : number + ".5";
      default -> index % 40 < 30 ? String.valueOf(index) : number + ".5";
    };
  }
}
