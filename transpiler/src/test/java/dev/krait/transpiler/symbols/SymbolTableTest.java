package dev.krait.transpiler.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.OracleScript;
import dev.krait.transpiler.parser.PythonParser;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares scopes, symbols and the variables of code objects with those of CPython. */
class SymbolTableTest {
  private static final List<String> TEST_MODULES =
      List.of(
          "scope",
          "symtable",
          "type_params",
          "type_aliases",
          "type_annotations",
          "typing",
          "annotationlib",
          "generators",
          "coroutines",
          "asyncgen",
          "listcomps",
          "setcomps",
          "dictcomps",
          "genexps",
          "named_expressions",
          "class",
          "super",
          "grammar",
          "patma",
          "except_star",
          "keywordonlyarg",
          "positional_only_arg",
          "fstring",
          "tstring",
          "future_stmt.test_future",
          "builtin",
          "descr");

  @Test
  void equalsCPythonOverItsLibrary() throws Exception {
    List<String> files = files();
    assertTrue(files.size() > 150, "only " + files.size() + " files");
    List<String> command = new ArrayList<>(files);
    List<String> lines = OracleScript.run(SymbolTableTest.class, "symbol_tables.py", command, "");
    List<String> wrong = new ArrayList<>();
    int at = 0;
    for (String file : files) {
      assertEquals("file " + file, lines.get(at++));
      int end = at;
      while (end < lines.size() && !lines.get(end).startsWith("file ")) {
        end++;
      }
      String difference = difference(lines.subList(at, end), Path.of(file));
      if (difference != null) {
        wrong.add(file + ": " + difference);
      }
      at = end;
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> library = Files.list(OracleScript.library())) {
      library.map(Path::toString).filter(name -> name.endsWith(".py")).sorted().forEach(files::add);
    }
    for (String module : TEST_MODULES) {
      String path = "test/test_" + module.replace('.', '/') + ".py";
      files.add(OracleScript.library().resolve(path).toString());
    }
    return files;
  }

  private static String difference(List<String> expected, Path file) throws IOException {
    SourceText source = SourceText.ofBytes(Files.readAllBytes(file), file.toString());
    SymbolTable table = SymbolTable.build(new PythonParser().parse(source));
    List<String> scopes = new ArrayList<>();
    printScope(table.module(), "", scopes);
    Set<String> codes = new TreeSet<>();
    collectCodes(table.module(), codes, Collections.newSetFromMap(new IdentityHashMap<>()));
    int count = 0;
    for (String line : expected) {
      if (line.startsWith("code ")) {
        // CPython drops unreachable code, so it may have fewer.
        if (!codes.contains(line)) {
          return "no " + line;
        }
      } else if (count >= scopes.size() || !scopes.get(count++).equals(line)) {
        return "expected " + line + " but was " + (count > 0 ? scopes.get(count - 1) : "nothing");
      }
    }
    return count == scopes.size() ? null : "too much: " + scopes.get(count);
  }

  private static void printScope(Scope scope, String indent, List<String> out) {
    out.add(
        "%s%d %s %d %d (%s)"
            .formatted(
                indent,
                scope.kind().typeCode(),
                scope.name(),
                scope.position().lineno(),
                scope.traits().nested() ? 1 : 0,
                String.join(",", scope.parameters())));
    for (Symbol symbol : new TreeMap<>(scope.symbols()).values()) {
      out.add(indent + "  " + symbol.name() + "=" + symbol.packed());
    }
    for (Scope child : scope.children()) {
      printScope(child, indent + " ", out);
    }
  }

  private static void collectCodes(Scope scope, Set<String> out, Set<Scope> seen) {
    if (!seen.add(scope)) {
      return;
    }
    if (scope.kind() != ScopeKind.MODULE && scope.kind() != ScopeKind.ANNOTATION) {
      boolean function = scope.kind().isFunctionLike();
      out.add(
          "code %s %s (%s) (%s) (%s) %d"
              .formatted(
                  function ? "function" : "class",
                  scope.qualifiedName(),
                  String.join(",", scope.variables()),
                  String.join(",", scope.cellVariables()),
                  String.join(",", scope.freeVariables()),
                  function ? codeFlags(scope) : 0));
    }
    scope.children().forEach(child -> collectCodes(child, out, seen));
  }

  private static int codeFlags(Scope scope) {
    ScopeTraits traits = scope.traits();
    int flags = (traits.variadic() ? 0x4 : 0) | (traits.keywordVariadic() ? 0x8 : 0);
    flags |= traits.nested() ? 0x10 : 0;
    if (!scope.kind().isFunction()) {
      return flags;
    }
    if (traits.generator()) {
      return flags | (traits.coroutine() ? 0x200 : 0x20);
    }
    return flags | (traits.coroutine() ? 0x80 : 0);
  }
}
