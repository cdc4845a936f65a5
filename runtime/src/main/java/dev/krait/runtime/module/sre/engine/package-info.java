/**
 * Runs compiled regular expressions: the list of codes that {@code re._compiler} makes becomes a
 * {@link dev.krait.runtime.module.sre.engine.Program}, which a {@link
 * dev.krait.runtime.module.sre.engine.Matcher} executes by backtracking over explicit stacks.
 */
package dev.krait.runtime.module.sre.engine;
