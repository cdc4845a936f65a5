/** {@code _decimal}: decimal numbers as the General Decimal Arithmetic specification has them. */
package dev.krait.runtime.module.decimal;
