package dev.krait.transpiler.parser;

import dev.krait.grammar.PythonLexer;
import dev.krait.grammar.RejectedException;
import dev.krait.grammar.SourceChars;
import dev.krait.grammar.TokenArray;
import dev.krait.transpiler.ast.BigStack;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.source.SourceText;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Text to syntax tree. What is not Python 3.14 is handed to a diagnoser, whose exception is thrown.
 *
 * <p>Instances have no state but the diagnoser and serve any number of threads.
 */
public final class PythonParser {
  private final RejectionDiagnoser diagnoser;

  /** A parser that says "invalid syntax" whatever is wrong. */
  public PythonParser() {
    this(null);
  }

  /** A parser that asks {@code diagnoser} what is wrong. */
  public PythonParser(RejectionDiagnoser diagnoser) {
    this.diagnoser = diagnoser;
  }

  /** Parses a module: mode {@code exec}. */
  public Mod.Module parse(SourceText source) {
    return build(source, (builder, parser) -> builder.module(parser.file()));
  }

  /** Parses one expression: mode {@code eval}. Blanks before it are skipped. */
  public Mod.Expression parseExpression(SourceText source) {
    return build(source, (builder, parser) -> builder.expression(parser.evaluation()));
  }

  /** Parses one statement as the interactive interpreter does: mode {@code single}. */
  public Mod.Interactive parseInteractive(SourceText source) {
    return build(source, (builder, parser) -> builder.interactive(parser.interactive()));
  }

  private <T> T build(
      SourceText source, BiFunction<AstBuilder, dev.krait.grammar.PythonParser, T> rule) {
    boolean[] deep = new boolean[1];
    T tree =
        parse(
            source,
            tokens -> {
              AstBuilder builder = new AstBuilder(source, tokens);
              T built = rule.apply(builder, new dev.krait.grammar.PythonParser(tokens));
              deep[0] = builder.isDeep();
              return built;
            });
    if (deep[0] && diagnoser != null) {
      PythonSyntaxException error = diagnoser.diagnoseDeep(source);
      if (error != null) {
        throw error;
      }
    }
    return tree;
  }

  /** The tokens of a source; throws what the parser throws. */
  TokenArray tokens(SourceText source) {
    return parse(source, tokens -> tokens);
  }

  private <T> T parse(SourceText source, Function<TokenArray, T> rest) {
    try {
      return BigStack.run(() -> rest.apply(tokenize(source)));
    } catch (RejectedException e) {
      throw diagnose(source, e);
    } catch (StackOverflowError e) {
      throw new PythonSyntaxException(
          PythonSyntaxException.Kind.MemoryError,
          "Parser stack overflowed - Python source too complex to parse",
          source.filename(),
          -1,
          -1,
          -1,
          -1,
          null);
    }
  }

  private static TokenArray tokenize(SourceText source) {
    if (source.decodingError() != null || source.nulOffset() >= 0) {
      throw new RejectedException("not a text", 1, 0);
    }
    SourceChars chars = new SourceChars(source.chars(), source.length(), source.filename());
    return new PythonLexer(chars).tokenize();
  }

  private PythonSyntaxException diagnose(SourceText source, RejectedException rejection) {
    if (diagnoser != null) {
      return diagnoser.diagnose(source);
    }
    int line = rejection.line();
    int offset = source.charColumn(line, rejection.column()) + 1;
    return new PythonSyntaxException(
        PythonSyntaxException.Kind.SyntaxError,
        rejection.getMessage(),
        source.filename(),
        line,
        offset,
        line,
        offset,
        source.line(line));
  }
}
