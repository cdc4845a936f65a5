package dev.krait.transpiler.symbols;

import java.util.TreeMap;

/** Prints a symbol table: one line per scope, one per name, the scopes inside indented. */
public final class SymbolTablePrinter {
  private static final String[] FLAG_NAMES = {
    "global",
    "local",
    "param",
    "nonlocal",
    "use",
    null,
    "free-class",
    "import",
    "annotated",
    "iteration",
    "type-param",
    "inlined-cell"
  };

  private final StringBuilder out = new StringBuilder();

  private SymbolTablePrinter() {}

  public static String print(SymbolTable table) {
    SymbolTablePrinter printer = new SymbolTablePrinter();
    printer.print(table.module(), "");
    return printer.out.toString();
  }

  private void print(Scope scope, String indent) {
    out.append(indent)
        .append(scope.kind().typeName())
        .append(' ')
        .append(scope.name())
        .append(" line ")
        .append(scope.position().lineno());
    if (scope.traits().nested()) {
      out.append(" nested");
    }
    if (!scope.parameters().isEmpty()) {
      out.append(" (").append(String.join(", ", scope.parameters())).append(')');
    }
    out.append('\n');
    for (Symbol symbol : new TreeMap<>(scope.symbols()).values()) {
      out.append(indent).append("  ").append(symbol.name()).append(": ");
      out.append(symbol.resolution());
      for (int bit = 0; bit < FLAG_NAMES.length; bit++) {
        if ((symbol.flags() >> bit & 1) != 0) {
          out.append(' ').append(FLAG_NAMES[bit]);
        }
      }
      out.append('\n');
    }
    for (Scope child : scope.children()) {
      print(child, indent + "    ");
    }
  }
}
