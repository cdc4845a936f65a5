/**
 * Abstract syntax to intermediate representation: all semantics of the language that the runtime
 * does not have. One class per feature, in areas named after the language.
 */
package dev.krait.transpiler.lowering;
