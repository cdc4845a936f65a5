package dev.krait.runtime.expose;

/**
 * A computed attribute, as the annotation processor read it from {@link Getter} and {@link Setter}.
 *
 * @param name the attribute's name
 * @param doc the docstring, or null
 * @param writable whether there is a setter
 * @param member whether it is a {@code member_descriptor}
 */
public record GetSetSpec(String name, String doc, boolean writable, boolean member) {}
