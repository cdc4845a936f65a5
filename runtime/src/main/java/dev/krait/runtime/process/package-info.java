/**
 * What the runtime keeps of a process itself, so that several Python worlds can live in one JVM:
 * the working directory, the environment and the table of file descriptors.
 */
package dev.krait.runtime.process;
