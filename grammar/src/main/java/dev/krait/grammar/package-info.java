/** The grammar of Python 3.14. */
package dev.krait.grammar;
