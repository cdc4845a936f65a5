package dev.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code sort_keys.py} by hand. */
public final class SortKeys {
  private static final Map<Integer, List<Item>> RECORDS = new HashMap<>();

  private SortKeys() {}

  private record Item(long number, String name, int group) {}

  private static List<Item> records(int size) {
    List<Item> made = new ArrayList<>();
    long state = 99;
    for (int i = 0; i < size; i++) {
      state = (state * 1103515245 + 12345) % 2147483648L;
      long number = state >> 8;
      made.add(new Item(number, "n" + number % 10007, (int) (number % 13)));
    }
    return made;
  }

  private static List<Item> sorted(List<Item> items, Comparator<Item> order) {
    List<Item> sorted = new ArrayList<>(items);
    sorted.sort(order);
    return sorted;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    List<Item> made = RECORDS.computeIfAbsent(size, SortKeys::records);
    List<Item> byNumber = sorted(made, Comparator.comparingLong(Item::number));
    List<Item> byGroup =
        sorted(made, Comparator.comparingInt(Item::group).thenComparing(Item::name));
    List<Item> byName = sorted(made, (left, right) -> right.name.compareTo(left.name));
    return String.format(
        "(%d, '%s', '%s', %d)",
        byNumber.get(0).number,
        byGroup.get(size / 2).name,
        byName.get(0).name,
        byName.get(size - 1).number);
  }
}
