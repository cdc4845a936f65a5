/** The import system: where modules are found, how they are loaded (reference, chapter 5). */
package dev.krait.runtime.module.imports;
