/** Turns annotated Java methods into the method tables of built-in types. */
package dev.krait.processor;
