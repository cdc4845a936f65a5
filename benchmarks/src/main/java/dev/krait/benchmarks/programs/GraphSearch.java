package dev.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code graph_search.py} by hand. */
public final class GraphSearch {
  private static final Map<Integer, Map<Integer, Set<Integer>>> GRAPHS = new HashMap<>();

  private GraphSearch() {}

  private static Map<Integer, Set<Integer>> graph(int size) {
    Map<Integer, Set<Integer>> edges = new HashMap<>();
    long state = 7;
    for (int node = 0; node < size; node++) {
      Set<Integer> neighbours = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        state = (state * 1103515245 + 12345) % 2147483648L;
        neighbours.add((int) ((state >> 8) % size));
      }
      edges.put(node, neighbours);
    }
    return edges;
  }

  private static Map<Integer, Integer> breadth(Map<Integer, Set<Integer>> edges) {
    Map<Integer, Integer> distance = new HashMap<>();
    distance.put(0, 0);
    List<Integer> level = List.of(0);
    while (!level.isEmpty()) {
      List<Integer> following = new ArrayList<>();
      for (Integer node : level) {
        int far = distance.get(node) + 1;
        for (Integer other : edges.get(node)) {
          if (!distance.containsKey(other)) {
            distance.put(other, far);
            following.add(other);
          }
        }
      }
      level = following;
    }
    return distance;
  }

  private static String depth(Map<Integer, Set<Integer>> edges) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> stack = new ArrayList<>(List.of(0));
    long order = 0;
    while (!stack.isEmpty()) {
      Integer node = stack.remove(stack.size() - 1);
      if (!seen.add(node)) {
        continue;
      }
      order = (order * 31 + node) % 1000003;
      List<Integer> others = new ArrayList<>();
      for (Integer other : edges.get(node)) {
        if (!seen.contains(other)) {
          others.add(other);
        }
      }
      Collections.sort(others);
      stack.addAll(others);
    }
    return "(" + order + ", " + seen.size() + ")";
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    Map<Integer, Set<Integer>> edges = GRAPHS.computeIfAbsent(size, GraphSearch::graph);
    Map<Integer, Integer> distance = breadth(edges);
    long sum = 0;
    int max = 0;
    for (int far : distance.values()) {
      sum += far;
      max = Math.max(max, far);
    }
    return "(" + max + ", " + sum + ", " + depth(edges) + ")";
  }
}
