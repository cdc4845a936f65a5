package dev.krait.runtime.module.sys;

import dev.krait.runtime.number.IntLimit;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.PythonVariables;

/** The fields of {@code sys.flags}: letters of the command line, else variables. */
final class FlagValues {
  private final String letters;
  private final boolean developer;

  /**
   * @param letters the options that are letters
   */
  FlagValues(String letters, boolean developer) {
    this.letters = letters;
    this.developer = developer;
  }

  PyObject[] all(CommandOptions options) {
    int isolated = once('I', null);
    PyObject[] flags = SysInfo.plainFlags();
    flags[0] = level('d', "PYTHONDEBUG");
    flags[1] = level('i', "PYTHONINSPECT");
    flags[2] = PyInt.of(times('i'));
    flags[3] = PyInt.of(options.optimize());
    flags[4] = PyInt.of(once('B', "PYTHONDONTWRITEBYTECODE"));
    flags[5] = PyInt.of(Math.max(isolated, once('s', "PYTHONNOUSERSITE")));
    flags[6] = PyInt.of(once('S', null));
    flags[7] = PyInt.of(Math.max(isolated, once('E', null)));
    flags[8] = level('v', "PYTHONVERBOSE");
    flags[9] = PyInt.of(times('b'));
    flags[10] = PyInt.of(times('q'));
    flags[11] = PyInt.of("0".equals(PythonVariables.get("PYTHONHASHSEED")) ? 0 : 1);
    flags[12] = PyInt.of(isolated);
    flags[13] = PyBool.of(developer);
    flags[14] = PyInt.of(options.isUtf8() ? 1 : 0);
    flags[15] =
        PyInt.of(options.isOn("warn_default_encoding", "PYTHONWARNDEFAULTENCODING") ? 1 : 0);
    flags[16] = PyBool.of(options.isSafePath());
    flags[17] = PyInt.of(IntLimit.get());
    return flags;
  }

  /** How often a letter was given. */
  static int times(String letters, char letter) {
    int times = 0;
    for (int i = 0; i < letters.length(); i++) {
      times += letters.charAt(i) == letter ? 1 : 0;
    }
    return times;
  }

  private int times(char letter) {
    return times(letters, letter);
  }

  private int once(char letter, String variable) {
    return times(letter) > 0 || variable != null && PythonVariables.get(variable) != null ? 1 : 0;
  }

  private PyObject level(char letter, String variable) {
    return PyInt.of(level(times(letter), variable));
  }

  /** A variable stands for its number, or for 1 if it is none. */
  static int level(int given, String variable) {
    String value = PythonVariables.get(variable);
    if (value == null) {
      return given;
    }
    try {
      int number = Integer.parseInt(value);
      return Math.max(given, number < 0 ? 1 : number);
    } catch (NumberFormatException e) {
      return Math.max(given, 1);
    }
  }
}
