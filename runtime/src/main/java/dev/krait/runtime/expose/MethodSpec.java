package dev.krait.runtime.expose;

/**
 * A built-in method's name, parameters and binding, as the annotation processor read them from
 * {@link Method#value()}.
 *
 * @param name the method's name
 * @param kind how it is bound
 * @param parameters the names of all parameters, {@code self} among them, {@code *args} and {@code
 *     **kwargs} without stars
 * @param defaults the text behind {@code =} for each parameter; null where the parameter is
 *     required
 * @param positionalOnly how many parameters can be given by position only
 * @param positional how many parameters can be given by position, the positional-only ones among
 *     them
 * @param varArgs whether there is {@code *args}, which stands behind the positional parameters
 * @param varKeywords whether there is {@code **kwargs}, which stands last
 * @param sequence see {@link Method#sequence()}
 * @param doc the docstring, or null
 * @param selfTyped whether the table checks the Java type of {@code self}
 */
public record MethodSpec(
    String name,
    Method.Kind kind,
    String[] parameters,
    String[] defaults,
    int positionalOnly,
    int positional,
    boolean varArgs,
    boolean varKeywords,
    boolean sequence,
    String doc,
    boolean selfTyped) {
  /** How many of the positional parameters must be given. */
  public int required() {
    int count = 0;
    while (count < positional && defaults[count] == null) {
      count++;
    }
    return count;
  }
}
