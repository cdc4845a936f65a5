/** runtime. */
package dev.krait.runtime;
