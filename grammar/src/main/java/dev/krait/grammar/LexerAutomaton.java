package dev.krait.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * Runs the automaton that ANTLR derives from the lexer's rules directly over the characters. Same
 * tokens as ANTLR's own loop; faster, since it counts no lines and remembers one transition for all
 * characters beyond ASCII, which the rules do not tell apart.
 */
final class LexerAutomaton extends LexerATNSimulator {
  private static final int MODE = 0;

  private final SourceChars source;
  private final char[] chars;
  private final int length;
  private DFAState[] beyondAscii = new DFAState[0];
  private int end;

  LexerAutomaton(PythonLexerBase lexer, LexerATNSimulator original, SourceChars source) {
    super(lexer, lexer.getATN(), original.decisionToDFA, original.getSharedContextCache());
    this.source = source;
    this.chars = source.chars();
    this.length = source.size();
  }

  /** Where the token that {@link #tokenAt} found ends, exclusive. */
  int end() {
    return end;
  }

  /** The type of the longest token that begins at {@code start}, or 0 if there is none. */
  int tokenAt(int start) {
    DFAState state = decisionToDFA[MODE].s0;
    if (state == null) {
      state = startState();
    }
    int type = 0;
    int position = start;
    for (; ; ) {
      char c = chars[position];
      DFAState next;
      if (c != 0 && c < 0x80) {
        DFAState[] edges = state.edges;
        next = edges == null ? null : edges[c];
        if (next == null) {
          next = computeTargetState(source, state, c);
        }
      } else if (c == 0 && position >= length) {
        next = ERROR;
      } else {
        next = c == 0 ? computeTargetState(source, state, c) : beyondAscii(state);
      }
      if (next == ERROR) {
        return type;
      }
      position++;
      state = next;
      if (next.isAcceptState) {
        type = next.prediction;
        end = position;
      }
    }
  }

  private DFAState beyondAscii(DFAState state) {
    int number = state.stateNumber;
    if (number >= beyondAscii.length) {
      beyondAscii = Arrays.copyOf(beyondAscii, number + 64);
    }
    DFAState next = beyondAscii[number];
    if (next == null) {
      next = computeTargetState(source, state, 0x80);
      beyondAscii[number] = next;
    }
    return next;
  }

  private DFAState startState() {
    DFA dfa = decisionToDFA[MODE];
    ATNConfigSet closure = computeStartState(source, atn.modeToStartState.get(MODE));
    DFAState state = addDFAState(closure);
    dfa.s0 = state;
    return state;
  }
}
