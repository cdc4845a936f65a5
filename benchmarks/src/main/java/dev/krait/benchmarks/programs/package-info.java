/** The programs of {@code benchmarks/programs}, as a Java developer would write them. */
package dev.krait.benchmarks.programs;
