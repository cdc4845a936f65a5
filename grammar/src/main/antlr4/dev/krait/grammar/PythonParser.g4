/*
 * The syntax of Python 3.14, after the reference grammar (https://docs.python.org/3.14/reference/grammar.html).
 *
 * Every decision is made by looking at one token, so that parsing is linear and needs no prediction; a test keeps it so.
 * Four things make that possible, and the tree builder finishes what they leave open:
 *
 *  - Operators are flat lists ("disjunction", "bitwiseOr"); the builder folds them by precedence and refuses a 'not'
 *    behind a comparison.
 *  - What may turn out to be a target is read as an expression; the builder turns it into a target or refuses it.
 *  - Parameters, arguments, items of braces and except clauses are lists of a general form; the builder checks order.
 *  - The lexer marks soft keywords, last commas and the parenthesis of "with (a as b):".
 *
 * A node with a single child is replaced by that child as soon as its rule ends (see PythonParserBase), so a name alone
 * is a token in the tree, without the chain of rules above it.
 */
parser grammar PythonParser;

options {
    tokenVocab = PythonLexer;
    superClass = PythonParserBase;
    contextSuperClass = SyntaxNode;
}

// Whole inputs

file : statement* EOF ;

evaluation : expressions NEWLINE? EOF ;

interactive : statement EOF ;

// Statements

statement
    : simpleStatements
    | functionDef
    | ifStatement
    | classDef
    | withStatement
    | forStatement
    | tryStatement
    | whileStatement
    | matchStatement
    | asyncStatement
    | decorated
    ;

block : NEWLINE INDENT statement+ DEDENT | simpleStatements ;

simpleStatements : simpleStatement (SEMICOLON simpleStatement)* LAST_SEMICOLON? NEWLINE ;

simpleStatement
    : expressionStatement
    | returnStatement
    | importStatement
    | importFrom
    | raiseStatement
    | PASS
    | deleteStatement
    | assertStatement
    | BREAK
    | CONTINUE
    | globalStatement
    | nonlocalStatement
    | typeAlias
    ;

expressionStatement
    : value
      ( (EQUAL value)+
      | augmentedAssign value
      | COLON expression (EQUAL value)?
      )?
    ;

value : yieldExpression | starExpressions ;

augmentedAssign
    : PLUSEQUAL | MINUSEQUAL | STAREQUAL | ATEQUAL | SLASHEQUAL | PERCENTEQUAL | AMPEREQUAL | VBAREQUAL
    | CIRCUMFLEXEQUAL | LEFTSHIFTEQUAL | RIGHTSHIFTEQUAL | DOUBLESTAREQUAL | DOUBLESLASHEQUAL
    ;

returnStatement : RETURN starExpressions? ;

raiseStatement : RAISE (expression (FROM expression)?)? ;

deleteStatement : DEL primary (COMMA primary)* LAST_COMMA? ;

assertStatement : ASSERT expression (COMMA expression)? ;

globalStatement : GLOBAL NAME (COMMA NAME)* ;

nonlocalStatement : NONLOCAL NAME (COMMA NAME)* ;

typeAlias : TYPE NAME typeParameters? EQUAL expression ;

importStatement : IMPORT dottedAlias (COMMA dottedAlias)* ;

dottedAlias : dottedName (AS NAME)? ;

dottedName : NAME (DOT NAME)* ;

importFrom
    : FROM (DOT | ELLIPSIS)* dottedName? IMPORT
      (STAR | LPAR importAlias (COMMA importAlias)* LAST_COMMA? RPAR | importAlias (COMMA importAlias)*)
    ;

importAlias : NAME (AS NAME)? ;

ifStatement : IF namedExpression COLON block (ELIF namedExpression COLON block)* elseBlock? ;

elseBlock : ELSE COLON block ;

whileStatement : WHILE namedExpression COLON block elseBlock? ;

forStatement : FOR starTargets IN starExpressions COLON block elseBlock? ;

withStatement
    : WITH (WITH_LPAR withItem (COMMA withItem)* LAST_COMMA? RPAR | withItem (COMMA withItem)*) COLON block
    ;

withItem : expression (AS starTarget)? ;

tryStatement : TRY COLON block exceptClause* elseBlock? finallyBlock? ;

exceptClause : EXCEPT STAR? (expressions (AS NAME)?)? COLON block ;

finallyBlock : FINALLY COLON block ;

asyncStatement : ASYNC (functionDef | withStatement | forStatement) ;

decorated : (AT namedExpression NEWLINE)+ (functionDef | classDef | ASYNC functionDef) ;

functionDef : DEF NAME typeParameters? LPAR parameters? RPAR (ARROW expression)? COLON block ;

classDef : CLASS NAME typeParameters? (LPAR arguments? RPAR)? COLON block ;

parameters : parameter (COMMA parameter)* LAST_COMMA? ;

parameter
    : NAME (COLON expression)? (EQUAL expression)?
    | STAR (NAME (COLON starExpression)?)?
    | DOUBLESTAR NAME (COLON expression)?
    | SLASH
    ;

typeParameters : LSQB typeParameter (COMMA typeParameter)* LAST_COMMA? RSQB ;

typeParameter
    : NAME (COLON expression)? (EQUAL expression)?
    | STAR NAME (EQUAL starExpression)?
    | DOUBLESTAR NAME (EQUAL expression)?
    ;

// Pattern matching. The NAME that begins a case is the word "case"; "_" is a name like others up to the builder.

matchStatement : MATCH starNamedExpressions COLON NEWLINE INDENT caseBlock+ DEDENT ;

caseBlock : NAME patterns (IF namedExpression)? COLON block ;

patterns : starPattern (COMMA starPattern)* LAST_COMMA? ;

starPattern : STAR NAME | pattern ;

pattern : orPattern (AS NAME)? ;

orPattern : closedPattern (VBAR closedPattern)* ;

closedPattern
    : dottedName (LPAR (classArgument (COMMA classArgument)* LAST_COMMA?)? RPAR)?
    | numberPattern
    | strings
    | NONE
    | TRUE
    | FALSE
    | sequencePattern
    | mappingPattern
    ;

numberPattern : MINUS? NUMBER ((PLUS | MINUS) NUMBER)? ;

classArgument : pattern (EQUAL pattern)? ;

sequencePattern : LPAR patterns? RPAR | LSQB patterns? RSQB ;

mappingPattern : LBRACE (mappingItem (COMMA mappingItem)* LAST_COMMA?)? RBRACE ;

mappingItem : closedPattern COLON pattern | DOUBLESTAR NAME ;

// Expressions

expressions : expression (COMMA expression)* LAST_COMMA? ;

starExpressions : starExpression (COMMA starExpression)* LAST_COMMA? ;

starExpression : expression | STAR bitwiseOr ;

starNamedExpressions : starNamedExpression (COMMA starNamedExpression)* LAST_COMMA? ;

starNamedExpression : namedExpression | STAR bitwiseOr ;

namedExpression : expression (COLONEQUAL expression)? ;

yieldExpression : YIELD (FROM expression | starExpressions)? ;

starTargets : starTarget (COMMA starTarget)* LAST_COMMA? ;

starTarget : primary | STAR primary ;

expression : disjunction (IF disjunction ELSE expression)? | lambda ;

lambda : LAMBDA lambdaParameters? COLON expression ;

lambdaParameters : lambdaParameter (COMMA lambdaParameter)* LAST_COMMA? ;

lambdaParameter : NAME (EQUAL expression)? | STAR NAME? | DOUBLESTAR NAME | SLASH ;

// "is not" is read as IS followed by a NOT of the operand.
disjunction
    : NOT* bitwiseOr
      ( ( AND | OR | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL | IN | IS | NOT IN ) NOT* bitwiseOr )*
    ;

bitwiseOr
    : (MINUS | PLUS | TILDE)* primary
      ( ( VBAR | CIRCUMFLEX | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH | DOUBLESLASH | PERCENT | AT
        | DOUBLESTAR ) (MINUS | PLUS | TILDE)* primary )*
    ;

primary : AWAIT? atom (DOT NAME | LPAR arguments? RPAR | LSQB slices RSQB)* ;

atom
    : NAME
    | NUMBER
    | strings
    | NONE
    | TRUE
    | FALSE
    | ELLIPSIS
    | parenthesized
    | listDisplay
    | braceDisplay
    ;

parenthesized : LPAR (yieldExpression | starNamedExpression (comprehension+ | (COMMA starNamedExpression)* LAST_COMMA?))? RPAR ;

listDisplay : LSQB (starNamedExpression (comprehension+ | (COMMA starNamedExpression)* LAST_COMMA?))? RSQB ;

braceDisplay : LBRACE (braceItem (comprehension+ | (COMMA braceItem)* LAST_COMMA?))? RBRACE ;

braceItem : starNamedExpression (COLON expression)? | DOUBLESTAR bitwiseOr ;

comprehension : ASYNC? FOR starTargets IN disjunction (IF disjunction)* ;

arguments : argument (COMMA argument)* LAST_COMMA? ;

argument
    : namedExpression (EQUAL expression | comprehension+)?
    | STAR expression
    | DOUBLESTAR expression
    ;

slices : slice (COMMA slice)* LAST_COMMA? ;

slice
    : namedExpression (COLON expression? (COLON expression?)?)?
    | COLON expression? (COLON expression?)?
    | STAR expression
    ;

strings : (STRING | formatString)+ ;

formatString : (FSTRING_START | TSTRING_START) (FSTRING_MIDDLE | replacementField)* FSTRING_END ;

replacementField : LBRACE value EQUAL? (EXCLAMATION NAME)? (COLON formatSpec)? RBRACE ;

formatSpec : (FSTRING_MIDDLE | replacementField)* ;
