/** ir. */
package dev.krait.ir;
