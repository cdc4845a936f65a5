package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.imports.SiteImport;
import dev.krait.runtime.number.IntLimit;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.PythonVariables;
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
    return letters.isEmpty() && warnings.isEmpty() && extra.isEmpty() && PythonVariables.isPlain();
  }

  /** Whether {@code sys.path} does not begin with the program's folder. */
  public boolean isSafePath() {
    return count('P') + count('I') > 0 || PythonVariables.get("PYTHONSAFEPATH") != null;
  }

  /** How far code is optimised: assertions go from level 1 on, docstrings at level 2. */
  public int optimize() {
    return FlagValues.level(count('O'), "PYTHONOPTIMIZE");
  }

  /** Whether a session follows the program. */
  public boolean isInspecting() {
    return count('i') > 0 || PythonVariables.get("PYTHONINSPECT") != null;
  }

  /** Whether standard input is taken for a person's. */
  public boolean isInteractive() {
    return count('i') > 0;
  }

  /** Whether a session begins without its banner. */
  public boolean isQuiet() {
    return count('q') > 0;
  }

  /** Whether {@code site} is left alone. */
  public boolean isBare() {
    return count('S') > 0;
  }

  /** Whether the first line of the program is left out. */
  public boolean skipsFirstLine() {
    return count('x') > 0;
  }

  /** Does what has to be done before anything else is: some options change how the rest starts. */
  public void prepare() {
    if (count('E') + count('I') > 0) {
      PythonVariables.hide();
    }
    if (count('u') > 0) {
      PythonVariables.give("PYTHONUNBUFFERED", "1");
    }
  }

  boolean isUtf8() {
    String value = extra("utf8", "PYTHONUTF8");
    if (value != null && !value.equals("0") && !value.equals("1")) {
      boolean option = extra.stream().anyMatch(each -> each.startsWith("utf8="));
      throw new RefusedException(
          "preconfig_init_utf8_mode: invalid "
              + (option ? "-X utf8 option value" : "PYTHONUTF8 environment variable value")
              + "\nPython runtime state: preinitializing\n\n");
    }
    return "1".equals(value);
  }

  boolean isOn(String name, String variable) {
    return extra(name, variable) != null;
  }

  /** The value of {@code -X}, "1" where it has none, else of the variable, else null. */
  private String extra(String name, String variable) {
    for (int i = extra.size() - 1; i >= 0; i--) {
      String each = extra.get(i);
      if (each.equals(name)) {
        return "1";
      }
      if (each.startsWith(name + "=")) {
        return each.substring(name.length() + 1);
      }
    }
    return PythonVariables.get(variable);
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
    boolean developer = options.get("dev") != null || PythonVariables.get("PYTHONDEVMODE") != null;
    SysModule.DICT.put("warnoptions", SysModule.strings(filters(developer)));
    int digits = digits(options.get(DIGITS));
    if (digits >= 0) {
      IntLimit.set(digits);
    }
    SysSettings.setCpuCount(cpuCount());
    String prefix = extra("pycache_prefix", "PYTHONPYCACHEPREFIX");
    if (prefix != null) {
      SysModule.DICT.put("pycache_prefix", prefix.equals("1") ? PyNone.NONE : PyStr.of(prefix));
    }
    if (optimize() > 0) {
      Builtins.NAMESPACE.put("__debug__", PyBool.FALSE);
    }
    SysModule.DICT.put("flags", SysInfo.flags(new FlagValues(letters, developer).all(this)));
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
      SiteImport.atStart(
          count('s') + count('I') == 0 && PythonVariables.get("PYTHONNOUSERSITE") == null);
    }
  }

  private int count(char letter) {
    return FlagValues.times(letters, letter);
  }

  /** {@code -X cpu_count}: -1 for the machine's own. */
  private int cpuCount() {
    String value = extra("cpu_count", "PYTHON_CPU_COUNT");
    if (value == null || value.equals("default")) {
      return -1;
    }
    try {
      int number = Integer.parseInt(value);
      if (number > 0 && !extra.contains("cpu_count")) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new RefusedException(
        "config_init_cpu_count: "
            + "-X cpu_count=n option: n is missing or an invalid number, n must be greater than 0"
            + "\nPython runtime state: preinitialized\n\n");
  }

  /** {@code sys.warnoptions}: the last one counts most. */
  private List<String> filters(boolean developer) {
    List<String> all = new ArrayList<>();
    if (developer) {
      all.add("default");
    }
    String variable = PythonVariables.get("PYTHONWARNINGS");
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
    String variable = PythonVariables.get("PYTHONINTMAXSTRDIGITS");
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
            + " or 0 for unlimited.\nPython runtime state: preinitialized\n\n");
  }
}
