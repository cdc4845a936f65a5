package dev.krait.transpiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.transpiler.source.SourceText;
import org.junit.jupiter.api.Test;

/** The list of tokens for people to read. */
class TokenDumpTest {
  @Test
  void oneLinePerToken() {
    SourceText source = SourceText.ofText("if é:  # why\n  f(f'a{b!r}',)\n", "<test>");
    assertEquals(
        """
        1,0-1,2:            IF             'if'
        1,3-1,5:            NAME           'é'
        1,5-1,6:            COLON          ':'
        1,13-1,13:          NEWLINE        ''
        2,2-2,2:            INDENT         ''
        2,2-2,3:            NAME           'f'
        2,3-2,4:            LPAR           '('
        2,4-2,6:            FSTRING_START  "f'"
        2,6-2,7:            FSTRING_MIDDLE 'a'
        2,7-2,8:            LBRACE         '{'
        2,8-2,9:            NAME           'b'
        2,9-2,10:           EXCLAMATION    '!'
        2,10-2,11:          NAME           'r'
        2,11-2,12:          RBRACE         '}'
        2,12-2,13:          FSTRING_END    "'"
        2,13-2,14:          LAST_COMMA     ','
        2,14-2,15:          RPAR           ')'
        2,15-2,15:          NEWLINE        ''
        3,0-3,0:            DEDENT         ''
        3,0-3,0:            EOF            ''
        """,
        TokenDump.dump(source, new PythonParser()));
  }
}
