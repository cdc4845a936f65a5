package dev.krait.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.atn.SetTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;

/** What makes lexer and parser fast, which a change of the grammar could lose without a sign. */
class DecisionsTest {
  @Test
  void parserDecidesByOneToken() {
    ATN atn = PythonParser._ATN;
    LL1Analyzer analyzer = new LL1Analyzer(atn);
    List<String> undecided = new ArrayList<>();
    for (DecisionState state : atn.decisionToState) {
      IntervalSet seen = new IntervalSet();
      for (IntervalSet next : analyzer.getDecisionLookahead(state)) {
        if (!seen.and(next).isNil()) {
          undecided.add(PythonParser.ruleNames[state.ruleIndex] + " at " + seen.and(next));
        }
        seen.addAll(next);
      }
    }
    assertEquals(List.of(), undecided);
    assertTrue(atn.decisionToState.size() > 100);
  }

  @Test
  void lexerTellsNoCharactersBeyondAsciiApart() {
    ATN atn = PythonLexer._ATN;
    int sets = 0;
    for (ATNState state : atn.states) {
      for (Transition transition : state.getTransitions()) {
        IntervalSet label = transition.label();
        if (label == null || transition.isEpsilon()) {
          continue;
        }
        IntervalSet beyond = label.and(IntervalSet.of(0x80, 0xFFFF));
        assertTrue(beyond.isNil() || beyond.size() == 0xFF80, label.toString());
        sets += transition instanceof SetTransition ? 1 : 0;
      }
    }
    assertTrue(sets > 10);
  }

  @Test
  void tokensComeOneByOne() {
    PythonLexer lexer = new PythonLexer(SourceChars.of("a\n b", "<test>"));
    PythonLexer again = new PythonLexer(SourceChars.of("a\nif b:\n  c", "<test>"));
    List<String> types = new ArrayList<>();
    for (Token t = again.nextToken(); t.getType() != Token.EOF; t = again.nextToken()) {
      types.add(PythonLexer.VOCABULARY.getSymbolicName(t.getType()));
    }
    assertEquals(
        List.of(
            "NAME", "NEWLINE", "IF", "NAME", "COLON", "NEWLINE", "INDENT", "NAME", "NEWLINE",
            "DEDENT"),
        types);
    assertNotNull(lexer.nextToken());
  }
}
