/** The Maven plugin: Python in a build. */
package dev.krait.maven;
