/** Sockets as POSIX has them, over Java's channels. */
package dev.krait.runtime.process.socket;
