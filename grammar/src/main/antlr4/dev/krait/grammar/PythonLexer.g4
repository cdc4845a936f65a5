/*
 * The tokens of Python 3.14.
 *
 * The rules below say what one token looks like. What depends on more than the characters of one token stands in the
 * base class: indentation, brackets, the text of f-strings and t-strings, and the few tokens that are told apart by
 * their neighbours, which keep the parser free of lookahead (see the section "tokens").
 */
lexer grammar PythonLexer;

options { superClass = PythonLexerBase; }

tokens {
    // Line structure. Blank lines and lines in brackets give no NEWLINE.
    NEWLINE, INDENT, DEDENT,
    // What stands between the quotes of an f-string or t-string outside of replacement fields, and the last quotes.
    FSTRING_MIDDLE, FSTRING_END,
    // The soft keywords where they are keywords: 'match' begins a line that ends with a colon, 'type' is followed by a name.
    MATCH, TYPE,
    // A comma or semicolon behind which nothing follows: "(a, b,)", "x = 1;".
    LAST_COMMA, LAST_SEMICOLON,
    // The parenthesis of "with (a as b, c as d):": it follows 'with' and has an 'as' directly in it.
    WITH_LPAR
}

FALSE    : 'False';
NONE     : 'None';
TRUE     : 'True';
AND      : 'and';
AS       : 'as';
ASSERT   : 'assert';
ASYNC    : 'async';
AWAIT    : 'await';
BREAK    : 'break';
CLASS    : 'class';
CONTINUE : 'continue';
DEF      : 'def';
DEL      : 'del';
ELIF     : 'elif';
ELSE     : 'else';
EXCEPT   : 'except';
FINALLY  : 'finally';
FOR      : 'for';
FROM     : 'from';
GLOBAL   : 'global';
IF       : 'if';
IMPORT   : 'import';
IN       : 'in';
IS       : 'is';
LAMBDA   : 'lambda';
NONLOCAL : 'nonlocal';
NOT      : 'not';
OR       : 'or';
PASS     : 'pass';
RAISE    : 'raise';
RETURN   : 'return';
TRY      : 'try';
WHILE    : 'while';
WITH     : 'with';
YIELD    : 'yield';

// Characters beyond ASCII are checked against XID_Start and XID_Continue when the name is used.
NAME : [A-Za-z_\u0080-\uFFFF] [A-Za-z0-9_\u0080-\uFFFF]* ;

NUMBER
    : (INTEGER | DIGITS? '.' DIGITS EXPONENT? | DIGITS '.' EXPONENT? | DIGITS EXPONENT)
    | (DIGITS | DIGITS? '.' DIGITS EXPONENT? | DIGITS '.' EXPONENT? | DIGITS EXPONENT) [jJ]
    ;

fragment INTEGER
    : '0' [xX] ('_'? [0-9a-fA-F])+
    | '0' [oO] ('_'? [0-7])+
    | '0' [bB] ('_'? [01])+
    | [1-9] ('_'? [0-9])*
    | '0' ('_'? '0')*
    ;
fragment DIGITS   : [0-9] ('_'? [0-9])* ;
fragment EXPONENT : [eE] [+-]? DIGITS ;

STRING : ([rR] [bB]? | [bB] [rR]? | [uU])? (SHORT | LONG) ;

fragment SHORT
    : '\'' (~['\\\n] | '\\' ANY)* '\''
    | '"' (~["\\\n] | '\\' ANY)* '"'
    ;
fragment LONG
    : '\'\'\'' (('\'' '\''?)? (~['\\] | '\\' ANY))* '\'\'\''
    | '"""' (('"' '"'?)? (~["\\] | '\\' ANY))* '"""'
    ;
fragment ANY : [\u0000-\uFFFF] ;

// The base class reads on from here until the quotes come again.
FSTRING_START : ([fF] [rR]? | [rR] [fF]) QUOTES ;
TSTRING_START : ([tT] [rR]? | [rR] [tT]) QUOTES ;

fragment QUOTES : '\'' | '"' | '\'\'\'' | '"""' ;

LPAR         : '(';
RPAR         : ')';
LSQB         : '[';
RSQB         : ']';
LBRACE       : '{';
RBRACE       : '}';
COLON        : ':';
COMMA        : ',';
SEMICOLON    : ';';
DOT          : '.';
ELLIPSIS     : '...';
ARROW        : '->';
AT           : '@';
EXCLAMATION  : '!';
COLONEQUAL   : ':=';
EQUAL        : '=';
PLUS         : '+';
MINUS        : '-';
STAR         : '*';
SLASH        : '/';
DOUBLESLASH  : '//';
PERCENT      : '%';
DOUBLESTAR   : '**';
LEFTSHIFT    : '<<';
RIGHTSHIFT   : '>>';
AMPER        : '&';
VBAR         : '|';
CIRCUMFLEX   : '^';
TILDE        : '~';
LESS         : '<';
GREATER      : '>';
LESSEQUAL    : '<=';
GREATEREQUAL : '>=';
EQEQUAL      : '==';
// "<>" after "from __future__ import barry_as_FLUFL" (PEP 401), and then "!=" no more.
NOTEQUAL     : '!=' | '<>';

PLUSEQUAL        : '+=';
MINUSEQUAL       : '-=';
STAREQUAL        : '*=';
SLASHEQUAL       : '/=';
DOUBLESLASHEQUAL : '//=';
PERCENTEQUAL     : '%=';
ATEQUAL          : '@=';
AMPEREQUAL       : '&=';
VBAREQUAL        : '|=';
CIRCUMFLEXEQUAL  : '^=';
LEFTSHIFTEQUAL   : '<<=';
RIGHTSHIFTEQUAL  : '>>=';
DOUBLESTAREQUAL  : '**=';
