package dev.krait.transpiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class ClassNamesTest {
  @Test
  void usual_names_are_in_camel_case() {
    assertEquals("MyModule", ClassNames.of("package.my_module"));
    assertEquals("Decoder", ClassNames.of("json.decoder"));
    assertEquals("_Io", ClassNames.of("_io"));
    assertEquals("__Future__", ClassNames.of("__future__"));
    assertEquals("String_", ClassNames.of("string"));
  }

  @Test
  void no_two_names_lead_to_one_class() {
    Map<String, String> seen = new HashMap<>();
    char[] letters = {'a', 'b', 'A', 'B', '_', '1'};
    for (int length = 1; length <= 5; length++) {
      for (int code = 0; code < Math.pow(letters.length, length); code++) {
        StringBuilder name = new StringBuilder();
        for (int i = 0, rest = code; i < length; i++, rest /= letters.length) {
          name.append(letters[rest % letters.length]);
        }
        if (!SourceVersion.isIdentifier(name) || name.chars().allMatch(c -> c == '_')) {
          continue;
        }
        String className = ClassNames.of(name.toString());
        assertTrue(SourceVersion.isName(className), className);
        assertNull(seen.put(className, name.toString()), className + " of " + name);
      }
    }
  }
}
