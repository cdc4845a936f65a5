package dev.krait.transpiler.diagnostics.peg;

/** Which expressions can be assigned to or deleted ({@code _PyPegen_get_invalid_target}). */
enum Targets {
  ASSIGN("assign to"),
  LOOP("assign to"),
  DELETE("delete");

  private final String verb;

  Targets(String verb) {
    this.verb = verb;
  }

  /** Fails where a part of the node is no target; else there is nothing to say. */
  Object check(PegParser parser, Node node) {
    Node invalid = invalid(node);
    if (invalid != null) {
      throw parser.errors().at(invalid, "cannot " + verb + " " + invalid.kind().title());
    }
    return null;
  }

  private Node invalid(Node node) {
    return switch (node.kind()) {
      case NAME, SUBSCRIPT, ATTRIBUTE -> null;
      case LIST, TUPLE -> {
        for (Node item : node.children()) {
          Node found = invalid(item);
          if (found != null) {
            yield found;
          }
        }
        yield null;
      }
      case STARRED -> this == DELETE ? node : invalid(node.children().get(0));
      case COMPARISON -> {
        if (this != LOOP) {
          yield node;
        }
        // "for a in b" was read as a comparison.
        boolean membership = node.children().get(1).is(NodeKind.MEMBERSHIP);
        yield membership ? invalid(node.children().get(0)) : null;
      }
      default -> node;
    };
  }
}
