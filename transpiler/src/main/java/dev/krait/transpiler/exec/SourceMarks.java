package dev.krait.transpiler.exec;

import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.exception.RaiseMarks;
import dev.krait.runtime.exception.RaisePlace;
import dev.krait.runtime.exception.SourceLines;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.text.unicode.CharacterDatabase;
import dev.krait.transpiler.ast.BigStack;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.parser.PythonParser;
import dev.krait.transpiler.source.SourceText;
import dev.krait.transpiler.tracebacks.CaretLines;
import dev.krait.transpiler.tracebacks.Evidence;
import dev.krait.transpiler.tracebacks.RaisePlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places and marks for tracebacks, from the sources of the modules. */
public final class SourceMarks implements RaiseMarks {
  private static final int KEPT = 32;

  private final Map<String, RaisePlaces> parsed = new LinkedHashMap<>();

  @Override
  public RaisePlace find(PyTraceback entry) {
    PyCode code = entry.code();
    Evidence evidence = TracebackEvidence.of(entry);
    RaisePlaces module = evidence == null ? null : module(code.filename());
    if (module == null) {
      return null;
    }
    Position found = module.find(code.name(), code.firstLine(), entry.line(), evidence);
    return found == null
        ? null
        : new RaisePlace(
            found.lineno(), found.colOffset(), found.endLineno(), found.endColOffset());
  }

  private synchronized RaisePlaces module(String filename) {
    if (parsed.containsKey(filename)) {
      return parsed.get(filename);
    }
    String text = SourceLines.text(filename);
    Mod tree = text == null ? null : parse(text);
    RaisePlaces module = tree == null ? null : new RaisePlaces(tree);
    if (parsed.size() >= KEPT) {
      parsed.remove(parsed.keySet().iterator().next());
    }
    parsed.put(filename, module);
    return module;
  }

  private static Mod parse(String text) {
    try {
      SourceText source = SourceText.ofText(text, "<source>");
      return BigStack.run(() -> new PythonParser().parse(source));
    } catch (PythonSyntaxException e) {
      return null;
    }
  }

  @Override
  public List<String> show(String filename, RaisePlace place) {
    List<String> lines = new ArrayList<>();
    for (int line = place.line(); line <= place.endLine(); line++) {
      String text = SourceLines.line(filename, line);
      if (text == null) {
        return List.of();
      }
      lines.add(text);
    }
    Position position =
        new Position(place.line(), place.column(), place.endLine(), place.endColumn());
    return new CaretLines(lines, position, SourceMarks::parse, SourceMarks::width).shown();
  }

  private static int width(int c) {
    if (c < 0x80) {
      return 1;
    }
    String width = CharacterDatabase.current().width(c);
    return width.equals("W") || width.equals("F") ? 2 : 1;
  }
}
