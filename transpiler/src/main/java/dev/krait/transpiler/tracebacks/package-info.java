/**
 * Where in a line an exception was raised (PEP 657). Compiled code keeps lines only; when a
 * traceback is shown, the source of the statement and what is known of the exception tell the
 * expression, wherever only one can be meant.
 */
package dev.krait.transpiler.tracebacks;
