package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.imports.SiteImport;
import dev.krait.runtime.number.IntLimit;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/**
 * The options of the command line and of the environment as {@code sys} shows them.
 *
 * @param letters the options without a value, in the order given
 * @param warnings the values of {@code -W}
 * @param extra the values of {@code -X}
 */
public record CommandOptions(String letters, List<String> warnings, List<String> extra) {
  /** Options with which Python would not start. */
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message, null, false, false);
    }
  }

  private static final String DIGITS = "int_max_str_digits";

  /** Whether neither the command line nor the environment asks for anything. */
  public boolean isPlain() {
    return letters.isEmpty()
        && warnings.isEmpty()
        && extra.isEmpty()
        && environment("PYTHONWARNINGS") == null
        && environment("PYTHONDEVMODE") == null
        && environment("PYTHONINTMAXSTRDIGITS") == null;
  }

  /** Whether {@code sys.path} does not begin with the program's folder. */
  public boolean isSafePath() {
    return count('P') + count('I') > 0;
  }

  /**
   * Sets what {@code sys} shows.
   *
   * @throws RefusedException if Python would not start with the options
   */
  public void apply() {
    PyDict options = new PyDict();
    for (String each : extra) {
      int equals = each.indexOf('=');
      options.put(
          equals < 0 ? each : each.substring(0, equals),
          equals < 0 ? PyBool.TRUE : PyStr.of(each.substring(equals + 1)));
    }
    SysModule.DICT.put("_xoptions", options);
    boolean developer = options.get("dev") != null || environment("PYTHONDEVMODE") != null;
    SysModule.DICT.put("warnoptions", SysModule.strings(filters(developer)));
    int digits = digits(options.get(DIGITS));
    if (digits >= 0) {
      IntLimit.set(digits);
    }
    int isolated = Math.min(count('I'), 1);
    PyObject[] flags = SysInfo.plainFlags();
    flags[0] = PyInt.of(count('d'));
    flags[5] = PyInt.of(Math.min(1, count('s') + isolated));
    flags[6] = PyInt.of(Math.min(1, count('S')));
    flags[7] = PyInt.of(Math.min(1, count('E') + isolated));
    flags[8] = PyInt.of(count('v'));
    flags[9] = PyInt.of(count('b'));
    flags[10] = PyInt.of(count('q'));
    flags[12] = PyInt.of(isolated);
    flags[13] = PyBool.of(developer);
    flags[16] = PyBool.of(isSafePath());
    flags[17] = PyInt.of(IntLimit.get());
    SysModule.DICT.put("flags", SysInfo.flags(flags));
  }

  /** Has the warnings filters set up, if there are any: what the module does when imported. */
  public static void setUpWarnings() {
    if (SysModule.get("warnoptions").isTrue()) {
      Imports.importModule("warnings");
    }
  }

  /** Has the folders {@code site-packages} and the like put on the path, if there are any. */
  public void importSite() {
    if (count('S') == 0) {
      SiteImport.atStart(count('s') + count('I') == 0 && environment("PYTHONNOUSERSITE") == null);
    }
  }

  private int count(char letter) {
    int count = 0;
    for (int i = 0; i < letters.length(); i++) {
      count += letters.charAt(i) == letter ? 1 : 0;
    }
    return count;
  }

  private String environment(String name) {
    String value = count('E') + count('I') > 0 ? null : System.getenv(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** {@code sys.warnoptions}: the last one counts most. */
  private List<String> filters(boolean developer) {
    List<String> all = new ArrayList<>();
    if (developer) {
      all.add("default");
    }
    String variable = environment("PYTHONWARNINGS");
    if (variable != null) {
      all.addAll(List.of(variable.split(",")));
    }
    all.addAll(warnings);
    if (count('b') > 0) {
      all.add(count('b') > 1 ? "error::BytesWarning" : "default::BytesWarning");
    }
    return all;
  }

  /** The limit of conversions between text and integers; -1 if nothing sets it. */
  private int digits(PyObject option) {
    if (option != null) {
      return digits("-X " + DIGITS, option.toString());
    }
    String variable = environment("PYTHONINTMAXSTRDIGITS");
    return variable == null ? -1 : digits("PYTHONINTMAXSTRDIGITS", variable);
  }

  private static int digits(String name, String text) {
    try {
      int digits = Integer.parseInt(text);
      if (digits == 0 || digits >= IntLimit.THRESHOLD) {
        return digits;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new RefusedException(
        "config_init_int_max_str_digits: "
            + name
            + ": invalid limit; must be >= "
            + IntLimit.THRESHOLD
            + " or 0 for unlimited.\nPython runtime state: preinitialized\n");
  }
}
