package dev.krait.transpiler.tracebacks;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What a traceback tells of an activation beside its line.
 *
 * @param inner the name of the code that runs inside of it; null where the exception was raised
 *     here
 * @param innerOwner the class or function that the inner code belongs to; null if none
 * @param types the names of the exception's classes
 * @param message its text
 * @param subject the name that it is about; null if none
 * @param key the first of its arguments as {@code repr} shows it; null if none
 * @param runsPython whether a dotted name of the module stands for Python code when called
 */
public record Evidence(
    String inner,
    String innerOwner,
    Set<String> types,
    String message,
    String subject,
    String key,
    Predicate<String> runsPython) {
  boolean is(String type) {
    return types.contains(type);
  }

  boolean says(String text) {
    return message.contains(text);
  }
}
