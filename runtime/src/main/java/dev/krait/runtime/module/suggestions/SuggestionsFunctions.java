package dev.krait.runtime.module.suggestions;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Suggestions;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.List;

/** The function of {@code _suggestions}. */
@Exposed(value = "_suggestions", module = true)
final class SuggestionsFunctions {
  private SuggestionsFunctions() {}

  @Method("_generate_suggestions(candidates, item, /)")
  static PyObject generateSuggestions(PyObject candidates, PyObject item) {
    if (!(item instanceof StrLayout)) {
      throw Errors.typeError(
          "_generate_suggestions() argument 2 must be str, not " + item.type().name());
    }
    if (!(candidates instanceof ListLayout list)) {
      throw Errors.typeError("candidates must be a list");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof StrLayout name)) {
        throw Errors.typeError("all elements in 'candidates' must be strings");
      }
      names.add(name.exact().toString());
    }
    String best = Suggestions.closest(item.toString(), names);
    return best == null ? PyNone.NONE : PyStr.of(best);
  }
}
