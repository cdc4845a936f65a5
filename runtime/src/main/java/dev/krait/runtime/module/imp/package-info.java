/** The module {@code _imp}: what {@code importlib} needs of the interpreter. */
package dev.krait.runtime.module.imp;
