package dev.krait.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * A node of the parse tree that holds its children in little space: most nodes have one child for a
 * moment and are then replaced by it.
 */
public abstract class SyntaxNode extends ParserRuleContext {
  private ParseTree first;
  private ParseTree[] others;
  private int count;

  protected SyntaxNode() {}

  protected SyntaxNode(ParserRuleContext parent, int invokingState) {
    super(parent, invokingState);
  }

  final void append(ParseTree child) {
    int n = count++;
    if (n == 0) {
      first = child;
    } else if (others == null) {
      others = new ParseTree[3];
      others[0] = child;
    } else {
      if (n > others.length) {
        others = Arrays.copyOf(others, n + n);
      }
      others[n - 1] = child;
    }
  }

  /** The number of children. */
  public final int size() {
    return count;
  }

  /** The child at an index that must be smaller than {@link #size()}. */
  public final ParseTree child(int index) {
    return index == 0 ? first : others[index - 1];
  }

  /** The first token of this node. */
  public final PythonToken startToken() {
    return (PythonToken) start;
  }

  /** The last token of this node that is not just line structure. */
  public final PythonToken stopToken() {
    return (PythonToken) stop;
  }

  // What ANTLR's own accessors need.

  @Override
  public <T extends ParseTree> T addAnyChild(T child) {
    append(child);
    return child;
  }

  @Override
  public RuleContext addChild(RuleContext child) {
    return addAnyChild(child);
  }

  @Override
  public TerminalNode addChild(TerminalNode child) {
    return addAnyChild(child);
  }

  @Override
  public int getChildCount() {
    return count;
  }

  @Override
  public ParseTree getChild(int index) {
    return index < 0 || index >= count ? null : child(index);
  }

  @Override
  public <T extends ParseTree> T getChild(Class<? extends T> type, int index) {
    int left = index;
    for (int i = 0; i < count; i++) {
      if (type.isInstance(child(i)) && left-- == 0) {
        return type.cast(child(i));
      }
    }
    return null;
  }

  @Override
  public TerminalNode getToken(int type, int index) {
    List<TerminalNode> found = getTokens(type);
    return index < found.size() ? found.get(index) : null;
  }

  @Override
  public List<TerminalNode> getTokens(int type) {
    List<TerminalNode> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (child(i) instanceof PythonToken token && token.type == type) {
        found.add(token);
      }
    }
    return found;
  }

  @Override
  public <T extends ParserRuleContext> T getRuleContext(Class<? extends T> type, int index) {
    return getChild(type, index);
  }

  @Override
  public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> type) {
    List<T> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (type.isInstance(child(i))) {
        found.add(type.cast(child(i)));
      }
    }
    return found;
  }
}
