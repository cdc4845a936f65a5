/**
 * Python files of a project to Java files in a folder: what the command line and the Maven plugin
 * share.
 */
package dev.krait.transpiler.project;
