package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Optimizer;
import dev.krait.transpiler.diagnostics.peg.StartRule;
import dev.krait.transpiler.diagnostics.semantic.CompileOptions;
import dev.krait.transpiler.diagnostics.semantic.SemanticChecks;
import dev.krait.transpiler.diagnostics.semantic.SyntaxWarning;
import dev.krait.transpiler.parser.PythonParser;
import dev.krait.transpiler.parser.RejectionDiagnoser;
import dev.krait.transpiler.source.SourceText;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Source to checked syntax tree: parses, finds out what is wrong if that fails, and makes the
 * checks that CPython's compiler makes. Every method throws the {@link PythonSyntaxException} that
 * CPython would raise.
 *
 * <p>Warnings go to a consumer as they are found, since python prints them even if an error
 * follows.
 */
public final class Checker {
  /** A tree that CPython would compile, and its symbols. */
  public record Checked<M extends Mod>(M tree, SymbolTable symbols) {}

  private final Consumer<SyntaxWarning> warnings;
  private final CompileOptions options;

  /** A checker that tells warnings to a consumer. */
  public Checker(Consumer<SyntaxWarning> warnings) {
    this(warnings, CompileOptions.NONE);
  }

  public Checker(Consumer<SyntaxWarning> warnings, CompileOptions options) {
    this.warnings = warnings;
    this.options = options;
  }

  /** Checks a module, as {@code compile} does with the bytes of one that is imported. */
  public Checked<Mod.Module> module(byte[] bytes, String filename) {
    return module(SourceText.ofBytes(bytes, filename));
  }

  /** Checks a module: mode {@code exec}. */
  public Checked<Mod.Module> module(SourceText source) {
    return check(source, parser(StartRule.MODULE)::parse);
  }

  /**
   * Checks the file that {@code python FILE} runs. CPython reads it line by line, which shows in
   * some messages and places.
   */
  public Checked<Mod.Module> script(byte[] bytes, String filename) {
    SourceText source = SourceText.ofBytes(bytes, filename);
    PythonParser parser =
        new PythonParser(new Diagnoser(SyntaxDiagnoser::diagnoseScript, StartRule.MODULE));
    return check(source, parser::parse);
  }

  /** Checks one expression: mode {@code eval}. */
  public Checked<Mod.Expression> expression(SourceText source) {
    return check(source, parser(StartRule.EXPRESSION)::parseExpression);
  }

  /** Checks one statement of the interactive interpreter: mode {@code single}. */
  public Checked<Mod.Interactive> interactive(SourceText source) {
    return check(source, this::parseInteractive);
  }

  private Mod.Interactive parseInteractive(SourceText source) {
    if (options.interactive().keepsBlocksOpen()) {
      PythonSyntaxException error =
          SyntaxDiagnoser.diagnose(source, StartRule.INTERACTIVE, options.interactive());
      if (error != null) {
        throw error;
      }
    }
    return parser(StartRule.INTERACTIVE).parseInteractive(source);
  }

  /** Parses only: what {@code ast.parse} does in a mode of {@code compile}. */
  public Mod parse(SourceText source, String mode) {
    return switch (mode) {
      case "eval" -> parsed(source, parser(StartRule.EXPRESSION)::parseExpression);
      case "single" -> parsed(source, this::parseInteractive);
      default -> parsed(source, parser(StartRule.MODULE)::parse);
    };
  }

  /** Parses and finds the symbols only: what {@code symtable} does in a mode of {@code compile}. */
  public SymbolTable symbols(SourceText source, String mode) {
    return SemanticChecks.symbols(parse(source, mode), source.filename(), options);
  }

  private <M extends Mod> M parsed(SourceText source, Function<SourceText, M> parse) {
    M tree;
    try {
      tree = parse.apply(source);
    } catch (PythonSyntaxException e) {
      LexicalWarnings.before(source, e).forEach(warnings);
      throw e;
    }
    LexicalWarnings.of(source).forEach(warnings);
    return tree;
  }

  /** Checks a tree that no source was parsed to. */
  public <M extends Mod> Checked<M> tree(M tree, String filename) {
    return checked(tree, filename, null);
  }

  private <M extends Mod> Checked<M> check(SourceText source, Function<SourceText, M> parse) {
    M tree = parsed(source, parse);
    // Only of a file does CPython's compiler quote a line.
    List<String> lines = source.bytes() == null ? null : lines(source);
    return checked(tree, source.filename(), lines);
  }

  /** What {@code -O} leaves out is checked too. */
  private <M extends Mod> Checked<M> checked(M tree, String filename, List<String> lines) {
    SymbolTable symbols = SemanticChecks.analyze(tree, filename, lines, options, warnings);
    M kept = Optimizer.forCode(tree, options.optimize());
    return new Checked<>(
        kept,
        kept == tree
            ? symbols
            : SemanticChecks.analyze(kept, filename, lines, options, warning -> {}));
  }

  private PythonParser parser(StartRule start) {
    return new PythonParser(
        new Diagnoser(
            source -> SyntaxDiagnoser.diagnose(source, start, options.interactive()), start));
  }

  /** What CPython's own parser makes of a source. */
  private record Diagnoser(Function<SourceText, PythonSyntaxException> find, StartRule start)
      implements RejectionDiagnoser {
    @Override
    public PythonSyntaxException diagnose(SourceText source) {
      return orPlain(find.apply(source), source, start);
    }

    @Override
    public PythonSyntaxException diagnoseDeep(SourceText source) {
      return find.apply(source);
    }
  }

  /** Should the diagnoser find nothing, the parser's own complaint has to do. */
  private static PythonSyntaxException orPlain(
      PythonSyntaxException found, SourceText source, StartRule start) {
    if (found != null) {
      return found;
    }
    PythonParser parser = new PythonParser();
    try {
      switch (start) {
        case MODULE -> parser.parse(source);
        case EXPRESSION -> parser.parseExpression(source);
        case INTERACTIVE -> parser.parseInteractive(source);
      }
    } catch (PythonSyntaxException error) {
      return error;
    }
    throw new IllegalStateException("a source was rejected, then accepted");
  }

  private static List<String> lines(SourceText source) {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return source.line(index + 1);
      }

      @Override
      public int size() {
        return source.lineCount();
      }
    };
  }
}
