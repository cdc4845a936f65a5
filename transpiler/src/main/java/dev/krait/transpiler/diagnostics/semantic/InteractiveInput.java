package dev.krait.transpiler.diagnostics.semantic;

/**
 * How {@code compile} takes lines of which more may follow.
 *
 * @param mayGoOn whether an end that comes too early is an error of its own ({@code
 *     PyCF_ALLOW_INCOMPLETE_INPUT})
 * @param keepsBlocksOpen whether the end of the text ends no block ({@code PyCF_DONT_IMPLY_DEDENT})
 */
public record InteractiveInput(boolean mayGoOn, boolean keepsBlocksOpen) {
  /** The text is all there is. */
  public static final InteractiveInput NONE = new InteractiveInput(false, false);
}
