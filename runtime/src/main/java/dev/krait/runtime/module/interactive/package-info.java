/** Sessions without a program: prompts, statements as they are typed. */
package dev.krait.runtime.module.interactive;
