package dev.krait.transpiler.diagnostics.peg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of Python 3.14, read once from the {@code .peg} files beside this class. */
final class Grammar {
  private static final List<String> FILES =
      List.of("statements.peg", "patterns.peg", "expressions.peg", "errors.peg");

  private static final class Holder {
    static final Grammar PYTHON = read();
  }

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private Grammar() {}

  static Grammar python() {
    return Holder.PYTHON;
  }

  private static Grammar read() {
    Grammar grammar = new Grammar();
    StringBuilder text = new StringBuilder();
    for (String file : FILES) {
      try (InputStream in = Grammar.class.getResourceAsStream(file)) {
        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    new GrammarReader(text.toString(), grammar).readRules();
    for (Rule rule : grammar.rules.values()) {
      if (!rule.isDefined()) {
        throw new IllegalStateException("The grammar has no rule " + rule.name());
      }
    }
    return grammar;
  }

  /** The rule of that name, or null. */
  Rule rule(String name) {
    return rules.get(name);
  }

  Rule declare(String name, boolean memoised, boolean lenient) {
    Rule rule = new Rule(name, rules.size(), memoised, lenient);
    if (rules.put(name, rule) != null) {
      throw new IllegalStateException("The grammar has two rules " + name);
    }
    return rule;
  }
}
